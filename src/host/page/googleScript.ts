import type { FromSidebar, ToSidebar } from '../server/messages';

/**
 * The client side of `google.script` inside the sidebar's frame, as Google documents it: every modifier gives a new
 * runner, illegal arguments throw at once, ten calls run at a time, no order is promised, private functions are not there.
 */
type SuccessHandler = (value: unknown, user: unknown) => void;
type FailureHandler = (error: Error, user: unknown) => void;

interface RunState {
  readonly success?: SuccessHandler;
  /** null silences failures. */
  readonly failure?: FailureHandler | null;
  readonly user?: unknown;
}

const atOnce = 10;
const running = new Map<number, RunState>();
const queue: { readonly state: RunState; readonly name: string; readonly args: readonly unknown[] }[] = [];
let lastId = 0;

const tell = (message: FromSidebar) => parent.postMessage(message, '*');

function startNext(): void {
  const next = running.size < atOnce ? queue.shift() : undefined;
  if (!next) return;
  lastId += 1;
  running.set(lastId, next.state);
  tell({ google: 'run', id: lastId, name: next.name, args: next.args });
}

/** Throws Google's sentence where a value may not cross to the server. */
function checkLegal(value: unknown, property: string, above: readonly unknown[]): void {
  if (value === null || Number.isFinite(value) || ['string', 'boolean'].includes(typeof value)) return;
  if (typeof value === 'number') throw new Error(`host: whether ${value} may cross to the server is not known`);
  if (value === undefined && above.length > 0) return;
  if (above.includes(value)) throw new TypeError('Failed due to circular reference.');
  const isPlain =
    Array.isArray(value) || (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype);
  if (!isPlain) throw new TypeError(`Failed due to illegal value in property: ${property}`);
  for (const [key, part] of Object.entries(value as object)) checkLegal(part, key, [...above, value]);
}

function makeRunner(names: readonly string[], state: RunState): object {
  const calls = names.map((name) => [
    name,
    (...args: unknown[]) => {
      args.forEach((arg, index) => checkLegal(arg, String(index), []));
      queue.push({ state, name, args: JSON.parse(JSON.stringify(args)) as unknown[] });
      startNext();
    },
  ]);
  return {
    ...(Object.fromEntries(calls) as object),
    withSuccessHandler: (success: SuccessHandler) => makeRunner(names, { ...state, success }),
    withFailureHandler: (failure: FailureHandler | null) => makeRunner(names, { ...state, failure }),
    withUserObject: (user: unknown) => makeRunner(names, { ...state, user }),
  };
}

function receive(message: ToSidebar): void {
  const state = running.get(message.id);
  if (!state) return;
  running.delete(message.id);
  startNext();
  if (message.google === 'done') {
    state.success?.(message.value, state.user);
    return;
  }
  const error = new Error(message.message);
  error.name = message.name;
  if (state.failure) state.failure(error, state.user);
  else if (state.failure !== null) console.error(error);
}

/** The functions that the server lets pages call; the server writes them into the page. */
const names = JSON.parse(document.currentScript?.dataset.functions ?? '[]') as string[];

addEventListener('message', (event: MessageEvent<ToSidebar | undefined>) => {
  const message = event.data;
  if (event.source === parent && (message?.google === 'done' || message?.google === 'failed')) receive(message);
});

// The page's key for "to the grid": the frame is another document, so the page does not see it.
addEventListener('keydown', (event) => {
  if (event.altKey && event.key === '1') tell({ google: 'focus' });
});

Object.assign(window, {
  google: {
    script: {
      run: makeRunner(names, {}),
      host: {
        origin: 'https://docs.google.com',
        close: () => tell({ google: 'close' }),
        editor: { focus: () => tell({ google: 'focus' }) },
        setWidth: () => undefined, // a sidebar is 300 px wide whatever is asked for
        setHeight: () => undefined,
      },
    },
  },
});
