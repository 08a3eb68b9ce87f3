import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { buildPath } from '../paths';

/** Answers a request of a script (see `OperationRequest`), text to text, while the script waits. */
type Answer = (request: string) => string;

/** Calls a function of the bundle: its name, its arguments as JSON, how long it may take. Gives its result as JSON. */
type RunScript = (name: string, args: string, options?: { milliseconds?: number; forPage?: boolean }) => string;

/** The bundle, ready to be started again and again; each start is a context of its own, as in Apps Script. */
export interface Script {
  /** Starts an execution. Throws what the bundle throws while it loads. */
  start(answer: Answer): RunScript;
  /** The functions at its top level that are not private. */
  readonly functions: readonly string[];
}

/** The text of a custom function that took too long. */
const tooLong = 'Exceeded maximum execution time (line 0).';

/** Reads a bundle. `code` is what would be pushed to Apps Script. */
export function loadScript(code: string): Script {
  const bundle = new vm.Script(code, { filename: 'Code.gs' });
  const shim = new vm.Script(readFileSync(buildPath('host', 'shim.js'), 'utf8') + ';shim.install;', {
    filename: 'host.js',
  });
  const start = (answer: Answer): { run: RunScript; context: vm.Context } => {
    // Without an interceptor for globals: several times faster, and what the context lacks is what Apps Script lacks.
    const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
    const install = shim.runInContext(context) as (
      answer: Answer,
    ) => (name: string, args: string, forPage: boolean) => string;
    const door = install(answer);
    Reflect.deleteProperty(context, 'shim');
    bundle.runInContext(context);
    return { context, run: (name, args, options) => runInside(context, door, name, args, options ?? {}) };
  };
  return { start: (answer) => start(answer).run, functions: topLevelFunctions(start) };
}

function topLevelFunctions(start: (answer: Answer) => { context: vm.Context }): string[] {
  const untouched = new Set(Object.getOwnPropertyNames(vm.createContext(vm.constants.DONT_CONTEXTIFY)));
  const { context } = start(() => '{"error":"host: a service was called while the script was loading"}');
  return Object.getOwnPropertyNames(context).filter(
    (name) => !untouched.has(name) && !name.endsWith('_') && String(context[name]).startsWith('function'),
  );
}

function runInside(
  context: vm.Context,
  door: (name: string, args: string, forPage: boolean) => string,
  name: string,
  args: string,
  options: { milliseconds?: number; forPage?: boolean },
): string {
  if (options.milliseconds === undefined) return door(name, args, options.forPage === true);
  context.__call = () => door(name, args, options.forPage === true);
  try {
    return vm.runInContext('__call()', context, { timeout: options.milliseconds }) as string;
  } catch (error) {
    throw isTimeout(error) ? new Error(tooLong) : error;
  } finally {
    Reflect.deleteProperty(context, '__call');
  }
}

const isTimeout = (error: unknown): boolean =>
  (error as { readonly code?: unknown }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
