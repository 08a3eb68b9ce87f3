import type { Message } from './message';

/** What is said about an away site, and about aways in all. */
export const awayMessages = {
  school: { text: 'Your school has a connection', criteria: ['R3'] },
  mentorStrong: { text: 'A mentor knows the faculty and has agreed to speak for you', criteria: ['R3'] },
  mentorWeak: { text: 'A mentor knows the faculty', criteria: ['R3'] },
  realisticStrong: { text: '{kind} with a strong IR department', criteria: ['R3'] },
  realistic: { text: '{kind}; how strong its IR is should be asked', criteria: ['R3'] },
  friendly: { text: 'Has taken lower scores', criteria: ['R3', 'G3'] },
  nothing: {
    text: 'Nothing known speaks for it; fill in School Connection, Mentor Connection, Selectivity and IR Strength',
    criteria: ['R3'],
  },
  done: { text: 'Away done here', criteria: ['R2'] },
  planned: { text: 'Away planned here', criteria: ['R2'] },
  outOfRange: {
    text: 'Its usual scores are well above yours: only beside an away at a realistic site',
    criteria: ['R4'],
  },
  allOutOfRange: {
    text: 'Every away planned is at a program well above your scores; move at least one to a realistic site',
    criteria: ['R4'],
  },
  howMany: {
    text: 'Besides home at least {least} and ideally {ideal}, and one outstanding away is worth more than several ordinary ones; {done} done, {planned} planned',
    criteria: ['R2'],
  },
  graduate: {
    text: 'Student aways are over: ask these sites, in this order, for an observership, a visiting elective or a research post',
    criteria: ['R8', 'R3'],
  },
  noHome: {
    text: 'Your school has no IR: the first away takes the place of the home rotation',
    criteria: ['R1', 'R2'],
  },
} satisfies Record<string, Message>;

/** How an away site is advised, in words. */
export const advisedWords = {
  done: 'Done',
  planned: 'Planned',
  yes: 'Yes',
  'if-time-allows': 'If time allows',
  observership: 'As observership',
  enough: 'Not needed',
  no: 'No',
  open: 'Not enough known',
} as const;
export type Advised = keyof typeof advisedWords;

export const awayTexts = {
  total: 'Aways advised',
  least: 'At least {least}, ideally {ideal}',
  graduate: 'None; observerships instead',
  none: 'programs: found no Integrated IR program, expected at least one to rank as an away site.',
} as const;
