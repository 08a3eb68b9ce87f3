import { met, notMet, partly, unconfirmed, unknown, type Check } from './check';

/** Added to letter actions of somebody who applies again (B4). */
export const freshLetters = ' You apply again: ask for letters written this year.';

export const letterChecks = {
  L1: {
    due: 'first-submission',
    urgency: 1,
    findings: {
      confirmed: met('{letters}, {from}.'),
      unconfirmed: unconfirmed(
        '{letters} by your own count; {open} not confirmed.',
        'Fill in IR letter from home and IR letter from away. The best pair is one of each.{fresh}',
      ),
      onePlace: partly('{letters}, but {missing}.', 'Ask for one IR letter {where}.{fresh}'),
      one: partly('{letters}.', 'Ask for one more IR letter {where}.{fresh}'),
      asked: partly(
        'None in hand, {asked} asked for.',
        'Send the letter packet and a kind reminder with the date it is needed.{fresh}',
      ),
      none: notMet(
        'No strong IR letter, and none asked for.',
        'Ask for a first one {where}: somebody who has seen you work.{fresh}',
      ),
      unknown: unknown(
        'It is not known how many strong IR letters you have.',
        'Fill in Strong IR letters; 0 is an answer too.',
      ),
    },
  },
  L2: {
    due: 'first-submission',
    urgency: 2,
    findings: {
      there: met('{letters} from a diagnostic radiologist or mentor{fourth}.'),
      none: notMet(
        'No letter from a diagnostic radiologist or key mentor{fourth}.',
        'Ask a diagnostic radiologist, or the clinician who knows your work best.{fresh}',
      ),
      unknown: unknown(
        'It is not known whether a diagnostic radiologist or mentor writes for you.',
        'Fill in DR or mentor letters; 0 is an answer too.',
      ),
    },
  },
  L4: {
    due: 'eras-opens',
    urgency: 2,
    findings: {
      done: met('The letter packet is done.'),
      underWay: partly(
        'The letter packet is under way.',
        'Finish it: CV, draft statement, and one page of cases, scholarship and feedback.',
      ),
      notYet: notMet(
        'There is no letter packet yet.',
        'Put together a CV, a draft statement and one page of cases, scholarship and feedback for every writer.',
      ),
      unknown: unknown('It is not known whether writers have a packet.', 'Fill in Letter packet.'),
    },
  },
} as const satisfies Record<string, Check>;
