import { met, unconfirmed, unknown, type Check } from './check';

/** A4: each inventory with the profile fields it is read from; one known field of each group is enough. */
export const inventories = [
  { name: 'scores', fields: [['step2', 'step1']] },
  { name: 'IR profile', fields: [['homeRotation', 'awaysDone', 'irEngagement'], ['scholarship'], ['irMentors']] },
  {
    name: 'strengths',
    fields: [['honorsSurgery', 'honorsMedicine', 'honorsRadiology', 'honorsIr'], ['narrative'], ['leadership']],
  },
  { name: 'time', fields: [['status'], ['researchYear']] },
] as const;

export const assessmentChecks = {
  A4: {
    due: 'eras-opens',
    urgency: 3,
    findings: {
      all: met('All four inventories are filled in: {filled}.'),
      some: unconfirmed('Filled in: {filled}. Not complete: {open}.', 'Fill in {fields}.'),
      blank: unknown('Nothing is filled in yet about {open}.', 'Start with {fields}.'),
    },
  },
} as const satisfies Record<string, Check>;
