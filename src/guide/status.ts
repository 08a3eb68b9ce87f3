/** Where an applicant stands, as the profile says; data that differ by it have an entry for each, and one for not known. */
export type Status = 'student' | 'graduating' | 'graduated' | 'dr-resident';
export type StatusOrUnknown = Status | 'unknown';
