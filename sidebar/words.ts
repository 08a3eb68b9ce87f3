/** The words of the contract as people read them: `dr-first` is "DR first". Text that already has a capital stays. */
export function display(word: string): string {
  if (/[A-Z]/.test(word)) return word;
  const spaced = word.replaceAll('-', ' ').replace(/\b(ir|dr)\b/g, (letters) => letters.toUpperCase());
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** `1,234`. */
export const count = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

/** `1 program`, `2 programs`. */
export const plural = (value: number, one: string, many = `${one}s`): string =>
  `${count(value)} ${value === 1 ? one : many}`;

/** US dollars without cents: `$1,234`. */
export const dollars = (value: number): string => `$${count(Math.round(value))}`;

/** `IR`, `IR and DR`, `a, b and c`. */
export const joined = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

const tierNames: Readonly<Record<string, string>> = { Safety: 'DR safety net' };

/** A tier as a heading. */
export const tierName = (tier: string): string => tierNames[tier] ?? tier;

/** How sure the figures of a season are; what is not confirmed asks for a look. */
export const confidenceOfSeason = (confidence: string): string =>
  /^confirmed$/i.test(confidence) ? confidence : `${confidence}, check MyERAS`;
