import type { RowGroup } from './groupRows';
import { mergeField, mostFrequent } from './mergeRules';
import { matchName } from './names';
import type { Problem } from './problems';
import type { Program, Ties } from './records';
import type { RowValues, SourceRow } from './sourceRows';
import { compareText, plain } from './text';

/** A program before its institution has been looked at. */
export type MergedProgram = Omit<Program, 'institutionId' | 'twinId' | 'tiesFromTwin'> & {
  readonly institutionCode: string | null;
};

/** Fields of the user's own in which tracks may differ without it meaning anything. */
const silent: readonly (keyof RowValues)[] = ['status', 'notes'];

/** Everything the rows of a program say, and where they disagree; `headerOf` names a column as the user wrote it. */
export function mergeRows(
  { id, specialty, institutionCode, rows }: RowGroup,
  headerOf: (key: keyof RowValues | 'name' | 'institution' | 'city' | 'state') => string,
): { readonly program: MergedProgram; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const name = mostFrequent(rows.map((row) => row.name)) ?? '';
  const sourceRows = rows.map(({ row }) => row).sort((one, other) => one - other);
  const disagree = (key: Parameters<typeof headerOf>[0], said: readonly string[], used: string): void => {
    const column = headerOf(key);
    const text = `${name}: rows ${sourceRows.join(', ')} differ in ${column} (${said.join(', ')}); ${used} is used.`;
    problems.push({ code: 'disagreement', row: sourceRows[0] ?? 0, column, text });
  };
  const field = <K extends keyof RowValues>(key: K): RowValues[K] => {
    const [only, another] = rows;
    if (only !== undefined && another === undefined) return only.values[key];
    const { value, said, used } = mergeField(key, rows);
    if (said.length > 0 && !silent.includes(key)) disagree(key, said, used);
    return value;
  };
  const text = (key: 'institution' | 'city' | 'state', same: (value: string) => string): string | null => {
    const values = rows.flatMap((row) => (row[key] === null ? [] : [row[key]]));
    const value = mostFrequent(values);
    const said = new Set(values.map(same));
    if (said.size > 1 && value !== null) disagree(key, [...new Set(values)].sort(compareText), value);
    return value;
  };
  const names = new Set(rows.map((row) => row.name));
  if (names.size > 1 && new Set([...names].map(matchName)).size > 1)
    disagree('name', [...names].sort(compareText), name);
  const ties: Ties = {
    home: field('home') ?? false,
    away: field('away') ?? 'none',
    mentor: field('mentor') ?? 'none',
    school: field('school') ?? false,
    geography: field('geography') ?? false,
  };
  const program: MergedProgram = {
    id,
    name,
    institution: text('institution', matchName) ?? name,
    city: text('city', plain),
    state: text('state', plain),
    specialty,
    codes: [...new Set(rows.flatMap(({ code }) => (code === null ? [] : [code.code])))].sort(compareText),
    sourceRows,
    institutionCode,
    ties,
    acgmeId: field('acgmeId'),
    type: field('type'),
    selectivity: field('selectivity'),
    researchHeavy: field('researchHeavy') ?? false,
    screen: field('screen') ?? { kind: 'none' },
    strength: field('strength'),
    rotations: field('rotations'),
    esir: field('esir'),
    sendsToIndependent: field('sendsToIndependent'),
    friendly: field('friendly') ?? false,
    interest: field('interest'),
    takesSignals: field('takesSignals') ?? true,
    lock: field('lock'),
    include: field('include'),
    positions: field('positions'),
    status: field('status'),
    notes: field('notes'),
  };
  return { program, problems };
}

/** The rows of a group, for a first-year section: name, codes and rows. */
export const namedRows = (rows: readonly SourceRow[]) => ({
  program: mostFrequent(rows.map(({ name }) => name)) ?? '',
  codes: [...new Set(rows.flatMap(({ code }) => (code === null ? [] : [code.code])))].sort(compareText),
  sourceRows: rows.map(({ row }) => row).sort((one, other) => one - other),
});
