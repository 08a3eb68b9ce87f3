import type { StatusOrUnknown } from './status';

/** What fits the time left (S1, S2): restated options of the guide, by status; the match of option and time is ours. */
export const scholarshipOptions: Readonly<Record<StatusOrUnknown, readonly string[]>> = {
  student: ['a case report or series', 'a chart review', 'a quality project', 'a research year if the file needs one'],
  graduating: ['a case report', 'teaching material for students', 'a small quality project'],
  graduated: ['a chart review with the group you work with', 'a case series', 'a research fellowship'],
  'dr-resident': [
    'a project with the IR section',
    'a quality project of the department',
    'a talk or poster at an IR meeting',
  ],
  unknown: ['a case report', 'a chart review', 'a quality project', 'teaching material'],
};
