/**
 * What the sidebar may ask of the server, and what it gets back. Both sides check both directions with these schemas; only
 * JSON text crosses the wire. Schemas are built on first use, so that loading the script for a formula pays nothing for them.
 */
import * as z from 'zod/mini';

const memo = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

const reason = memo(() => z.object({ text: z.string(), criteria: z.array(z.string()) }));

/** A tab of the document. `ours`: made by the add-on, so not offered as a program list. */
const sheet = memo(() =>
  z.object({ id: z.number(), name: z.string(), rows: z.number(), columns: z.number(), ours: z.boolean() }),
);

/** One field of the profile form; `value` is what stands in the cell, as people read it. */
const profileField = memo(() =>
  z.object({
    key: z.string(),
    label: z.string(),
    group: z.string(),
    kind: z.enum(['text', 'number', 'year', 'date', 'choice', 'list']),
    choices: z.array(z.string()),
    help: z.string(),
    value: z.string(),
    problem: z.nullable(z.string()),
  }),
);

const profileView = memo(() =>
  z.object({
    exists: z.boolean(),
    /** it holds the invented applicant of the sample */
    sample: z.optional(z.boolean()),
    sheetName: z.string(),
    fields: z.array(profileField()),
    /** what the pathway is now, in words, and what it rests on; null while nothing is known */
    pathway: z.nullable(
      z.object({ title: z.string(), band: z.string(), irProfile: z.string(), reasons: z.array(reason()) }),
    ),
    /** the labels that would settle most, most useful first */
    fillFirst: z.array(z.string()),
    /** restated text of every criterion the pathway's reasons name, by id */
    criteria: z.optional(z.record(z.string(), z.string())),
  }),
);

const programsView = memo(() =>
  z.object({
    sheetId: z.number(),
    sheetName: z.string(),
    /** one sentence when the sheet cannot be used at all */
    error: z.nullable(z.string()),
    columns: z.array(
      z.object({
        index: z.number(),
        header: z.string(),
        sample: z.string(),
        /** key of the canonical column, null when not recognised */
        column: z.nullable(z.string()),
        confidence: z.enum(['sure', 'likely', 'chosen', 'none']),
      }),
    ),
    /** the canonical columns, for the correction menu */
    known: z.array(z.object({ key: z.string(), label: z.string(), help: z.string() })),
    /** `rows`, `firstYear` and `setAside` count sheet rows: the rest of `rows` stands in programs; `programs` is IR + DR */
    counts: z.object({
      rows: z.number(),
      programs: z.number(),
      IR: z.number(),
      DR: z.number(),
      firstYear: z.number(),
      setAside: z.number(),
    }),
    problems: z.array(z.object({ code: z.string(), row: z.number(), column: z.string(), text: z.string() })),
    setAside: z.array(z.object({ row: z.number(), reason: z.string(), text: z.string() })),
    /** the columns whose filling-in would settle most, most useful first */
    fillFirst: z.array(z.string()),
  }),
);

/** A signal set by hand; `none` keeps the program without one. Seasons without tiers write their one kind as gold. */
const lock = memo(() => z.object({ id: z.string(), signal: z.enum(['gold', 'silver', 'none']) }));

const sizePoint = memo(() => z.object({ applications: z.number(), fee: z.number(), index: z.number() }));

const listView = memo(() =>
  z.object({
    sheetName: z.string(),
    sourceSheetId: z.number(),
    builtAt: z.string(),
    /** one sentence: how many programs, how many of each tier, the signals and the fees */
    summary: z.string(),
    season: z.object({ year: z.number(), confidence: z.string(), text: z.string() }),
    pathway: z.object({ id: z.string(), title: z.string(), flags: z.array(z.string()), reasons: z.array(reason()) }),
    band: z.string(),
    irProfile: z.string(),
    entries: z.array(
      z.object({
        rank: z.number(),
        id: z.string(),
        program: z.string(),
        institution: z.string(),
        state: z.nullable(z.string()),
        specialty: z.string(),
        tier: z.string(),
        /** the tier as people read it, e.g. "DR safety net" */
        tierText: z.string(),
        signal: z.string(),
        /** whether the signal counts at the other program of its institution */
        covered: z.optional(z.boolean()),
        /** how firm the signal is; null without a signal or where that is not known */
        firmness: z.optional(z.nullable(z.string())),
        /** what moving its signal would cost, in words */
        moving: z.optional(z.string()),
        fit: z.number(),
        fitLow: z.number(),
        fitHigh: z.number(),
        apply: z.boolean(),
        open: z.boolean(),
        fee: z.number(),
        sourceRows: z.array(z.number()),
        reasons: z.array(reason()),
      }),
    ),
    /** programs applied to, by tier in list order */
    tiers: z.array(z.object({ tier: z.string(), IR: z.number(), DR: z.number() })),
    signals: z.array(
      z.object({
        pool: z.string(),
        members: z.array(z.string()),
        limits: z.record(z.string(), z.number()),
        used: z.record(z.string(), z.number()),
      }),
    ),
    fees: z.object({ total: z.number(), IR: z.number(), DR: z.number(), PGY1: z.number() }),
    firstYear: z.string(),
    /** under shared risk, unless that is switched off */
    planningIndex: z.number(),
    /** both planning indices in words */
    indexText: z.optional(z.string()),
    /** what signals are worth and what the guide's order costs, in words; blank where the kernel is off */
    worthText: z.optional(z.string()),
    /** signals set by hand that the list was built with */
    locks: z.optional(z.array(lock())),
    /** what more and fewer applications would be worth; null where that was not computed */
    size: z.optional(
      z.nullable(
        z.object({ points: z.array(sizePoint()), now: sizePoint(), recommended: sizePoint(), text: z.string() }),
      ),
    ),
    setAside: z.number(),
    warnings: z.array(z.string()),
    assumptions: z.array(z.string()),
    /** restated text of every criterion the reasons name, by id */
    criteria: z.record(z.string(), z.string()),
  }),
);

/** A day of a plan: yyyy-mm-dd, how sure it is in words, and whether it is past. */
const planDay = memo(() => z.object({ date: z.string(), sure: z.string(), past: z.boolean() }));

/** One line of a plan: `key` names it for good, `status` is a word such as "Not met", blank for none. */
const planLine = memo(() =>
  z.object({
    key: z.string(),
    group: z.string(),
    item: z.string(),
    status: z.string(),
    text: z.string(),
    evidence: z.string(),
    day: z.nullable(planDay()),
    criteria: z.array(z.string()),
  }),
);

const planSection = memo(() =>
  z.object({
    id: z.string(),
    title: z.string(),
    /** what it is for */
    about: z.string(),
    /** what is missing for it to say more; null for nothing */
    needs: z.nullable(z.string()),
    lines: z.array(planLine()),
  }),
);

const planView = memo(() =>
  z.object({
    /** where the applicant stands, in one sentence */
    summary: z.string(),
    season: z.object({ year: z.number(), confidence: z.string(), text: z.string() }),
    /** how many checks have each outcome, in words */
    counts: z.array(z.object({ outcome: z.string(), count: z.number() })),
    /** the most urgent checks, in order */
    first: z.array(planLine()),
    sections: z.array(planSection()),
    /** outlines to finish and copy */
    notes: z.array(z.object({ key: z.string(), title: z.string(), features: z.string(), draft: z.string() })),
    warnings: z.array(z.string()),
    /** restated text of every criterion the lines name, by id */
    criteria: z.record(z.string(), z.string()),
  }),
);

const mapping = memo(() => z.record(z.string(), z.nullable(z.string())));

/** A sheet was made (or was there), and what the document holds now. */
const madeSheet = memo(() => z.object({ sheets: z.array(sheet()), sheetId: z.number(), created: z.boolean() }));

/** From which sheet a list is made. `locks`: signals set by hand from now on; without them those of the last list stay. */
const listRequest = memo(() =>
  z.object({
    sheetId: z.number(),
    season: z.optional(z.nullable(z.number())),
    locks: z.optional(z.array(lock())),
  }),
);

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
