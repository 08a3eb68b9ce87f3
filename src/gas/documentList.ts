import { adviserOf } from './adviserOf';
import { criterion } from '../guide/criteria';
import { planFromSheets } from '../pipeline';
import type { Planned, Sheets } from '../pipeline';
import type { ListContent } from '../report/applicationList';
import { choiceView } from '../report/choiceView';
import { entryTexts } from '../report/entryTexts';
import { listSizeSentence, signalWorthSentence } from '../report/kernelSentences';
import { listView } from '../report/listView';
import { seasonView } from '../report/seasonView';
import { err, ok } from '../result';
import type { Result } from '../result';
import type { Answer } from './answer';
import { toMapping } from './documentPrograms';
import { lastSignals, mappingOf, remember, tooManyLocks, toLocks, type Memory } from './memory';
import { timeText } from './moment';
import { noProfile } from './noProfile';
import { openDocument } from './openDocument';
import type { Document } from './openDocument';
import { madeSheet, openSheet } from './ourSheets';
import { sheetNames } from './sheetRoles';
import { withLock } from './withLock';
import { readGrid } from './workbook';
import type { Sheet } from './workbook';
import { writeApplicationList } from './writeApplicationList';

/** What says who the applicant is and which rules hold. */
export const applicantSheetsOf = (document: Document): Omit<Sheets, 'programs'> => ({
  profile: openSheet(document, 'profile')?.grid ?? noProfile,
  settings: openSheet(document, 'settings')?.grid ?? null,
  adviser: adviserOf(document),
});

/** What a list of this program sheet is made from. */
export const sheetsOf = (document: Document, sheet: Sheet, season: number | null): Sheets => {
  const id = sheet.getSheetId();
  document.used.set(id, 'programs');
  return {
    programs: readGrid(sheet),
    ...applicantSheetsOf(document),
    season,
    mapping: toMapping(mappingOf(document.memory, id)),
    locks: toLocks(document.memory.locks),
    current: lastSignals(document.memory, id),
  };
};

const planOf = (document: Document, sheet: Sheet, season: number | null): Result<Planned> =>
  planFromSheets(sheetsOf(document, sheet, season));

/** A short print of a plan: equal plans have equal prints, and different ones almost never do (32-bit FNV-1a). */
const printOf = ({ plan }: Planned): string => {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(plan)) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16);
};

const contentOf = ({ plan, list, insight, guide }: Planned, sheet: Sheet, builtAt: string): ListContent => ({
  plan,
  applicant: list.applicant.profile.applicant,
  sourceSheet: sheet.getName(),
  builtAt,
  season: seasonView(list.season),
  sizeText: listSizeSentence(plan.kernel, guide),
  worthText: signalWorthSentence(plan.kernel),
  ...entryTexts(list, insight.moves, guide),
});

const viewOf = (
  content: ListContent,
  locks: Memory['locks'],
  sheetName: string,
  sourceSheetId: number,
  notices: string[],
): Answer<'build'> =>
  listView({
    locks: locks ?? [],
    ...content,
    sheetName,
    sourceSheetId,
    criterionText: (id) => criterion(id)?.text ?? null,
    notices,
  });

/** The document with the signals set by hand exchanged, where a call brings them; they are remembered once a list is written. */
const withLocks = (document: Document, locks: Memory['locks']): Document =>
  locks === undefined ? document : { ...document, memory: { ...document.memory, locks } };

/** The signals of a plan, as they are remembered. */
const sentBy = ({ plan }: Planned) =>
  plan.entries.flatMap(({ id, signal }) => (signal === 'none' ? [] : [{ id, signal }]));

const GONE = 'The chosen program sheet is no longer in this document: choose another one.';

const BROUGHT_BACK = `The sheet ${sheetNames.list} holds the list before this one, which was brought back: build again to write what is shown here.`;

/** Reads the sheets and plans, without writing anything: the step of a build that may still be called off. */
export const chooseDocumentList = (
  sheetId: number,
  season: number | null,
  locks: Memory['locks'],
): Result<Answer<'choose'>> => {
  const document = withLocks(openDocument(), locks);
  const sheet = document.book.getSheetById(sheetId);
  if (sheet === null) return err(GONE);
  const planned = planOf(document, sheet, season);
  return planned.ok ? ok(choiceView(planned.value.plan)) : planned;
};

/**
 * Reads the sheets, plans, and writes the Application List; gives what was written. That writing has begun is remembered until it
 * has ended, so that an interruption is known afterwards.
 */
export const buildDocumentList = (
  sheetId: number,
  season: number | null,
  locks: Memory['locks'],
  now: Date,
): Result<Answer<'build'>> => {
  const refused = tooManyLocks(locks);
  if (refused !== null) return err(refused);
  const written = withLock(
    (opened) => {
      const document = withLocks(opened, locks);
      const { book, memory } = document;
      const sheet = document.sheets.get(sheetId);
      if (sheet === undefined) return err(GONE);
      const planned = planOf(document, sheet, season);
      if (!planned.ok) return planned;
      const builtAt = timeText(book, now);
      remember({ programs: sheetId, writing: builtAt });
      const content = contentOf(planned.value, sheet, builtAt);
      const { name, kept = memory.kept ?? null } = writeApplicationList(document, content);
      const last = { print: printOf(planned.value), signals: sentBy(planned.value) };
      return ok({
        name,
        kept,
        content,
        locks: memory.locks,
        list: { sourceSheetId: sheetId, season, builtAt, ...last },
      });
    },
    ({ kept, list, locks: set }) =>
      remember({ kept, list, writing: null, ...(set === undefined ? {} : { locks: set }) }),
  );
  if (!written.ok) return written;
  const { content, locks: set, name } = written.value;
  return ok(viewOf(content, set, name, sheetId, []));
};

/**
 * The list built last, planned again from the sheets as they are now: it says so when that differs from what was written. Null
 * when nothing was built, or a sheet it needs is gone or unusable.
 */
export const lastDocumentList = (document: Document): Answer<'open'>['list'] => {
  const { book, memory } = document;
  if (memory.list === null) return null;
  const { sourceSheetId, season, builtAt, print, broughtBack } = memory.list;
  const sheet = book.getSheetById(sourceSheetId);
  const list = madeSheet(document, 'list');
  if (sheet === null || list === null) return null;
  const planned = planOf(document, sheet, season);
  if (!planned.ok) return null;
  const notices = [
    ...(broughtBack === true ? [BROUGHT_BACK] : []),
    ...(printOf(planned.value) === print
      ? []
      : [`Your sheets changed since the sheet ${sheetNames.list} was written (${builtAt}): build again to update it.`]),
  ];
  return viewOf(contentOf(planned.value, sheet, builtAt), memory.locks, list.getName(), sourceSheetId, notices);
};
