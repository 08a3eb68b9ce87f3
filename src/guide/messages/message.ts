/** A sentence people read, with places to fill, and the criteria it rests on. */
export interface Message {
  readonly text: string;
  readonly criteria: readonly string[];
}

/** The most characters of one value in a sentence: a cell may hold 50,000, and a sentence stays one. */
const LONGEST_VALUE = 400;

/** A value on one line; a long one is cut between two characters. */
const shown = (value: string | number): string => {
  const text = String(value).replace(/\s+/g, ' ');
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE).replace(/[\ud800-\udbff]$/, '')}…` : text;
};

/** Fills `{name}` places. A place without a value is a bug and shows as it stands. */
export const fill = (text: string, values: Readonly<Record<string, string | number>> = {}): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return value === undefined ? place : shown(value);
  });
