import * as z from 'zod/mini';
import type { ManualLocks, Signal } from '../pipeline';
import { parseJson } from './parseJson';

/** Where the add-on remembers things about a document: one property of the document. */
const PROPERTY = 'irMatchPlanner';
/** A property holds 9 kB; mappings of older sheets give way. */
const MOST_BYTES = 9 * 1024;
const MOST_MAPPINGS = 8;
/** What signals set by hand may take of it. */
const MOST_LOCK_BYTES = 6 * 1024;

const memorySchema = () =>
  z.object({
    /** raised when the shape changes; what an older version remembered is then translated here or forgotten */
    version: z.literal(1),
    /** the program sheet chosen last */
    programs: z.nullable(z.number()),
    /** corrected columns by sheet id, oldest first: column index to key, null for none */
    mappings: z.array(z.object({ sheetId: z.number(), columns: z.record(z.string(), z.nullable(z.string())) })),
    /** the list built last: from which sheet, when, and a print of the plan to see whether it still holds */
    list: z.nullable(
      z.object({
        sourceSheetId: z.number(),
        season: z.nullable(z.number()),
        builtAt: z.string(),
        print: z.string(),
        /** whether the sheet holds the list before it, because somebody brought that back */
        broughtBack: z.optional(z.boolean()),
        /** its signals, by program id: they stay where they are equally good */
        signals: z.optional(z.array(z.object({ id: z.string(), signal: z.enum(['gold', 'silver', 'single']) }))),
      }),
    ),
    /** the sheet of applicants the Cohort sheet was built from last */
    cohort: z.optional(z.number()),
    /** signals set by hand in the sidebar, by program id */
    locks: z.optional(z.array(z.object({ id: z.string(), signal: z.enum(['gold', 'silver', 'none']) }))),
    /** when writing the list was begun, as people read it, until it has ended: what stays was interrupted */
    writing: z.optional(z.nullable(z.string())),
    /** the names of sheets that are being made, until they are whole */
    making: z.optional(z.array(z.string())),
    /** id of the sheet that keeps the previous list */
    kept: z.optional(z.nullable(z.number())),
  });

/** What is remembered about this document. */
export type Memory = z.infer<ReturnType<typeof memorySchema>>;

const nothing: Memory = { version: 1, programs: null, mappings: [], list: null };

/** Null where there is no document, e.g. in a script of its own. */
export const documentProperties = () =>
  PropertiesService.getDocumentProperties() as GoogleAppsScript.Properties.Properties | null;

/** Reads the memory; anything unreadable, or of another version, counts as nothing remembered. */
export const readMemory = (): Memory => {
  const stored = documentProperties()?.getProperty(PROPERTY) ?? null;
  const parsed = stored === null ? null : memorySchema().safeParse(parseJson(stored));
  return parsed?.success === true ? parsed.data : nothing;
};

/** Bytes of a text in UTF-8. */
const bytesOf = (text: string): number => encodeURI(text).replace(/%../g, '.').length;

/** What is only a convenience gives way, in this order, where everything would not fit: the signals shown last, then corrections of older sheets. */
const lighter: readonly ((memory: Memory) => Memory)[] = [
  (memory) => {
    if (memory.list === null) return memory;
    const { signals: _, ...list } = memory.list;
    return { ...memory, list };
  },
  (memory) => ({ ...memory, mappings: memory.mappings.slice(-1) }),
];

/** Changes what is remembered, and leaves the rest as it is now: other executions remember things too. */
export const remember = (change: Partial<Memory>): void => {
  let memory = { ...readMemory(), ...change };
  for (const give of lighter) if (bytesOf(JSON.stringify(memory)) > MOST_BYTES) memory = give(memory);
  documentProperties()?.setProperty(PROPERTY, JSON.stringify(memory));
};

/** Why so many signals set by hand cannot be remembered; null where they can. */
export const tooManyLocks = (locks: Memory['locks']): string | null =>
  locks === undefined || bytesOf(JSON.stringify(locks)) <= MOST_LOCK_BYTES
    ? null
    : `${locks.length} signals are set by hand, more than a document can remember: take some back, or set them in the Locked Signal column of your program sheet. Nothing was changed.`;

/** Signals set by hand, as the list takes them. */
export const toLocks = (locks: Memory['locks']): ManualLocks =>
  new Map((locks ?? []).map(({ id, signal }) => [id, signal]));

/** The signals of the list built last, where it was built from this sheet; null where there is none. */
export const lastSignals = ({ list }: Memory, sheetId: number): ReadonlyMap<string, Signal> | null =>
  list?.sourceSheetId !== sheetId || list.signals === undefined
    ? null
    : new Map(list.signals.map(({ id, signal }) => [id, signal]));

/** The corrected columns of a sheet. */
export const mappingOf = (memory: Memory, sheetId: number): Record<string, string | null> | null =>
  memory.mappings.find((mapping) => mapping.sheetId === sheetId)?.columns ?? null;

/** The corrections of all sheets with those of one sheet replaced. */
export const withMapping = (
  { mappings }: Memory,
  sheetId: number,
  columns: Record<string, string | null>,
): Memory['mappings'] => {
  const others = mappings.filter((mapping) => mapping.sheetId !== sheetId);
  return [...others, { sheetId, columns }].slice(-MOST_MAPPINGS);
};
