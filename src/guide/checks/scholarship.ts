import { met, notApplicable, notMet, partly, unknown, type Check } from './check';

export const scholarshipChecks = {
  S1: {
    due: 'first-submission',
    urgency: 2,
    findings: {
      some: met('{items} in IR.'),
      underWay: partly('A research year is under way; nothing is finished yet.', 'Get one item out of it: {options}.'),
      none: notMet('No IR scholarship yet.', 'Start one piece that fits the time left: {options}.'),
      unknown: unknown('IR scholarship is not filled in.', 'Fill in IR scholarship items; 0 is an answer too.'),
    },
  },
  S2: {
    due: 'eras-opens',
    urgency: 3,
    findings: {
      done: met('A research year is done.'),
      underWay: partly(
        'A research year is under way.',
        'Plan it so that papers and a letter are there when you apply.',
      ),
      considering: notMet(
        'A research year is being considered.',
        'Decide before the season opens: find a post with time in clinic and angiography suite, not only at a desk.',
      ),
      none: notMet(
        'No research year, with scores that one could put in another light.',
        'Weigh a dedicated IR research year against applying now; ask your mentor which groups take fellows.',
      ),
      noTime: notApplicable('You apply this cycle: there is no room for a year in between now.'),
      notNeeded: notApplicable('Your scores do not call for a year in between.'),
      resident: notApplicable('In residency, research runs beside the work (B1).'),
      unknown: unknown('It is not known whether a research year is planned or would help.', 'Fill in {fields}.'),
    },
  },
} as const satisfies Record<string, Check>;
