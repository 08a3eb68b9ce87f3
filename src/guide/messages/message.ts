/** A sentence people read, with places to fill, and the criteria it rests on. */
export interface Message {
  readonly text: string;
  readonly criteria: readonly string[];
}

/** Fills `{name}` places. A place without a value is a bug and shows as it stands. */
export const fill = (text: string, values: Readonly<Record<string, string | number>> = {}): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
