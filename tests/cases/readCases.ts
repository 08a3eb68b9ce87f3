import { readFileSync } from 'node:fs';
import { parseCsv } from 'hucre/csv';
import type { Cell, Grid } from '../../src/rows/grid';

/** One case of a case file: its cells by column name. */
export type Case = Readonly<Record<string, string>>;

/** The cells of a file in this folder; tests and scripts run in the project's own. */
export const readCells = (name: string): string[][] =>
  parseCsv(readFileSync(`tests/cases/${name}`, 'utf8')).map((row) => row.map((cell) => String(cell ?? '')));

/** The cases of a file in this folder. */
export function readCases(name: string): Case[] {
  const [header = [], ...rows] = readCells(name);
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(header.map((label, index) => [label, row[index] ?? ''])));
}

const pairsOf = (text: string, separator: string): [string, string][] =>
  text.split(';').flatMap((part) => {
    const [label = '', ...value] = part.split(separator);
    return label.trim() === '' ? [] : [[label.trim(), value.join(separator).trim()] as [string, string]];
  });

const cellOf = (value: string): Cell => (/^\d+$/.test(value) ? Number(value) : value);

/** `Label: value; Label: value` as a vertical profile. */
export const profileGrid = (given: string): Grid => [
  ['Field', 'Value'],
  ...pairsOf(given, ':').map(([label, value]) => [label, cellOf(value)]),
];

/** `A: Column=value; Column=value | B: Column=value` as a program sheet; Integrated IR where no specialty is given. */
export function programGrid(programs: string): Grid {
  const rows = programs.split('|').map((text) => {
    const [name = '', ...cells] = text.split(':');
    return new Map([['Program Name', name.trim()], ['Specialty', 'IR'], ...pairsOf(cells.join(':'), '=')]);
  });
  const header = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return [header, ...rows.map((row) => header.map((column) => cellOf(row.get(column) ?? '')))];
}
