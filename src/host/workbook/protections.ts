import { overlap } from '../book/a1';
import type { Protection } from '../book/book';
import { cellWrites, collectedWrites } from '../serviceCalls';
import type { Operations, SheetBox } from '../wire';
import { changeExtras, extrasOf, type LiveBook } from './liveBook';
import type { ServiceState } from './serviceState';

const refused =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Changes of the document that give something back, and so are not collected. */
const making: ReadonlySet<keyof Operations> = new Set<keyof Operations>(['insertSheet', 'copySheet', 'protect']);
/** Selecting is no edit, and these name no sheet. */
const free: ReadonlySet<keyof Operations> = new Set<keyof Operations>([
  'activate',
  'removeMetadata',
  'changeProtection',
  'removeProtection',
]);
/** Refuses, in Google's words, what this person may not change: everything for a reader, else what others have locked. */
export function checkEditable(
  book: LiveBook,
  state: ServiceState,
  operation: keyof Operations,
  args: readonly unknown[],
): void {
  if (operation === 'activate' || (!collectedWrites.has(operation) && !making.has(operation))) return;
  if (state.person === 'reader') throw new Error(refused);
  if (free.has(operation) || operation === 'insertSheet' || operation === 'copySheet') return;
  const [first] = args;
  const box = typeof first === 'object' && first !== null ? (first as SheetBox) : null;
  const sheet = box?.sheet ?? (typeof first === 'number' ? first : null);
  if (sheet === null) return; // of the document as a whole
  const locked = extrasOf(book, sheet).protections.filter((protection) => protection.locked && !protection.warningOnly);
  if (locked.some((protection) => protection.box === null || (box !== null && overlap(protection.box, box)))) {
    throw new Error(refused);
  }
  if (locked.length > 0 && !cellWrites.has(operation)) {
    throw new Error(`host: what ${operation} does beside a protected range is not known`);
  }
}

/** Changes a protection wherever it is; null takes it away. */
export function changeProtection(book: LiveBook, id: number, change: Partial<Protection> | null): void {
  for (const [sheet, { protections }] of book.extras) {
    if (!protections.some((protection) => protection.id === id)) continue;
    const changed = protections.flatMap((protection) => {
      if (protection.id !== id) return [protection];
      return change === null ? [] : [{ ...protection, ...change }];
    });
    changeExtras(book, sheet, { protections: changed });
  }
}
