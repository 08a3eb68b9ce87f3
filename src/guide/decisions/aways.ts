/** How many aways besides a home rotation (R2, FAQ 3). */
export const awayAdvice = { least: 1, ideal: 2 } as const;
