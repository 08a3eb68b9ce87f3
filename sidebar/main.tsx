import { render } from 'preact';
import * as z from 'zod/mini';
import { createActions } from './actions/actions';
import { createServer, type Later, type Runner } from './server';
import { createStore, holdsTyping } from './state';
import { App } from './views/App';

declare global {
  interface Window {
    readonly google?: { readonly script: { readonly run: Runner } };
  }
}

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has no #app');

const later: Later = (milliseconds, work) => {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
};
const store = createStore((state) => render(<App state={state} actions={actions} />, root));
const actions = createActions(
  store,
  createServer(() => window.google?.script.run ?? null, later),
  later,
);

z.config({ jitless: true }); // answers are checked without making code from text
root.replaceChildren();
actions.open();
addEventListener('online', () => actions.connection(true));
addEventListener('offline', () => actions.connection(false));
addEventListener('beforeunload', (event) => {
  if (holdsTyping(store.get())) event.preventDefault(); // the browser asks whether to leave
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') actions.saveProfile();
});
