import { cellOperations } from './cellOperations';
import { extraOperations } from './extraOperations';
import type { LiveBook } from './liveBook';
import { serviceOperations } from './serviceOperations';
import type { ServiceState } from './serviceState';
import { sheetOperations } from './sheetOperations';

/** Everything a script may ask of the host, for one execution. Those that read cells need a settled engine. */
export const operationsFor = (book: LiveBook, state: ServiceState, execution: number) => ({
  ...sheetOperations(book),
  ...cellOperations(book),
  ...extraOperations(book),
  ...serviceOperations(state, execution),
});
