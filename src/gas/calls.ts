import { aboutView } from '../report/aboutView';
import { pastedSheet } from '../report/pastedSheet';
import { err, ok } from '../result';
import type { Result } from '../result';
import { readPasted } from '../rows/readPasted';
import type { CallName, Request } from '../rpc/contract';
import type { Answer } from './answer';
import { buildDocumentList, chooseDocumentList, lastDocumentList } from './documentList';
import { readDocumentPlan, whatIfInDocument, writeDocumentPlan } from './documentPlan';
import { profileOf, saveDocumentProfile } from './documentProfile';
import { programSheetId, readDocumentPrograms } from './documentPrograms';
import { tryDocumentSignals } from './documentSignals';
import { makeOurSheet, makeProgramList } from './makeSheet';
import type { MadeSheet } from './makeSheet';
import { makeSample } from './makeSample';
import { openDocument } from './openDocument';
import { sheetList, showRow } from './sheetList';
import { forgetTyped } from './typedProfile';
import { version } from './version';

/** What a call that makes a sheet answers. */
const sheetsAfter = (made: Result<MadeSheet>): Result<Answer<'createSheet'>> => {
  if (!made.ok) return made;
  const { sheet, created } = made.value;
  return ok({ sheets: sheetList(openDocument()), sheetId: sheet.getSheetId(), created });
};

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
      interrupted: document.memory.writing ?? null,
      ...aboutView(),
    });
  },
  createSheet: ({ kind }) => {
    if (kind === 'sample') return sheetsAfter(makeSample());
    return sheetsAfter(kind === 'programs' ? makeProgramList() : makeOurSheet(kind));
  },
  pasteList: ({ text }) => {
    const pasted = readPasted(text);
    return pasted.ok ? sheetsAfter(makeProgramList(pastedSheet(pasted.value))) : pasted;
  },
  readProfile: () => ok(profileOf(openDocument())),
  saveProfile: ({ values }) => saveDocumentProfile(values),
  forgetUnsaved: ({ keys }) => {
    forgetTyped(keys);
    return ok(profileOf(openDocument()));
  },
  readPrograms: ({ sheetId, mapping }) => readDocumentPrograms(sheetId, mapping),
  choose: ({ sheetId, season, locks }) => chooseDocumentList(sheetId, season ?? null, locks),
  build: ({ sheetId, season, locks }) => buildDocumentList(sheetId, season ?? null, locks, new Date()),
  trySignals: tryDocumentSignals,
  readPlan: ({ sheetId }) => readDocumentPlan(sheetId, new Date()),
  whatIf: ({ sheetId, from }) => whatIfInDocument(sheetId, from),
  writePlan: ({ sheetId }) => {
    const written = writeDocumentPlan(sheetId, new Date());
    if (!written.ok) return written;
    const { sheet, name } = written.value;
    return ok({ sheetId: sheet.getSheetId(), sheetName: name });
  },
  showRow: ({ sheetId, row }) =>
    showRow(openDocument().book, sheetId, row)
      ? ok({})
      : err(`Row ${row} is not in this document any more: read the sheet again.`),
};
