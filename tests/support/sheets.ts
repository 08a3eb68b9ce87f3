import type { Cell } from '../../src/rows/grid';
import type { Program } from '../../src/rows/records';
import { readPrograms, type ReadOptions, type ReadPrograms } from '../../src/rows/readPrograms';

/** A program sheet that can be used, read. */
export function sheetOf(rows: readonly (readonly Cell[])[], options: Partial<ReadOptions> = {}): ReadPrograms {
  const read = readPrograms(rows, { priorTraining: false, ...options });
  if (!read.ok) throw new Error(read.message);
  return read.value;
}

/** The sentence about a program sheet that cannot be used. */
export function refusalOf(rows: readonly (readonly Cell[])[]): string {
  const read = readPrograms(rows, { priorTraining: false });
  if (read.ok) throw new Error('the sheet was read');
  return read.message;
}

/** The only program of a sheet. */
export function programIn(read: ReadPrograms): Program {
  const [program, ...others] = read.programs;
  if (program === undefined || others.length > 0) throw new Error(`${read.programs.length} programs`);
  return program;
}

/** One IR program whose row holds a single cell besides its name. */
export const cellIn = (header: string, cell: Cell): ReadPrograms =>
  sheetOf([
    ['Program Name', 'Specialty', header],
    ['Harbor University', 'IR', cell],
  ]);

export const asideReasons = (read: ReadPrograms): string[] =>
  read.setAside.map(({ row, reason }) => `${row} ${reason}`);

export const problemCodes = (read: ReadPrograms): string[] => read.problems.map(({ code, row }) => `${row} ${code}`);

/** How often each row from 1 to the last is accounted for: in a program, a first year or set aside. */
export function accounts(read: ReadPrograms): number[] {
  const counts = Array.from({ length: read.lastRow }, () => 0);
  const used = [
    ...read.programs.flatMap(({ sourceRows }) => sourceRows),
    ...read.firstYear.flatMap(({ sourceRows }) => sourceRows),
    ...read.setAside.map(({ row }) => row),
  ];
  for (const row of used) counts[row - 1] = (counts[row - 1] ?? 0) + 1;
  return counts;
}
