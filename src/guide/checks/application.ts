import { met, notApplicable, notMet, partly, standing, unknown, type Check } from './check';

export const applicationChecks = {
  E1: {
    due: 'first-submission',
    urgency: 1,
    findings: {
      done: met('The failed exam is explained.'),
      underWay: partly(
        'The explanation of the failed exam is under way.',
        'Agree on the wording with your dean’s office, so that the MSPE and your application say the same.',
      ),
      notYet: notMet(
        'A failed exam is not explained yet.',
        'Write two plain sentences for the application, and ask what the MSPE says about it.',
      ),
      unknown: unknown('It is not known whether the failed exam is explained.', 'Fill in Failure explained.'),
      noFailure: notApplicable('No failed attempt{assumed}.'),
    },
  },
  E2: {
    due: 'first-submission',
    urgency: 1,
    urgencyOnceSent: 3,
    findings: {
      ready: met('Everything is ready to submit.'),
      lettersOut: partly(
        'Ready, but {letters} still on the way.',
        'Remind the writers now: a late letter is what holds a complete file up.',
      ),
      underWay: partly(
        'The application is under way.',
        'List what is still open and give each item a day before submission opens.',
      ),
      notYet: notMet(
        'The application is not ready.',
        'Work back from the first day of submission: letters, statement, transcript, list and signals.',
      ),
      unknown: unknown('It is not known how far the application is.', 'Fill in ERAS ready.'),
    },
  },
  E3: {
    due: 'first-submission',
    urgency: 1,
    findings: {
      inHand: met('Step 2 CK is in hand: {score}.'),
      inHandLow: standing(
        'Step 2 CK is in hand ({score}), and does not offset the weak Step 1.',
        'A passed exam cannot be taken again. Let rotations, letters and scholarship carry the weight (E4).',
      ),
      failed: notMet(
        'Step 2 CK is not passed{score}.',
        'Pass it before anything else: change how you study, and set the date with your dean.',
      ),
      expectedInTime: partly(
        'The Step 2 CK score is expected on {expected}.',
        'Keep that date, and prepare well: with a low or pass/fail Step 1 it is the number programs read.',
      ),
      expectedLate: notMet(
        'The Step 2 CK score is expected on {expected}, after submission opens.',
        'Move the exam forward if you can be ready; otherwise plan without the score.',
      ),
      notTaken: notMet(
        'Step 2 CK is not taken and no date is set.',
        'Set a date that brings the score before submission opens, and fill in Step 2 CK expected.',
      ),
      resident: notApplicable('Asked of applicants from medical school.'),
      expectedPast: unknown('The Step 2 CK score was expected on {expected}.', 'Fill in Step 2 CK.'),
      unknown: unknown('Nothing is known about Step 2 CK.', 'Fill in Step 2 CK, or Not taken and Step 2 CK expected.'),
    },
  },
} as const satisfies Record<string, Check>;
