import * as z from 'zod/mini';
import { documentProperties } from './memory';
import { parseJson } from './parseJson';

/** What was typed into the form and does not stand in the Profile sheet yet: a property of the document, beside what is remembered otherwise. */
const PROPERTY = 'irMatchPlanner.typed';

type Typed = Readonly<Record<string, string>>;

const typedIn = (store: GoogleAppsScript.Properties.Properties | null): Typed =>
  z.record(z.string(), z.string()).safeParse(parseJson(store?.getProperty(PROPERTY) ?? '{}')).data ?? {};

/** What was typed and could not be saved, by field key; nothing where everything was. */
export const readTyped = (): Typed => typedIn(documentProperties());

/** Keeps what is about to be saved, whatever becomes of it. Where even that cannot be kept, saving is still tried. */
export const keepTyped = (values: Typed): void => {
  try {
    const store = documentProperties();
    store?.setProperty(PROPERTY, JSON.stringify({ ...typedIn(store), ...values }));
  } catch {
    // more than a property holds, or a store that refuses: the form still shows what was typed
  }
};

/** What was typed into these fields is not wanted any more. */
export const forgetTyped = (keys: readonly string[]): void => {
  const store = documentProperties();
  const left = Object.entries(typedIn(store)).filter(([key]) => !keys.includes(key));
  if (left.length === 0) store?.deleteProperty(PROPERTY);
  else store?.setProperty(PROPERTY, JSON.stringify(Object.fromEntries(left)));
};

/** These fields stand in the sheet now. */
export const typedIsSaved = (keys: readonly string[]): void => {
  try {
    forgetTyped(keys);
  } catch {
    // what stays is what the sheet holds, and is not offered
  }
};
