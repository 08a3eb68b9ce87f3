/** A part of the plan's value as people read it: `2.3 %`, `under 0.1 %`. */
export const percent = (part: number): string => {
  const value = 100 * part;
  if (value < 0.05) return 'under 0.1 %';
  return `${value.toFixed(value < 9.95 ? 1 : 0)} %`;
};
