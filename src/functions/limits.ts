/** Years a season argument may name; which of them are known is the guide's matter. */
export const seasonYears = [1900, 2200] as const;
/** Most programs a list shows or a fee is asked for. */
export const mostPrograms = 10_000;
/** Most failed attempts that make sense. */
export const mostAttempts = 20;
