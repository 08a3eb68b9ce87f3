import { textOf } from '../rows/cells';
import { programColumns } from '../rows/columns';
import type { PastedList } from '../rows/readPasted';
import { recogniseColumns } from '../rows/recogniseColumns';
import { programColumnWidth } from './programsSheet';
import type { SheetDesign } from './sheetDesign';

/** A pasted list as a program sheet: its own columns and words, with help where a column is known. */
export const pastedSheet = ({ values, headerRow }: PastedList): SheetDesign => {
  const { columns } = recogniseColumns((values[headerRow - 1] ?? []).map(textOf));
  const width = values.reduce((widest, row) => Math.max(widest, row.length), 1);
  const all = Array.from({ length: width }, (_, index) => columns[index] ?? { column: null, header: '' });
  return {
    name: 'Programs',
    values,
    headerRow,
    widths: all.map(({ column, header }) => programColumnWidth(column, header)),
    groupRows: [],
    helpColumns: [],
    inputColumn: null,
    textColumns: [],
    headerNotes: all.map(({ column }) => (column === null ? null : programColumns[column].help)),
    rules: [],
  };
};
