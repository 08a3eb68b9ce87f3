import type { AdviceLine } from '../../src/report/advice';

/** The texts of one part of an advice, in order. */
export const textsOf = (lines: readonly AdviceLine[], part: string): string[] =>
  lines.filter((line) => line.part === part).map(({ text }) => text);

/** Places that were left unfilled. */
export const unfilled = (lines: readonly AdviceLine[]): string[] =>
  lines.map(({ text }) => text).filter((text) => /\{\w+\}/.test(text));
