import { toRange } from '../engine/snapshot';
import type { Operations } from '../wire';
import { changeExtras, checkInGrid, eachCell, extrasOf, type LiveBook, overlap, worksheetOf } from './liveBook';
import { writeRules } from './conditionalFormats';
import { placeValidations, validationAt } from './validations';

/** The operations on what belongs to a sheet besides its cells. */
export type ExtraOperations = Pick<
  Operations,
  | 'notes'
  | 'setNotes'
  | 'validations'
  | 'setValidations'
  | 'merge'
  | 'unmerge'
  | 'filter'
  | 'setFilter'
  | 'rules'
  | 'setRules'
  | 'charts'
  | 'insertChart'
  | 'removeChart'
  | 'metadata'
  | 'addMetadata'
  | 'removeMetadata'
  | 'protect'
>;

export function extraOperations(book: LiveBook): ExtraOperations {
  return {
    notes(box) {
      const notes = new Map(extrasOf(book, box.sheet).notes.map((note) => [`${note.row},${note.column}`, note.text]));
      return eachCell(box, (row, column) => notes.get(`${row},${column}`) ?? '');
    },
    setNotes(box, notes) {
      checkInGrid(worksheetOf(book, box.sheet), box);
      const kept = extrasOf(book, box.sheet).notes.filter((note) => !overlap(box, { ...note, rows: 1, columns: 1 }));
      const added = eachCell(box, (row, column) => ({
        row,
        column,
        text: notes[row - box.row]?.[column - box.column] ?? '',
      }));
      changeExtras(book, box.sheet, { notes: [...kept, ...added.flat().filter((note) => note.text !== '')] });
    },
    validations(box) {
      const { validations } = extrasOf(book, box.sheet);
      return eachCell(box, (row, column) => validationAt(validations, row, column));
    },
    setValidations(box, rules) {
      checkInGrid(worksheetOf(book, box.sheet), box);
      const validations = placeValidations(extrasOf(book, box.sheet).validations, box, rules);
      changeExtras(book, box.sheet, { validations });
    },
    merge(box) {
      checkInGrid(worksheetOf(book, box.sheet), box);
      const ranges = [toRange(box)];
      book.engine.mutate('sheet.mutation.add-worksheet-merge', { subUnitId: String(box.sheet), ranges }, false);
    },
    unmerge(box) {
      const ranges = worksheetOf(book, box.sheet)
        .getMergeData()
        .filter((merged) =>
          overlap(box, { row: merged.startRow + 1, column: merged.startColumn + 1, rows: 1, columns: 1 }),
        );
      book.engine.mutate('sheet.mutation.remove-worksheet-merge', { subUnitId: String(box.sheet), ranges }, false);
    },
    filter: (sheet) => extrasOf(book, sheet).filter,
    setFilter(sheet, box) {
      if (box && extrasOf(book, sheet).filter)
        throw new Error("You can't create a filter in a sheet that already has a filter.");
      if (box) checkInGrid(worksheetOf(book, sheet), box);
      changeExtras(book, sheet, { filter: box });
    },
    rules: (sheet) => [...extrasOf(book, sheet).rules],
    setRules: (sheet, rules) => writeRules(book, sheet, rules),
    charts: (sheet) => [...extrasOf(book, sheet).charts],
    insertChart: (sheet, chart) =>
      changeExtras(book, sheet, { charts: [...extrasOf(book, sheet).charts, { ...chart, id: book.nextId() }] }),
    removeChart: (sheet, id) =>
      changeExtras(book, sheet, { charts: extrasOf(book, sheet).charts.filter((chart) => chart.id !== id) }),
    metadata: (sheet) => book.metadata.filter((entry) => entry.sheet === sheet),
    addMetadata(sheet, key, value) {
      book.metadata = [...book.metadata, { id: book.nextId(), key, value, sheet }];
    },
    removeMetadata(id) {
      book.metadata = book.metadata.filter((entry) => entry.id !== id);
    },
    protect: (sheet) => void worksheetOf(book, sheet),
  };
}
