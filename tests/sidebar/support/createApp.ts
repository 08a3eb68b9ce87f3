import { createActions } from '../../../sidebar/actions/actions';
import { createServer, type Runner } from '../../../sidebar/server';
import { createStore } from '../../../sidebar/state';
import type { createFakeServer } from './fakeServer';
import { manualClock, settled } from './manualClock';

/** A runner that answers from the fake server one tick later, as `google.script.run` does. */
export function fakeRunner(irRpc: (request: string) => unknown): Runner {
  const runner = (onAnswer: (answer: unknown) => void, onError: (error: unknown) => void): Runner => ({
    withSuccessHandler: (handler) => runner(handler, onError),
    withFailureHandler: (handler) => runner(onAnswer, handler),
    irRpc: (request) => {
      void Promise.resolve(request).then(irRpc).then(onAnswer, onError);
    },
  });
  return runner(
    () => undefined,
    () => undefined,
  );
}

/** The sidebar without its views, opened on a fake server. */
export async function openApp(fake: ReturnType<typeof createFakeServer>) {
  const clock = manualClock();
  const announcements: string[] = [];
  const store = createStore((state) => announcements.push(state.announcement));
  const actions = createActions(
    store,
    createServer(() => fakeRunner(fake.irRpc), clock.later),
    clock.later,
  );
  actions.open();
  await settled();
  return { clock, store, actions, announcements, fake, calls: () => fake.seen.map(({ call }) => call) };
}
