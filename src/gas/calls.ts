import { aboutView } from '../report/aboutView';
import { err, ok } from '../result';
import type { Result } from '../result';
import type { CallName, Request } from '../rpc/contract';
import type { Answer } from './answer';
import { buildDocumentList, lastDocumentList } from './documentList';
import { profileOf, saveDocumentProfile } from './documentProfile';
import { programSheetId, readDocumentPrograms } from './documentPrograms';
import { makeOurSheet, makeProgramList } from './makeSheet';
import { openDocument } from './openDocument';
import { sheetList, showRow } from './sheetList';
import { version } from './version';

/** What each call of the contract does. Trouble comes back as one sentence; only bugs and refusals of Google's are thrown. */
export const callHandlers: { readonly [K in CallName]: (request: Request<K>) => Result<Answer<K>> } = {
  open: () => {
    const document = openDocument();
    const sheets = sheetList(document);
    return ok({
      version,
      sheets,
      profile: profileOf(document),
      programSheetId: programSheetId(document, sheets),
      list: lastDocumentList(document),
      ...aboutView(),
    });
  },
  createSheet: ({ kind }) => {
    const document = openDocument();
    const made = kind === 'programs' ? makeProgramList(document) : makeOurSheet(document, kind);
    if (!made.ok) return made;
    const { sheet, created } = made.value;
    return ok({ sheets: sheetList(openDocument()), sheetId: sheet.getSheetId(), created });
  },
  readProfile: () => ok(profileOf(openDocument())),
  saveProfile: ({ values }) => saveDocumentProfile(values),
  readPrograms: ({ sheetId, mapping }) => readDocumentPrograms(sheetId, mapping),
  build: ({ sheetId, season }) => buildDocumentList(sheetId, season ?? null, new Date()),
  showRow: ({ sheetId, row }) =>
    showRow(openDocument().book, sheetId, row)
      ? ok({})
      : err(`Row ${row} is not in this document any more: read the sheet again.`),
};
