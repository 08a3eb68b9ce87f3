import type { RowGroup } from './groupRows';
import { mergeAway, mergeField, mergeText, onlyRow } from './mergeCells';
import { mostFrequent } from './mergeRules';
import type { ProgramTable } from './programTable';
import type { Program, Specialty, Ties } from './records';
import type { SourceRow } from './sortRows';
import { compareText, plain } from './text';

/** A program as far as it tells which institution it belongs to. */
export interface PlacedProgram {
  readonly id: string;
  readonly specialty: Specialty;
  /** the institution's four NRMP digits; null without a code */
  readonly institutionCode: string | null;
  readonly rows: readonly SourceRow[];
  readonly name: string;
  readonly institution: string;
  readonly city: string | null;
  readonly state: string | null;
  /** the ties that stand on its own rows */
  readonly ties: Ties;
}

/** What pairing adds: the institution, its other program, and the ties of both. */
export type Pairing = Pick<Program, 'institutionId' | 'twinId' | 'ties' | 'tiesFromTwin'>;

/** Name, place and ties of some rows; where they disagree, the table gets a problem. */
export function placeRows(
  { id, specialty, institutionCode, rows }: RowGroup,
  table: ProgramTable,
  matchName: (name: string) => string,
): PlacedProgram {
  const named = { name: nameOf(rows), rows };
  const yes = (key: 'home' | 'school' | 'geography'): boolean => mergeField(table, named, key) ?? false;
  const name = mergeText(table, named, 'name', matchName) ?? '';
  return {
    id,
    specialty,
    institutionCode,
    rows,
    name,
    institution: mergeText(table, named, 'institution', matchName) ?? name,
    city: mergeText(table, named, 'city', plain),
    state: mergeText(table, named, 'state', plain),
    ties: {
      home: yes('home'),
      away: mergeAway(table, named),
      mentor: mergeField(table, named, 'mentor') ?? 'none',
      school: yes('school'),
      geography: yes('geography'),
    },
  };
}

/** The whole record: everything else the rows say, and what pairing found. */
export function mergeRows(placed: PlacedProgram, pairing: Pairing, table: ProgramTable): Program {
  const { rows } = placed;
  const field = <K extends Parameters<typeof mergeField>[2]>(key: K) => mergeField(table, placed, key);
  return {
    id: placed.id,
    name: placed.name,
    institution: placed.institution,
    city: placed.city,
    state: placed.state,
    specialty: placed.specialty,
    codes: codesOf(rows),
    sourceRows: rows.map(({ row }) => row),
    institutionId: pairing.institutionId,
    twinId: pairing.twinId,
    ties: pairing.ties,
    tiesFromTwin: pairing.tiesFromTwin,
    acgmeId: field('acgmeId'),
    type: field('type'),
    selectivity: field('selectivity'),
    researchHeavy: field('researchHeavy') ?? false,
    screen: field('screen') ?? noScreen,
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
    fromSchool: null,
    adviser: null,
  };
}

const noScreen = { kind: 'none' } as const;

/** What most rows call their program. */
export const nameOf = (rows: readonly SourceRow[]): string =>
  onlyRow(rows)?.name ?? mostFrequent(rows.map(({ name }) => name));

/** The NRMP codes of some rows, sorted. */
export function codesOf(rows: readonly SourceRow[]): string[] {
  const codes = rows.flatMap((row) => row.codes.map(({ code }) => code));
  return codes.length < 2 ? codes : [...new Set(codes)].sort(compareText);
}
