import type { Message } from './message';

/** What is said about one program: ties, tier, applying. */
export const programMessages = {
  home: { text: 'Home program{from}', criteria: ['G1', 'X1'] },
  awayExceptional: { text: 'Away that went exceptionally well{from}', criteria: ['G1', 'X3'] },
  awayDone: { text: 'Away done here{from}', criteria: ['G1'] },
  awayNeutral: { text: 'Away done here, went neutrally{from}', criteria: ['G1'] },
  awayPlanned: { text: 'Away planned here{from}', criteria: ['R2'] },
  awayPoor: { text: 'Away went poorly{from}', criteria: ['R2'] },
  mentorStrong: { text: 'Strong mentor connection{from}', criteria: ['X2', 'P2'] },
  mentorWeak: { text: 'Weak mentor connection{from}', criteria: ['P2'] },
  school: { text: 'School connection{from}', criteria: ['R3', 'P2'] },
  geography: { text: 'Geographic tie{from}', criteria: ['P2'] },
  fromTwin: { text: ' (from the {specialty} program of the institution)', criteria: [] },

  ultraScreen: {
    text: 'Step 2 CK {score} is {distance} under the screen of {screen}, with no strong tie and no friendly mark',
    criteria: ['X4', 'G2'],
  },
  ultraSelective: { text: '{kind} program, low scores, no strong tie and no friendly mark', criteria: ['X4', 'G2'] },
  priorityUnderScreen: {
    text: 'Priority, under the screen ({score} against {screen}): Priority orders effort, not odds',
    criteria: ['G2'],
  },
  safety: { text: 'DR safety net: {kind}, no screen in the way', criteria: ['P3', 'P4'] },
  targetFriendly: { text: 'Takes lower scores and no screen is in the way', criteria: ['G3'] },
  targetKind: { text: '{kind}: a realistic kind of program', criteria: ['G1'] },
  targetKindTie: { text: '{kind} with a tie that counts', criteria: ['G1', 'P2'] },
  targetDr: { text: '{kind} DR program in reach', criteria: ['G4'] },
  targetSelective: {
    text: 'Selective, but the scores are in the upper quartile and the IR profile is {profile}',
    criteria: ['A1', 'G2'],
  },
  reachOpen: { text: 'Open: {missing} would settle the tier', criteria: ['G1', 'A3'] },
  reachScreen: { text: 'Under the screen ({score} against {screen})', criteria: ['G2'] },
  reachSelective: { text: '{kind} program', criteria: ['G2'] },
  reachLowIr: { text: 'Integrated IR with low scores and no tie strong enough for a target', criteria: ['P2', 'G1'] },
  screenUnknown: { text: 'Has a screen, number not known', criteria: ['G2'] },
  friendly: { text: 'Marked as taking lower scores', criteria: ['G3'] },
  strongIr: { text: 'Strong IR department', criteria: ['G5'] },
  sendsOn: { text: 'Sends residents to Independent IR', criteria: ['G6'] },

  must: { text: 'Marked Must by you', criteria: [] },
  never: { text: 'Marked Never by you: not applied to', criteria: [] },
  locked: { text: 'Applied to because you locked a signal', criteria: [] },
  notUltra: { text: 'Not applied to: no application goes to an ultra-reach by default', criteria: ['X4', 'G2'] },
  notStrongTie: {
    text: 'Not applied to: on the way through DR, Integrated IR only with a strong tie',
    criteria: ['P1'],
  },
  notLowest: {
    text: 'Not applied to: with this band only strong ties and friendly Integrated programs',
    criteria: ['P2', 'A2'],
  },
  notReach: {
    text: 'Not applied to: an Integrated Reach needs a friendly mark or a realistic kind, and no screen in the way',
    criteria: ['P2'],
  },
  notCap: { text: 'Not applied to: allowed, but others serve better within {limit}', criteria: ['G4'] },
} satisfies Record<string, Message>;

export const kindWords = {
  elite: 'Elite',
  'mid-tier': 'Mid-tier',
  community: 'Community',
  researchHeavy: 'Research-heavy',
  unknown: 'Friendly',
} as const;
