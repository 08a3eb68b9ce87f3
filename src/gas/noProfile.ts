import type { Grid } from '../rows/grid';

/** What stands for a profile nobody has filled in yet: every field is unknown. */
export const noProfile: Grid = [['Applicant', '']];
