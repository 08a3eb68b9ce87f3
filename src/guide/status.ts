/** Where an applicant stands, as the profile says; data that differ by it have an entry for each, and one for not known. */
export const statuses = ['student', 'graduating', 'graduated', 'dr-resident', 'unknown'] as const;
export type StatusOrUnknown = (typeof statuses)[number];
