import type { Operations } from '../wire';
import type { LiveBook } from './liveBook';
import { readDisplayValues, readFormulas, readValues } from './readCells';
import { clearCells, readFormat, writeFormat, writeValues } from './writeCells';

type CellOperations = Pick<
  Operations,
  'values' | 'displayValues' | 'formulas' | 'write' | 'readFormat' | 'format' | 'clear'
> & { flush(): Promise<void> };

/** The operations on cells: what they hold and how it looks. */
export const cellOperations = (book: LiveBook): CellOperations => ({
  values: (box) => readValues(book, box),
  displayValues: (box) => readDisplayValues(book, box),
  formulas: (box) => readFormulas(book, box),
  write: (box, values) => writeValues(book, box, values),
  readFormat: (box, key) => readFormat(book, box, key),
  format: (box, key, values) => writeFormat(book, box, key, values),
  clear: (box, what) => clearCells(book, box, what),
  flush: () => book.engine.settle(),
});
