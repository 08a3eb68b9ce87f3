/** `1 away`, `2 aways`; a noun with another plural brings it along. */
export const counted = (n: number, noun: string, plural = `${noun}s`): string => `${n} ${n === 1 ? noun : plural}`;

/** `a`, `a and b`, `a, b and c`; or with another word between the last two. */
export const joined = (parts: readonly string[], word = 'and'): string =>
  [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter((part) => part !== '').join(` ${word} `);
