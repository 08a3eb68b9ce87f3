import { readPrograms } from '../../src/rows/readPrograms';
import { readCells, type Case } from './readCases';

/** A program sheet with everything that goes wrong in one. */
const messy = readCells('messy.csv');

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** What is known of a program, without what is blank. */
const facts = (program: object): string =>
  Object.entries(program)
    .filter(([, value]) => value !== null && value !== false && JSON.stringify(value) !== '[]')
    .map(([key, value]) => `${key} ${shown(value)}`)
    .join(' | ');

/** What becomes of every row of the sheet, with or without training before; then the programs and all that is said about them. */
export function readings(priorTraining: boolean): Case[] {
  const read = readPrograms(messy, { priorTraining });
  if (!read.ok) throw new Error(read.message);
  const { lines, programs, firstYear, setAside, problems } = read.value;
  const Trained = priorTraining ? 'yes' : 'no';
  const rows = lines.map((line, index): Case => {
    const aside = line.kind === 'aside' ? setAside[line.index] : undefined;
    const Says = line.kind === 'program' ? line.id : (aside?.text ?? '');
    return { Trained, What: `row ${index + 1}`, As: aside?.reason ?? line.kind, Says };
  });
  return [
    ...rows,
    ...programs.map(({ id, ...program }) => ({ Trained, What: 'program', As: id, Says: facts(program) })),
    ...firstYear.map((year) => ({ Trained, What: 'first year', As: year.program, Says: facts(year) })),
    ...problems.map(({ code, text, ...where }) => ({
      Trained,
      What: `problem in row ${String(where.row)}`,
      As: code,
      Says: text,
    })),
  ];
}
