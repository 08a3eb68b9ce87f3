import { trySignalsOnSheets } from '../pipeline';
import { triedView } from '../report/triedView';
import { err, ok } from '../result';
import type { Result } from '../result';
import type { Request } from '../rpc/contract';
import type { Answer } from './answer';
import { sheetsOf } from './documentList';
import { toLocks } from './memory';
import { openDocument } from './openDocument';

/** What signals moved by hand would do to the list shown; nothing is written or remembered. */
export const tryDocumentSignals = ({
  sheetId,
  season,
  locks,
  applied,
  signals,
}: Request<'trySignals'>): Result<Answer<'trySignals'>> => {
  const document = openDocument();
  const sheet = document.book.getSheetById(sheetId);
  if (sheet === null) return err('The program sheet of this list is no longer in this document: build the list again.');
  const tried = trySignalsOnSheets(
    { ...sheetsOf(document, sheet, season ?? null), locks: toLocks(locks) },
    { applied: new Set(applied), signals: new Map(signals.map(({ id, signal }) => [id, signal])) },
  );
  return tried.ok ? ok(triedView(tried.value)) : tried;
};
