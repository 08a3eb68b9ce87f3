import { met, notApplicable, notMet, partly, unknown, type Check } from './check';

const fillIn = 'Fill in Interview answers: Done, Under way or Not yet.';
const practised = met('Answers are prepared.');
const notKnown = unknown('It is not known whether answers are prepared.', fillIn);

export const interviewChecks = {
  I1: {
    due: 'programs-review',
    urgency: 3,
    urgencyOnceSent: 0,
    findings: {
      done: practised,
      underWay: partly(
        'Answers are under way.',
        'Say the answer about the score aloud in under a minute; IR_INTERVIEW lists your facts.',
      ),
      notYet: notMet(
        'No answer about the score is prepared.',
        'Write three parts: what happened in one sentence, what changed, what proves it. IR_INTERVIEW lists your facts.',
      ),
      notLow: notApplicable('Your scores will hardly be asked about.'),
      unknown: notKnown,
    },
  },
  I2: {
    due: 'programs-review',
    urgency: 3,
    urgencyOnceSent: 0,
    findings: {
      done: practised,
      underWay: partly('Answers are under way.', 'Choose two patients you remember, one of them followed over weeks.'),
      notYet: notMet(
        'No answer to why IR is prepared.',
        'Write down two patients that drew you to IR, and what neither reading images nor surgery alone would have given them.',
      ),
      unknown: notKnown,
    },
  },
  I3: {
    due: 'programs-review',
    urgency: 3,
    urgencyOnceSent: 0,
    findings: {
      done: practised,
      underWay: partly(
        'Answers are under way.',
        'Pick one example from the wards and end it with what you do differently now.',
      ),
      notYet: notMet(
        'No answer about stress is prepared.',
        'Write down one tense situation from a rotation: what you did, and what you do differently since.',
      ),
      unknown: notKnown,
    },
  },
} as const satisfies Record<string, Check>;
