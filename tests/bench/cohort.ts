type Plain = string | number;

/** A cohort of a size, like an adviser's sheet; the same for the same size. */
export const cohortSheet = (applicants: number): Plain[][] => [
  ['Applicant', 'Status', 'Step 1', 'Step 2 CK', 'Step 2 CK exam year', 'Strong IR letters', 'Home IR rotation'],
  ...Array.from({ length: applicants }, (_, index) => [
    `C-${index}`,
    index % 3 === 0 ? 'Student' : 'Graduating',
    index % 11 === 0 ? 'Fail' : 'Pass',
    215 + (index % 50),
    2024,
    index % 4,
    index % 2 === 0 ? 'Done' : 'Scheduled',
  ]),
];
