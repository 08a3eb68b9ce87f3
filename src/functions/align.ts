import { asideMarker } from '../guide/messages/list';
import type { ReadPrograms } from '../rows/readPrograms';
import type { Program } from '../rows/records';

type Out = string | number;

/**
 * One line for each source row: the header's line carries the headers, titles and blank lines are empty, rows that are no program
 * of the list carry a marker and, where the last column holds reasons, why. `line` is called once for each program.
 */
export function alignToRows(
  read: ReadPrograms,
  headers: readonly string[],
  line: (program: Program) => readonly Out[],
  reasonsLast: boolean,
): Out[][] {
  const empty = headers.map(() => '');
  const aside = (text: string): Out[] =>
    headers.map((_, index) => (reasonsLast && index === headers.length - 1 ? text : asideMarker));
  const headerRow = Math.max(...read.headerRows);
  const lines = new Map(read.programs.map((program) => [program.id, line(program)]));
  return read.lines.map((outcome, index) => {
    if (index + 1 === headerRow) return [...headers];
    if (outcome.kind === 'program') return [...(lines.get(outcome.id) ?? empty)];
    if (outcome.kind === 'first-year') return aside('First year: listed in a section of its own.');
    const entry = read.setAside[outcome.index];
    if (entry === undefined || entry.reason === 'blank' || entry.reason === 'title') return [...empty];
    return read.headerRows.includes(index + 1) ? [...empty] : aside(entry.text);
  });
}
