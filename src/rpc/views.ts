/** The shapes that calls of the sidebar carry. Each schema is built on first use. */
import * as z from 'zod/mini';

export const memo = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

export const reason = memo(() => z.object({ text: z.string(), criteria: z.array(z.string()) }));

/** A tab of the document. `ours`: made by the add-on, so not offered as a program list. */
export const sheet = memo(() =>
  z.object({ id: z.number(), name: z.string(), rows: z.number(), columns: z.number(), ours: z.boolean() }),
);

/** One field of the profile form; `value` is what stands in the cell, as people read it. */
export const profileField = memo(() =>
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

export const profileView = memo(() =>
  z.object({
    exists: z.boolean(),
    /** it holds the invented applicant of the sample */
    sample: z.optional(z.boolean()),
    sheetName: z.string(),
    fields: z.array(profileField()),
    /** what was typed earlier and could not be saved, by field key, where the sheet holds something else */
    unsaved: z.optional(z.record(z.string(), z.string())),
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

export const programsView = memo(() =>
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
export const lock = memo(() => z.object({ id: z.string(), signal: z.enum(['gold', 'silver', 'none']) }));

export const sizePoint = memo(() => z.object({ applications: z.number(), fee: z.number(), index: z.number() }));

export const listView = memo(() =>
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
export const planDay = memo(() => z.object({ date: z.string(), sure: z.string(), past: z.boolean() }));

/** One line of a plan: `key` names it for good, `status` is a word such as "Not met", blank for none. */
export const planLine = memo(() =>
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

export const planSection = memo(() =>
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

export const planView = memo(() =>
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

export const mapping = memo(() => z.record(z.string(), z.nullable(z.string())));

/** A sheet was made (or was there), and what the document holds now. */
export const madeSheet = memo(() => z.object({ sheets: z.array(sheet()), sheetId: z.number(), created: z.boolean() }));

/** From which sheet a list is made. `locks`: signals set by hand from now on; without them those of the last list stay. */
export const listRequest = memo(() =>
  z.object({
    sheetId: z.number(),
    season: z.optional(z.nullable(z.number())),
    locks: z.optional(z.array(lock())),
  }),
);
