/**
 * What the sidebar may ask of the server, and what it gets back. Both sides check both directions with these schemas; only
 * JSON text crosses the wire. Schemas are built on first use, so that loading the script for a formula pays nothing for them.
 */
import * as z from 'zod/mini';
import {
  listRequest,
  listView,
  lock,
  madeSheet,
  mapping,
  memo,
  planLine,
  planView,
  profileView,
  programsView,
  sheet,
} from './views';

/** Every call: what it takes, what it gives. */
export const calls = {
  /** Everything the sidebar needs to draw its first view. */
  open: {
    request: memo(() => z.object({})),
    response: memo(() =>
      z.object({
        version: z.string(),
        sheets: z.array(sheet()),
        profile: profileView(),
        /** the sheet chosen last, or the only one that looks like a program list */
        programSheetId: z.nullable(z.number()),
        list: z.nullable(listView()),
        /** when writing the list was begun and not finished, as people read it; null where nothing was interrupted */
        interrupted: z.optional(z.nullable(z.string())),
        seasons: z.array(z.object({ year: z.number(), confidence: z.string(), text: z.string() })),
        about: z.object({
          assumptions: z.array(z.string()),
          sources: z.array(z.string()),
          privacy: z.array(z.string()),
        }),
      }),
    ),
  },
  /**
   * Makes the Profile or the Settings sheet, where it is missing, or a program template; `sample`: a list of invented programs, and
   * a Profile of an invented applicant where there is none. Returns the sheets.
   */
  createSheet: {
    request: memo(() => z.object({ kind: z.enum(['profile', 'programs', 'settings', 'sample']) })),
    response: madeSheet,
  },
  /** Makes a program sheet of pasted text: cells between tabs, commas or semicolons, or one name a line. */
  pasteList: { request: memo(() => z.object({ text: z.string() })), response: madeSheet },
  readProfile: { request: memo(() => z.object({})), response: profileView },
  /** Writes the values given, by key, into the Profile sheet (made if missing); others stay as they are. */
  saveProfile: {
    request: memo(() => z.object({ values: z.record(z.string(), z.string()) })),
    response: profileView,
  },
  /** What was typed earlier and could not be saved is not wanted any more. */
  forgetUnsaved: { request: memo(() => z.object({ keys: z.array(z.string()) })), response: profileView },
  /** Reads a program sheet. `mapping` (column index to key, null for none) corrects the recognition and is remembered for the sheet. */
  readPrograms: {
    request: memo(() => z.object({ sheetId: z.number(), mapping: z.nullable(mapping()) })),
    response: programsView,
  },
  /** Judges and chooses without writing anything: what `build` would write from the sheets as they are now. */
  choose: {
    request: listRequest,
    response: memo(() => z.object({ programs: z.number(), applied: z.number(), text: z.string() })),
  },
  /** Chooses the list and writes the Application List sheet. `season`: the match year, where neither Settings nor profile should decide. */
  build: { request: listRequest, response: listView },
  /**
   * What signals set by hand do to a list as it is shown, without writing or remembering anything: the programs stay, the other signals
   * are chosen anew where something speaks against them.
   */
  trySignals: {
    request: memo(() =>
      z.object({
        sheetId: z.number(),
        season: z.optional(z.nullable(z.number())),
        locks: z.array(lock()),
        /** ids of the programs applied to */
        applied: z.array(z.string()),
        signals: z.array(z.object({ id: z.string(), signal: z.enum(['gold', 'silver', 'single']) })),
      }),
    ),
    response: memo(() =>
      z.object({
        signals: z.array(z.object({ id: z.string(), signal: z.string(), covered: z.optional(z.boolean()) })),
        /** what the change costs, in words */
        text: z.string(),
        warnings: z.array(z.string()),
      }),
    ),
  },
  /** The plan by the guide, without what would change it. `sheetId`: the program sheet, null for a plan from the profile alone. */
  readPlan: { request: memo(() => z.object({ sheetId: z.nullable(z.number()) })), response: planView },
  /**
   * What would change the plan, the improvements of one kind a call: `from` is 0, then the `next` of the answer before, until that is
   * null. `order`: the greatest change, highest first.
   */
  whatIf: {
    request: memo(() => z.object({ sheetId: z.number(), from: z.number() })),
    response: memo(() =>
      z.object({
        lines: z.array(z.extend(planLine(), { order: z.number() })),
        tried: z.number(),
        total: z.number(),
        next: z.nullable(z.number()),
        /** one sentence where there is nothing to try */
        none: z.nullable(z.string()),
      }),
    ),
  },
  /** Writes the Plan sheet, with everything that would change it. Ticks and notes of the user stay. */
  writePlan: {
    request: memo(() => z.object({ sheetId: z.nullable(z.number()) })),
    response: memo(() => z.object({ sheetId: z.number(), sheetName: z.string() })),
  },
  /** Selects a row of a sheet in the grid. */
  showRow: {
    request: memo(() => z.object({ sheetId: z.number(), row: z.number() })),
    response: memo(() => z.object({})),
  },
};

export type CallName = keyof typeof calls;
export type Request<K extends CallName> = z.infer<ReturnType<(typeof calls)[K]['request']>>;
export type Response<K extends CallName> = z.infer<ReturnType<(typeof calls)[K]['response']>>;

export type ProfileView = Response<'readProfile'>;
export type ProgramsView = Response<'readPrograms'>;
export type ListView = Response<'build'>;
export type PlanView = Response<'readPlan'>;
export type SheetInfo = Response<'open'>['sheets'][number];

/** What stands on the wire: `{"call","payload"}` there, this back. The message of code `failed` is what was thrown; any other is for people. */
export const answerSchema = memo(() =>
  z.union([
    z.object({ ok: z.literal(true), value: z.unknown() }),
    z.object({ ok: z.literal(false), code: z.string(), message: z.string() }),
  ]),
);
