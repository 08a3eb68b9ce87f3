import { met, notApplicable, notMet, partly, unconfirmed, unknown, type Check } from './check';

/** z below which a statement and an interview answer the question about the score (A1: the national mean). */
export const explainedBelow = 0;

const fillIn = 'Fill in Personal statement: Done, Under way or Not yet.';

export const narrativeChecks = {
  N1: {
    due: 'first-submission',
    urgency: 2,
    urgencyOnceSent: 3,
    findings: {
      done: met('The statement is done and your story is given.'),
      noNarrative: unconfirmed(
        'The statement is done; your story in a line is not filled in.',
        'Put the story in one line in Narrative, then check that the score takes a few lines only: what happened, what changed, what proves it.',
      ),
      underWay: partly(
        'The statement is under way.',
        'Give the score two or three sentences: what happened, what changed, what proves it. No apology.',
      ),
      notYet: notMet(
        'The statement is not begun.',
        'Write two or three sentences on the score first: what happened, what changed, what proves it.',
      ),
      notLow: notApplicable('Your scores need no explanation.'),
      unknown: unknown('It is not known how far the statement is.', fillIn),
    },
  },
  N2: {
    due: 'first-submission',
    urgency: 2,
    urgencyOnceSent: 3,
    findings: {
      done: met('The statement is done and your story is given.'),
      noNarrative: unconfirmed(
        'The statement is done; your story in a line is not filled in.',
        'Put the story in one line in Narrative: which patient or case, and why it had to be IR.',
      ),
      underWay: partly(
        'The statement is under way.',
        'Check the order: one concrete case, what IR is beyond procedures, what you bring.',
      ),
      notYet: notMet(
        'The statement is not begun.',
        'Begin with one patient you followed, and what IR changed for them.',
      ),
      unknown: unknown('It is not known how far the statement is.', fillIn),
    },
  },
} as const satisfies Record<string, Check>;
