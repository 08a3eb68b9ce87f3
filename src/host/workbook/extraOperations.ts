import { overlap } from '../book/a1';
import { toRange } from '../engine/snapshot';
import type { Chart } from '../book/book';
import type { NewChart, Operations } from '../wire';
import { changeProtection } from './protections';
import { changeExtras, checkInGrid, eachCell, extrasOf, type LiveBook, worksheetOf } from './liveBook';
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
  | 'updateChart'
  | 'metadata'
  | 'addMetadata'
  | 'removeMetadata'
  | 'protect'
  | 'protections'
  | 'changeProtection'
  | 'removeProtection'
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
    insertChart(sheet, chart) {
      const { charts } = extrasOf(book, sheet);
      changeExtras(book, sheet, { charts: [...charts, placeChart(book, sheet, chart, book.nextId())] });
    },
    updateChart(sheet, id, chart) {
      const { charts } = extrasOf(book, sheet);
      if (!charts.some((placed) => placed.id === id)) throw new Error('host: the chart to update is not on this sheet');
      const next = charts.map((placed) => (placed.id === id ? placeChart(book, sheet, chart, id) : placed));
      changeExtras(book, sheet, { charts: next });
    },
    removeChart: (sheet, id) =>
      changeExtras(book, sheet, { charts: extrasOf(book, sheet).charts.filter((chart) => chart.id !== id) }),
    metadata: (sheet) => book.metadata.filter((entry) => entry.sheet === sheet),
    addMetadata(sheet, key, value) {
      book.metadata = [...book.metadata, { id: book.nextId(), key, value, sheet }];
    },
    removeMetadata(id) {
      book.metadata = book.metadata.filter((entry) => entry.id !== id);
    },
    protections: (sheet) => [...extrasOf(book, sheet).protections],
    protect(sheet, box) {
      if (box) checkInGrid(worksheetOf(book, sheet), box);
      const protection = { id: book.nextId(), box, description: '', warningOnly: false, locked: false };
      changeExtras(book, sheet, { protections: [...extrasOf(book, sheet).protections, protection] });
      return protection.id;
    },
    changeProtection: (id, change) => changeProtection(book, id, change),
    removeProtection: (id) => changeProtection(book, id, null),
  };
}

function placeChart(book: LiveBook, sheet: number, chart: NewChart, id: number): Chart {
  const anchor = { row: chart.row, column: chart.column, rows: 1, columns: 1 };
  checkInGrid(worksheetOf(book, sheet), anchor);
  const boxes = chart.boxes.map(({ sheet: on, ...box }) => ({ ...box, sheet: worksheetOf(book, on).getName() }));
  return { ...chart, boxes, id };
}
