import { textOf } from './cells';
import type { ColumnMapping } from './columns';
import type { Grid } from './grid';
import { matchHeader, recogniseColumns, type Recognition } from './recogniseColumns';

/** Where the header stands and what it names. */
export interface Header extends Recognition {
  /** rows of the header, from 1: one or two */
  readonly rows: readonly number[];
}

/** How far down a header is looked for. */
const searched = 30;

const namesOf = (recognition: Recognition): number =>
  recognition.columns.filter(({ column }) => column !== null).length;

/** A header names a program or an institution; where that is only likely, two more columns have to be recognised. */
function isHeader(recognition: Recognition): boolean {
  const name = recognition.columns.find(({ column }) => column === 'name' || column === 'institution');
  return name !== undefined && (name.confidence !== 'likely' || namesOf(recognition) > 2);
}

/** Labels of a header split over two rows: both together where that is a known header, else whichever is one. */
const joined = (top: readonly string[], bottom: readonly string[]): string[] =>
  Array.from({ length: Math.max(top.length, bottom.length) }, (_, index) => {
    const above = top[index] ?? '';
    const below = bottom[index] ?? '';
    const both = `${above} ${below}`.trim();
    return [both, below, above].find((label) => label !== '' && matchHeader(label) !== null) ?? both;
  });

/** The header among the first rows: the row, or two rows together, that name most; null where none names a program. */
export function findHeader(grid: Grid, mapping: ColumnMapping | null = null): Header | null {
  const texts = grid.slice(0, searched).map((row) => row.map(textOf));
  const single = texts.map((labels) => recogniseColumns(labels, mapping));
  let best: Header | null = null;
  const offer = (recognition: Recognition, rows: readonly number[], atLeast: number): void => {
    if (!isHeader(recognition)) return;
    const names = namesOf(recognition);
    if (names >= atLeast && (best === null || names > namesOf(best))) best = { ...recognition, rows };
  };
  if (mapping !== null && Object.values(mapping).some((key) => key === 'name' || key === 'institution')) {
    const first = texts.findIndex((labels) => labels.some((label) => label !== ''));
    const own = texts.findIndex((labels) => labels.some((label) => matchHeader(label)?.rank === 0));
    const at = own < 0 ? first : own;
    const recognition = single[at];
    return recognition === undefined ? null : { ...recognition, rows: [at + 1] };
  }
  single.forEach((recognition, index) => {
    if (texts[index]?.some((label) => label !== '') === true) offer(recognition, [index + 1], 1);
  });
  single.forEach((above, index) => {
    const below = single[index + 1];
    const top = texts[index];
    const bottom = texts[index + 1];
    if (below === undefined || top === undefined || bottom === undefined) return;
    const aboveAlone = isHeader(above) ? namesOf(above) : 0;
    const both = recogniseColumns(joined(top, bottom), mapping);
    if (namesOf(both) > namesOf(below)) offer(both, [index + 1, index + 2], aboveAlone === 0 ? 1 : aboveAlone + 2);
  });
  return best;
}
