import { readFileSync } from 'node:fs';
import type { Book, Box } from './book/book';
import { boxToA1 } from './book/a1';
import { createPool } from './context/pool';
import { loadScript } from './context/scriptContext';
import { type CellErrors, formulaNames, makeCustomFunction, placeKey } from './customFunctions';
import { beginExecution } from './execution';
import { distPath } from './paths';
import type { OnServiceCall } from './serviceCalls';
import { toBook } from './workbook/toBook';
import { showRules } from './workbook/conditionalFormats';
import { fitRows } from './workbook/fitRows';
import { type LiveBook, openBook } from './workbook/liveBook';
import { plainValue } from './workbook/readCells';
import { releaseLocks } from './workbook/serviceOperations';
import { newServiceState, type ServiceState } from './workbook/serviceState';
import type { FormulaBook } from './volatile';
import type { AuthMode } from './wire';

interface RunOptions {
  readonly mode?: AuthMode;
  /** As a page would get it: private functions are hidden, illegal results are null. */
  readonly forPage?: boolean;
  /** How long the script may take; Google's six minutes unless told. */
  readonly milliseconds?: number;
}

/** How often each service method was called, and in all. */
interface Calls {
  readonly total: number;
  readonly byMethod: Readonly<Record<string, number>>;
}

/** A workbook with the add-on installed, without Google. */
export interface Host {
  readonly book: LiveBook;
  readonly state: ServiceState;
  /** The functions that pages may call. */
  readonly functions: readonly string[];
  /** Runs a function of the bundle by name, in an execution of its own. Rejects with the script's error. */
  run(name: string, args?: readonly unknown[], options?: RunOptions): Promise<unknown>;
  /** Service calls since the start or since `resetCalls`; navigation (`getRange`) and builders do not count. */
  calls(): Calls;
  resetCalls(): void;
  /** Holds a lock as another execution would; gives what lets it go. */
  holdLock(store: 'document' | 'user' | 'script'): () => void;
  /** Resolves when every formula has its value. */
  settle(): Promise<void>;
  /** The sentence behind an error in a cell: row and column count from 1. null where there is none. */
  cellError(sheet: number, row: number, column: number): string | null;
  /** The workbook as it is now. */
  save(): Promise<Book>;
  dispose(): Promise<void>;
}

export interface HostOptions {
  /** The bundle; what the build made unless told. */
  readonly code?: string;
  /** How many scripts may run side by side. */
  readonly threads?: number;
  /** Sees every service call of every execution, and may make it fail. */
  readonly onServiceCall?: OnServiceCall;
}

const longestRun = 6 * 60_000;
/** The text of an execution that took too long. */
const tooLong = 'Exceeded maximum execution time';

/** Opens a workbook with the add-on installed. Nothing of the add-on has run yet, not even `onOpen`. */
export function createHost(book: Book, options: HostOptions = {}): Host {
  process.env.TZ = 'UTC'; // the time zone of the manifest: what `Date` means in the script's context
  const code = options.code ?? readFileSync(distPath('Code.js'), 'utf8');
  const script = loadScript(code); // before anything is opened that would have to be closed
  const live = openBook(book);
  for (const sheet of live.extras.keys()) {
    showRules(live, sheet);
    fitRows(live, sheet);
  }
  const touched = new Set<string>();
  live.engine.onMutation(({ params }) => touched.add((params as { subUnitId?: string }).subUnitId ?? ''));
  const state = newServiceState();
  const errors: CellErrors = new Map();
  const pool = createPool(code, options.threads ?? 2);
  const counts = new Map<string, number>();
  let executions = 0;

  const begin = (entry: string, mode: AuthMode) => {
    executions += 1;
    const number = executions;
    const count = (method: string) => void counts.set(method, (counts.get(method) ?? 0) + 1);
    const onServiceCall = options.onServiceCall ?? (() => null);
    return { number, ...beginExecution({ book: live, state, number, entry, mode, onServiceCall, count }) };
  };

  for (const name of formulaNames(script)) {
    const begun = () => begin(name, 'CUSTOM_FUNCTION').answerNow;
    const custom = { script, errors, begin: begun, book: formulaBook(live) };
    live.engine.register(name, makeCustomFunction(name, custom));
  }

  return {
    book: live,
    state,
    functions: script.functions,
    async run(name, args = [], { mode = 'FULL', forPage = false, milliseconds = longestRun } = {}) {
      if (forPage && !script.functions.includes(name)) throw scriptError(`Error: Script function not found: ${name}`);
      const execution = begin(name, mode);
      const outcome = await pool.run({ name, args: JSON.stringify(args), forPage }, execution.answer, milliseconds);
      const late = 'killed' in outcome ? null : await execution.finish().then(() => null, toError);
      releaseLocks(state, execution.number);
      await live.engine.settle();
      for (const sheet of [...live.extras.keys()].filter((id) => touched.has(String(id)) && isThere(live, id)))
        fitRows(live, sheet);
      touched.clear();
      if ('killed' in outcome) throw scriptError(`Exception: ${tooLong}`);
      if ('error' in outcome) throw scriptError(`${outcome.error.kind}: ${outcome.error.message}`);
      if (late !== null) throw scriptError(`Exception: ${late.message}`);
      return (JSON.parse(outcome.result) as { value?: unknown }).value;
    },
    calls: () => ({
      total: [...counts.values()].reduce((sum, count) => sum + count, 0),
      byMethod: Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
    }),
    resetCalls: () => counts.clear(),
    holdLock(store) {
      executions += 1;
      const other = executions;
      if (state.locks.has(store)) throw new Error(`The ${store} lock is held already`);
      state.locks.set(store, other);
      return () => releaseLocks(state, other);
    },
    settle: () => live.engine.settle(),
    cellError(sheet, row, column) {
      const cell = live.engine.workbook.getSheetBySheetId(String(sheet))?.getCellRaw(row - 1, column - 1) ?? null;
      const value = plainValue(cell);
      if (value === '#ERROR!') return errors.get(placeKey(String(sheet), row, column)) ?? null;
      return cell?.v === '#SPILL!' ? blockedSpill(live, sheet, row, column) : null;
    },
    async save() {
      await live.engine.settle();
      return toBook(live);
    },
    async dispose() {
      await pool.dispose();
      await live.engine.settle(); // a calculation that is under way cannot stand the engine's end
      live.engine.dispose();
    },
  };
}

/** Somebody may have deleted it. */
const isThere = ({ engine }: LiveBook, sheet: number): boolean =>
  Boolean(engine.workbook.getSheetBySheetId(String(sheet)));

const formulaBook = ({ engine }: LiveBook): FormulaBook => ({
  formulas: (sheet) => engine.formulas(sheet),
  sheetNamed: (name) =>
    engine.workbook
      .getSheets()
      .find((sheet) => sheet.getName().toLowerCase() === name.toLowerCase())
      ?.getSheetId() ?? null,
});

const toError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

/** The error that `google.script.run` hands to a failure handler. */
function scriptError(message: string): Error {
  const error = new Error(message);
  error.name = 'ScriptError';
  return error;
}

/** Google's sentence for a spill that found its place taken; it names the first cell in the way. */
function blockedSpill(book: LiveBook, sheet: number, row: number, column: number): string {
  const worksheet = book.engine.workbook.getSheetBySheetId(String(sheet));
  const range = book.engine.spillRange(String(sheet), row - 1, column - 1);
  if (!worksheet || !range) return 'Array result was not expanded because it would overwrite data.';
  const missing = range.endRow + 1 - worksheet.getRowCount();
  if (missing > 0) return `Result was not automatically expanded, please insert more rows (${missing}).`;
  const missingColumns = range.endColumn + 1 - worksheet.getColumnCount();
  if (missingColumns > 0)
    return `Result was not automatically expanded, please insert more columns (${missingColumns}).`;
  for (let r = range.startRow; r <= range.endRow; r += 1) {
    for (let c = range.startColumn; c <= range.endColumn; c += 1) {
      const cell = worksheet.getCellRaw(r, c);
      const taken = (r !== row - 1 || c !== column - 1) && cell && (cell.v ?? cell.f ?? null) !== null;
      const box: Box = { row: r + 1, column: c + 1, rows: 1, columns: 1 };
      if (taken) return `Array result was not expanded because it would overwrite data in ${boxToA1(box)}.`;
    }
  }
  return 'Array result was not expanded because it would overwrite data.';
}
