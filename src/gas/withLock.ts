import { err } from '../result';
import type { Result } from '../result';

const WAIT_MS = 10_000;

/**
 * Runs one write at a time per document. What it wrote reaches the sheet before the next one starts, and before this returns, so
 * that a refusal by the spreadsheet surfaces here and not in a later call.
 */
export const withLock = <T>(write: () => Result<T>): Result<T> => {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock?.tryLock(WAIT_MS) === false) {
    return err(
      'Somebody, perhaps you in another tab, is building or saving in this document right now: wait until that is done, then try again.',
    );
  }
  try {
    const result = write();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock?.releaseLock();
  }
};
