import type { AdviserWord } from './adviserWord';
import { choiceReader, textOf, type Reader } from './cells';
import { columnReaders, expectedIn } from './columnReaders';
import type { Cell, Grid } from './grid';
import type { AdviserOnProgram, Lock, Specialty } from './records';
import { isBlankRow } from './sheetRows';
import { specialtyInColumn } from './specialty';
import { plain, quoted } from './text';
import { trimGrid } from './trimGrid';

/** The columns of the Overrides sheet: where header and cell formats have their one home. */
export const overrideColumns = {
  applicant: {
    label: 'Applicant',
    aliases: ['Advisee', 'Student', 'Name'],
    help: 'Whose plan it changes: the name as it stands in the profile.',
  },
  program: {
    label: 'Program',
    aliases: ['Program Name', 'Institution', 'NRMP Code', 'Program or code'],
    help: 'For a tier or a signal: the program’s name or NRMP code. Blank for a pathway.',
  },
  specialty: {
    label: 'Specialty',
    aliases: ['Track', 'IR or DR'],
    help: 'IR or DR, where the name alone could be both. Blank with a code.',
  },
  what: { label: 'What', aliases: ['Override', 'Kind', 'Changes'], help: 'Pathway, Tier or Signal.' },
  value: {
    label: 'Value',
    aliases: ['Set to', 'To', 'New value'],
    help: 'Pathway: DR first, Dual, Integrated first. Tier: Priority, Target, Safety, Reach, Ultra-reach. Signal: Gold, Silver, None.',
  },
  reason: { label: 'Reason', aliases: ['Why', 'Because'], help: 'Why, in a few words. It stands with the result.' },
} as const;

export type OverrideColumn = keyof typeof overrideColumns;

/** Keys in the order of a new sheet. */
export const overrideKeys = Object.keys(overrideColumns) as OverrideColumn[];

export type OverriddenPathway = 'dr-first' | 'dual' | 'integrated-first';
type OverriddenTier = NonNullable<AdviserOnProgram['tier']>['value'];

/** The words of What and Value, as people choose them. */
export const overrideChoices = {
  what: ['Pathway', 'Tier', 'Signal'],
  value: [
    ...['DR first', 'Dual', 'Integrated first'],
    ...['Priority', 'Target', 'Safety', 'Reach', 'Ultra-reach'],
    ...['Gold', 'Silver', 'None'],
  ],
} as const;

/** What an override is about: which applicant, and for tiers and signals which program. */
interface Place {
  /** sheet row, from 1 */
  readonly row: number;
  /** as the sheet names them */
  readonly applicant: string;
}

interface ProgramPlace extends Place {
  readonly program: string;
  readonly specialty: Specialty | null;
  /** cell of the program, for a sentence */
  readonly cell: string;
}

/** One line of an Overrides sheet. */
export type Override =
  | (Place & { readonly what: 'pathway'; readonly word: AdviserWord<OverriddenPathway> })
  | (ProgramPlace & { readonly what: 'tier'; readonly word: AdviserWord<OverriddenTier> })
  | (ProgramPlace & { readonly what: 'signal'; readonly word: AdviserWord<Lock> });

/** An Overrides sheet, read. `problems`: one sentence for each line that is not used, naming the cell. */
export interface ReadOverrides {
  readonly overrides: readonly Override[];
  readonly problems: readonly string[];
}

const whatReader = choiceReader<Override['what']>([
  ['pathway', 'pathway', 'path'],
  ['tier', 'tier'],
  ['signal', 'signal', 'lock', 'locked signal'],
]);

const pathwayReader = choiceReader<OverriddenPathway>([
  ['dr-first', 'DR first'],
  ['dual', 'dual', 'dual strategy'],
  ['integrated-first', 'Integrated first', 'integrated', 'IR first'],
]);

const tierReader = choiceReader<OverriddenTier>([
  ['Priority', 'priority'],
  ['Target', 'target'],
  ['Safety', 'safety', 'DR safety net'],
  ['Reach', 'reach'],
  ['Ultra-reach', 'ultra-reach'],
]);

const expectedValues = {
  pathway: 'DR first, Dual or Integrated first',
  tier: 'Priority, Target, Safety, Reach or Ultra-reach',
  signal: expectedIn.lock,
} as const;

/** How far down the header is looked for. */
const searched = 30;

const letter = (column: number): string => String.fromCharCode('A'.charCodeAt(0) + column);

type Places = Readonly<Partial<Record<OverrideColumn, number>>>;

/** Where each column stands, by its label or an alias; the first counts. */
function placesIn(row: readonly Cell[]): Places {
  const labels = row.map((cell) => plain(textOf(cell)));
  const found = overrideKeys.flatMap((key): [OverrideColumn, number][] => {
    const { label, aliases } = overrideColumns[key];
    const known = new Set([label, ...aliases].map(plain));
    const own = labels.indexOf(plain(label));
    const index = own >= 0 ? own : labels.findIndex((text) => known.has(text));
    return index < 0 ? [] : [[key, index]];
  });
  return Object.fromEntries(found);
}

const needed: readonly OverrideColumn[] = ['applicant', 'what', 'value', 'reason'];

const isHeader = (places: Places): boolean => needed.every((key) => places[key] !== undefined);

/** Whether a sheet is one of overrides: it has their header. */
export const looksLikeOverrides = (grid: Grid): boolean =>
  grid.slice(0, searched).some((row) => isHeader(placesIn(row)));

/** Reads an Overrides sheet. A line that cannot be used is one problem and never spoils the others. */
export function readOverrides(grid: Grid): ReadOverrides {
  const rows = trimGrid(grid);
  const headerAt = rows.slice(0, searched).findIndex((row) => isHeader(placesIn(row)));
  const places = placesIn(rows[headerAt] ?? []);
  if (headerAt < 0) {
    const problem =
      'Overrides: found no header row with Applicant, What, Value and Reason; no override of the sheet is used.';
    return { overrides: [], problems: rows.length === 0 ? [] : [problem] };
  }
  const problems: string[] = [];
  const seen = new Map<string, number>();
  const overrides = rows.flatMap((cells, index): Override[] => {
    if (index <= headerAt || isBlankRow(cells)) return [];
    const line = readLine(cells, index + 1, places);
    if (typeof line === 'string') {
      problems.push(`${line} The row is not used.`);
      return [];
    }
    const key = [
      line.what,
      plain(line.applicant),
      ...(line.what === 'pathway' ? [] : [plain(line.program), line.specialty]),
    ];
    const before = seen.get(key.join('|'));
    if (before !== undefined) {
      problems.push(`Overrides, row ${line.row}: it sets the same as row ${before}. The row is not used.`);
      return [];
    }
    seen.set(key.join('|'), line.row);
    return [line];
  });
  return { overrides, problems };
}

/** One line, or the sentence saying what is wrong with it. */
function readLine(cells: readonly Cell[], row: number, places: Places): Override | string {
  const held = (key: OverrideColumn): Cell => {
    const index = places[key];
    return index === undefined ? '' : (cells[index] ?? '');
  };
  const text = (key: OverrideColumn): string => textOf(held(key));
  const cell = (key: OverrideColumn): string => {
    const index = places[key];
    return index === undefined ? `row ${row}` : `${letter(index)}${row}`;
  };
  const wrong = (key: OverrideColumn, expected: string): string => {
    const found = text(key) === '' ? 'nothing' : quoted(text(key));
    return `Overrides, ${cell(key)}: found ${found}, expected ${expected}.`;
  };
  const read = <T>(key: OverrideColumn, reader: Reader<T>): T | null => reader(held(key)).value;

  const applicant = text('applicant');
  if (applicant === '') return wrong('applicant', 'the name of an applicant');
  const what = read('what', whatReader);
  if (what === null) return wrong('what', 'Pathway, Tier or Signal');
  const reason = text('reason').replace(/\.$/, '');
  if (reason === '') return wrong('reason', 'a reason in a few words');
  if (what === 'pathway') {
    const value = read('value', pathwayReader);
    if (text('program') !== '') return wrong('program', 'a blank cell, since a pathway belongs to no program');
    return value === null ? wrong('value', expectedValues.pathway) : { row, applicant, what, word: { value, reason } };
  }
  const program = text('program');
  if (program === '') return wrong('program', `the program whose ${what} is set`);
  const said = text('specialty') === '' ? null : specialtyInColumn(text('specialty'));
  if (text('specialty') !== '' && said !== 'IR' && said !== 'DR') return wrong('specialty', 'IR, DR or a blank cell');
  const specialty = said === 'IR' || said === 'DR' ? said : null;
  const place = { row, applicant, program, specialty, cell: cell('program') };
  if (what === 'tier') {
    const value = read('value', tierReader);
    return value === null ? wrong('value', expectedValues.tier) : { ...place, what, word: { value, reason } };
  }
  const value = read('value', columnReaders.lock);
  return value === null ? wrong('value', expectedValues.signal) : { ...place, what, word: { value, reason } };
}
