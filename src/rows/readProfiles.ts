import { err, ok, type Result } from '../result';
import { textOf } from './cells';
import type { Cell, Grid } from './grid';
import { fieldKeys, profileFields, type FieldKey } from './profileFields';
import { readField } from './readField';
import type { Profile } from './records';
import { isBlankRow } from './sheetRows';
import { grouped, plain, quoted } from './text';
import { trimGrid } from './trimGrid';

/** A field that could not be read: one sentence; the field counts as not known. */
export interface ProfileProblem {
  readonly key: FieldKey;
  readonly text: string;
}

export interface ReadApplicant {
  /** sheet row of a cohort, from 1; for a vertical profile the row of its first field */
  readonly row: number;
  readonly profile: Profile;
  readonly problems: readonly ProfileProblem[];
}

/** What one source row is. */
export interface ProfileLine {
  readonly kind: 'title' | 'header' | 'blank' | 'field' | 'applicant';
}

export interface ReadProfiles {
  readonly layout: 'vertical' | 'horizontal';
  /** one for each source row, blank rows at the end left out */
  readonly lines: readonly ProfileLine[];
  readonly applicants: readonly ReadApplicant[];
  /** labels that are no field, as the user wrote them */
  readonly unknownLabels: readonly string[];
}

/** Most applicants in one range. */
export const mostApplicants = 2000;
/** How far down the header of a cohort is looked for. */
const searched = 30;

const longestLabel = 120;
const brackets = /\s*\([^)]*\)\s*/g;
const keysByText = new Map<string, FieldKey>();

/** The field a label names, ignoring case, spaces and punctuation; null for none. */
export function fieldOf(label: Cell): FieldKey | null {
  if (keysByText.size === 0) {
    for (const key of fieldKeys) keysByText.set(plain(profileFields[key].label), key);
    for (const key of fieldKeys) {
      for (const alias of profileFields[key].aliases) {
        if (!keysByText.has(plain(alias))) keysByText.set(plain(alias), key);
      }
    }
  }
  const text = textOf(label);
  return text === '' || text.length > longestLabel
    ? null
    : (keysByText.get(plain(text)) ?? keysByText.get(plain(text.replace(brackets, ' '))) ?? null);
}

const knownIn = (cells: readonly Cell[]): number =>
  new Set(cells.flatMap((cell) => (typeof cell === 'string' ? (fieldOf(cell) ?? []) : []))).size;

/** Labels that head the two columns of a vertical profile. */
const columnHeads = new Set(['field', 'fields', 'label', 'item', 'question', 'profile', 'profilefield']);
const valueHeads = new Set(['value', 'values', 'yourvalue', 'answer', 'youranswer', 'entry']);

/** The cells that are labelled with one field: the first counts. */
type Labelled = ReadonlyMap<FieldKey, readonly Cell[]>;

function profileFrom(labelled: Labelled): { profile: Profile; problems: ProfileProblem[] } {
  const problems: ProfileProblem[] = [];
  const read = fieldKeys.map((key): [FieldKey, unknown] => {
    const [cell = '', ...others] = labelled.get(key) ?? [];
    const { value, problem } = readField(key, cell);
    if (problem !== null) problems.push({ key, text: problem });
    const other = others.find((one) => textOf(one) !== '' && textOf(one) !== textOf(cell));
    if (other !== undefined) {
      const text = `${profileFields[key].label} stands twice, with ${quoted(textOf(cell))} and ${quoted(textOf(other))}; the former is used.`;
      problems.push({ key, text });
    }
    return [key, value];
  });
  return { profile: Object.fromEntries(read) as unknown as Profile, problems };
}

/**
 * Reads a profile range: vertical when its first column holds at least as many known labels as its header row does; a single column with
 * one label is a header over applicants. One sentence where there is no known field at all, or more applicants than the limit.
 */
export function readProfiles(grid: Grid): Result<ReadProfiles> {
  const rows = trimGrid(grid);
  if (rows.length === 0) return err('profile: found an empty range, expected fields and values.');
  const down = knownIn(rows.map(([first = '']) => first));
  const across = rows.slice(0, searched).map(knownIn);
  const best = Math.max(0, ...across);
  if (down === 0 && best === 0) {
    const labels = (rows.find((row) => !isBlankRow(row)) ?? []).map(textOf).filter(Boolean).slice(0, 4).join(', ');
    return err(
      `profile: found no known field (the first row holds ${labels.slice(0, 100)}), expected labels such as "Step 2 CK" and their values.`,
    );
  }
  const hasValues = rows.some((row) => row.length > 1);
  return down > best || (down === best && hasValues)
    ? ok(readVertical(rows))
    : readHorizontal(rows, across.indexOf(best));
}

function readVertical(rows: Grid): ReadProfiles {
  const cells = new Map<FieldKey, Cell[]>();
  const unknownLabels: string[] = [];
  let first = 0;
  const lines = rows.map((row, index): ProfileLine => {
    if (isBlankRow(row)) return { kind: 'blank' };
    const [label = '', value = ''] = row;
    const key = fieldOf(label);
    if (key !== null) {
      if (first === 0) first = index + 1;
      const before = cells.get(key) ?? [];
      if (textOf(value) !== '') cells.set(key, [...before, value]);
      return { kind: 'field' };
    }
    const text = textOf(label);
    if (columnHeads.has(plain(text)) || valueHeads.has(plain(textOf(value)))) return { kind: 'header' };
    if (text !== '' && textOf(value) !== '') unknownLabels.push(text);
    return { kind: 'title' };
  });
  return { layout: 'vertical', lines, applicants: [{ row: first, ...profileFrom(cells) }], unknownLabels };
}

function readHorizontal(rows: Grid, header: number): Result<ReadProfiles> {
  const labels = rows[header] ?? [];
  const at = new Map<FieldKey, number[]>();
  labels.forEach((label, index) => {
    const key = fieldOf(label);
    if (key !== null) at.set(key, [...(at.get(key) ?? []), index]);
  });
  const texts = labels.map(textOf);
  const isHeaderAgain = (row: readonly Cell[]): boolean =>
    textOf(row[0] ?? '') === texts[0] && texts.every((text, index) => textOf(row[index] ?? '') === text);
  const unknownLabels = texts.filter((label) => label !== '' && fieldOf(label) === null);
  const lines = rows.map((row, index): ProfileLine => {
    if (isBlankRow(row)) return { kind: 'blank' };
    if (index === header) return { kind: 'header' };
    return { kind: index < header || isHeaderAgain(row) ? 'title' : 'applicant' };
  });
  const count = lines.filter(({ kind }) => kind === 'applicant').length;
  if (count > mostApplicants)
    return err(`profile: found ${grouped(count)} applicants, expected at most ${grouped(mostApplicants)}.`);
  if (count === 0) return err('profile: found a header row and no applicant below it, expected at least one row.');
  const applicants = rows.flatMap((row, index): ReadApplicant[] => {
    if (lines[index]?.kind !== 'applicant') return [];
    const cells = new Map([...at].map(([key, columns]) => [key, columns.map((column) => row[column] ?? '')] as const));
    return [{ row: index + 1, ...profileFrom(cells) }];
  });
  return ok({ layout: 'horizontal', lines, applicants, unknownLabels });
}
