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

const isName = (header: string): boolean => {
  const key = matchHeader(header)?.key;
  return key === 'name' || key === 'institution';
};

const namesIn = ({ columns }: Recognition): number => columns.filter(({ column }) => column !== null).length;

const worst = 4;
/** How good a header is: the more columns it names the better, then the more plainly. */
const merit = ({ columns }: Recognition): number =>
  columns.reduce(
    (sum, { column, header }) => (column === null ? sum : sum + 100 - (matchHeader(header)?.rank ?? worst)),
    0,
  );

const nameColumn = ({ columns }: Recognition) =>
  columns.find(({ column }) => column === 'name' || column === 'institution') ?? null;

/** A header names a program or an institution; where only a remark behind it makes it one, another column has to be recognised too. */
function isHeader(recognition: Recognition): boolean {
  const name = nameColumn(recognition);
  if (name === null) return false;
  return name.confidence === 'chosen' || (matchHeader(name.header)?.rank ?? 0) < 3 || namesIn(recognition) > 1;
}

/** A label over several columns stands in the first of them. */
function carried(labels: readonly string[], width: number): string[] {
  let last = '';
  return Array.from({ length: width }, (_, index) => {
    const label = labels[index] ?? '';
    if (label !== '') last = label;
    return last;
  });
}

/**
 * Labels of a header split over two rows: of what the two say together, one after the other, or alone, the best known header. A label
 * over several columns counts for each of them.
 */
function joined(top: readonly string[], bottom: readonly string[]): string[] {
  const width = Math.max(top.length, bottom.length);
  const over = carried(top, width);
  return over.map((wide, index) => {
    const above = top[index] ?? '';
    const below = bottom[index] ?? '';
    if (below === '') return above;
    const ranked = [`${above} ${below}`.trim(), `${wide} ${below}`, `${below} ${wide}`, below, above]
      .map((label) => ({ label, rank: matchHeader(label)?.rank ?? Infinity }))
      .reduce((best, one) => (one.rank < best.rank ? one : best));
    return ranked.rank === Infinity ? `${above} ${below}`.trim() : ranked.label;
  });
}

/** A row below a header is its second half only where no program stands in it: its name cell is blank or part of a label. */
function continues(above: Recognition, bottom: readonly string[]): boolean {
  const name = nameColumn(above);
  const below = bottom[name?.index ?? -1] ?? '';
  return below === '' || isName(below) || isName(`${name?.header ?? ''} ${below}`);
}

/** The header among the first rows: the row, or two rows together, that name most columns; null where none names a program. */
export function findHeader(grid: Grid, mapping: ColumnMapping | null = null): Header | null {
  const texts = grid.slice(0, searched).map((row) => row.map(textOf));
  if (mapping !== null && Object.values(mapping).some((key) => key === 'name' || key === 'institution')) {
    return chosenHeader(texts, mapping);
  }
  const single = texts.map((labels) => recogniseColumns(labels, mapping));
  let best: Header | null = null;
  const offer = (recognition: Recognition, rows: readonly number[]): void => {
    if (isHeader(recognition) && (best === null || merit(recognition) > merit(best))) best = { ...recognition, rows };
  };
  single.forEach((recognition, index) => {
    offer(recognition, [index + 1]);
  });
  single.forEach((above, index) => {
    const top = texts[index];
    const bottom = texts[index + 1];
    const below = single[index + 1];
    if (top === undefined || bottom === undefined || below === undefined || namesIn(above) + namesIn(below) === 0)
      return;
    if (isHeader(above) && !continues(above, bottom)) return;
    const both = recogniseColumns(joined(top, bottom), mapping);
    if (merit(both) > Math.max(merit(above), merit(below))) offer(both, [index + 1, index + 2]);
  });
  return best;
}

/** Where the user has said which column holds the names: the first row that fills most of the chosen and known columns. */
function chosenHeader(texts: readonly (readonly string[])[], mapping: ColumnMapping): Header | null {
  const found = texts.map((labels, index) => {
    const recognition = recogniseColumns(labels, mapping);
    const said = recognition.columns.filter(({ column, header }) => column !== null && header !== '').length;
    return { header: { ...recognition, rows: [index + 1] }, said };
  });
  const most = Math.max(0, ...found.map(({ said }) => said));
  return found.find(({ said }) => said > 0 && said === most)?.header ?? null;
}
