import { met, notApplicable, notMet, partly, standing, unconfirmed, unknown, type Check } from './check';

export const rotationChecks = {
  R1: {
    due: 'first-submission',
    urgency: 1,
    findings: {
      done: met('The IR rotation at home is done.'),
      scheduled: partly(
        'The IR rotation at home is scheduled.',
        'Do it before letters are due; read up on the usual procedures first and ask for feedback halfway.',
      ),
      none: notMet(
        'Your school has IR and no rotation there is done or scheduled.',
        'Ask the IR clerkship director for the next free block. It comes before any away.',
      ),
      noHomeIr: notApplicable('Your school has no IR program: aways take the place of a home rotation.'),
      graduate: notApplicable('Not asked of graduates: current IR work counts in its place (R8).'),
      unknown: unknown(
        'It is not known whether your school has IR and whether the rotation there is done.',
        'Fill in Home school has IR and Home IR rotation.',
      ),
    },
  },
  R2: {
    due: 'first-submission',
    urgency: 1,
    findings: {
      confirmed: met('The program list shows {count} done: {sites}.'),
      unconfirmed: unconfirmed(
        '{count} done by your own count; no row of a program list says where and how it went.',
        'Mark Away and Away Went on the program list: that shows whether the site is a realistic one.',
      ),
      poor: partly(
        '{count} done, and none of them went well: {sites}.',
        'Add one more away at a realistic site, and ask there for feedback in the first week.',
      ),
      outOfRange: partly(
        '{count} done, only at programs whose usual scores are well above yours: {sites}.',
        'Add one away at a realistic site; IR_AWAYS ranks them.',
      ),
      planned: partly(
        '{count} planned, none done yet.',
        'Do it before letters are due: ask for feedback halfway, and for a letter at the end if it went well.',
      ),
      none: notMet(
        'No away is done or planned.',
        'Arrange at least one away at a realistic site, two if time and money allow; IR_AWAYS ranks the sites.',
      ),
      graduate: notApplicable('Student aways are over; an observership or IR post takes their place (R8).'),
      unknown: unknown(
        'Nothing is known about aways.',
        'Fill in Away IR rotations done and planned; 0 is an answer too.',
      ),
    },
  },
  R5: {
    due: 'programs-review',
    urgency: 3,
    findings: {
      all: met('Honors in {honors}.'),
      some: partly(
        'Honors in {honors}; not in, or not known for, {others}.',
        'Put your best work into what is still ahead of {others}.',
      ),
      someFinal: standing(
        'Honors in {honors}; not in, or not known for, {others}.',
        'These grades stand. Name the honors you have in the application, and let letters speak for the rest.',
      ),
      none: notMet(
        'No honors in {others}.',
        'Aim for the top grade in the electives still ahead, IR and radiology first.',
      ),
      noneFinal: notMet(
        'No honors in {others}.',
        'These grades stand. Ask letter writers to describe your clinical work with concrete cases.',
      ),
      resident: notApplicable('Medical school grades count little now: work in residency does (B2).'),
      unknown: unknown('No honors are known; open: {others}.', 'Fill in the four Honors fields; no is an answer too.'),
    },
  },
  R6: {
    due: 'programs-review',
    urgency: 1,
    findings: {
      clean: met('Clinical record strong, no worrying comments, no professionalism issue{assumed}.'),
      average: partly(
        'The clinical record is average; nothing worrying is known.',
        'Ask for feedback halfway through every rotation, and get the next evaluation clearly above average.',
      ),
      noConcern: unconfirmed(
        'No concern is known, but the clinical record is not filled in.',
        'Read your evaluations and fill in Clinical record.',
      ),
      concern: notMet(
        'On record: {concerns}.',
        'Talk to your dean or program director now: learn what programs will read, and put down what has changed since.',
      ),
      unknown: unknown(
        'Nothing is known about the clinical record.',
        'Fill in Clinical record, Worrying comments and Professionalism issue.',
      ),
    },
  },
  R8: {
    due: 'first-submission',
    urgency: 1,
    findings: {
      engaged: met('Current IR work.'),
      researchYear: unconfirmed(
        'A research year is under way; whether it brings you into IR now is not filled in.',
        'Fill in Current IR engagement; look for clinic and suite time beside the research.',
      ),
      none: notMet(
        'No current IR work.',
        'Look for an IR research fellowship, a coordinator post with patient contact, or a longer observership.',
      ),
      noneResident: notMet(
        'No current IR work in residency.',
        'Ask for IR electives, consult time and call, and join an IR project of your department.',
      ),
      student: notApplicable('Asked of graduates only.'),
      unknown: unknown('Current IR work is not filled in.', 'Fill in Current IR engagement.'),
      statusUnknown: unknown('It is not known whether you have graduated.', 'Fill in Status.'),
    },
  },
} as const satisfies Record<string, Check>;
