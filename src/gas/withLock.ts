import { err } from '../result';
import type { Result } from '../result';
import { openDocument } from './openDocument';
import type { Document } from './openDocument';
import { noteWhole, removeHalfMade } from './wholeSheet';
import { openBook } from './workbook';

/** Longer than a build of the largest list. */
const WAIT_MS = 30_000;

/** Tidies up after a write that failed; where even that fails, the next write does it, and the user is told what went wrong first. */
const tidy = (): void => {
  try {
    removeHalfMade(openBook());
  } catch {
    // the error that led here is thrown on
  }
};

/**
 * Runs one write at a time per document, on the document as it is then: what was read before may have changed while this waited. What
 * it wrote reaches the sheet before the next one starts, and before this returns, so that a refusal by the spreadsheet surfaces here
 * and not in a later call. `written` comes after that: for what may be remembered only then.
 */
export const withLock = <T>(write: (document: Document) => Result<T>, written?: (value: T) => void): Result<T> => {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock?.tryLock(WAIT_MS) === false) {
    return err(
      'Somebody, perhaps you in another tab, is building or saving in this document right now: wait until that is done, then try again.',
    );
  }
  try {
    removeHalfMade(openBook());
    const result = write(openDocument());
    SpreadsheetApp.flush();
    noteWhole();
    if (result.ok) written?.(result.value);
    return result;
  } catch (error) {
    tidy();
    throw error;
  } finally {
    lock?.releaseLock();
  }
};
