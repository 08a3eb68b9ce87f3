/** One measured thing. `ratio` compares it with `against`, both taken in the same run. */
export interface Figure {
  readonly what: string;
  readonly value: string;
  readonly ratio: string;
  readonly against: string;
}

/** Median of some measured milliseconds. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Median time of a call in milliseconds, after `warm` calls that do not count. */
export function timed(call: () => unknown, runs = 9, warm = 3): number {
  for (let run = 0; run < warm; run += 1) call();
  return median(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      call();
      return performance.now() - start;
    }),
  );
}

export const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
export const times = (value: number, base: number): string => `${(value / base).toFixed(1)} x`;

/** A Markdown table of figures. */
export const table = (title: string, figures: readonly Figure[]): string =>
  [
    `## ${title}`,
    '',
    '| what | median | ratio | against |',
    '| --- | --- | --- | --- |',
    ...figures.map(({ what, value, ratio, against }) => `| ${what} | ${value} | ${ratio} | ${against} |`),
    '',
  ].join('\n');
