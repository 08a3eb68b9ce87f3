import { guide, type Guide } from '../../src/guide/guide';
import { buildList, type ApplicationList, type ListEntry, type ListWishes } from '../../src/list/buildList';
import { chooseSeason } from '../../src/list/season';
import type { Profile, Program } from '../../src/rows/records';
import { applicantOf, programOf } from './records';

type ProgramFields = NonNullable<Parameters<typeof programOf>[0]>;

/** A program of an institution by number; IR and DR of one number are a pair. */
export const at = (institution: number, specialty: 'IR' | 'DR', fields: ProgramFields = {}): Program =>
  programOf({
    id: `${institution}-${specialty}`,
    name: `Institution ${institution}`,
    institution: `Institution ${institution}`,
    institutionId: String(institution),
    specialty,
    selectivity: 'mid-tier',
    ...fields,
  });

/** Both programs of an institution. */
export const pair = (institution: number, fields: ProgramFields = {}): Program[] => [
  at(institution, 'IR', fields),
  at(institution, 'DR', fields),
];

export const withOptions = (options: Partial<Guide['options']>): Guide => ({
  ...guide,
  options: { ...guide.options, ...options },
});

/** The list for an applicant in a season, which must exist. */
export function listOf(
  programs: readonly Program[],
  profile: Partial<Profile>,
  { year = 2025, rules = guide, ...wishes }: { year?: number; rules?: Guide } & ListWishes = {},
): ApplicationList {
  const season = chooseSeason(year, null, rules);
  if (!season.ok) throw new Error(season.message);
  const list = buildList(programs, applicantOf(profile, rules), season.value.season, rules, wishes);
  if (!list.ok) throw new Error(list.message);
  return list.value;
}

export const entry = (list: ApplicationList, id: string): ListEntry => {
  const found = list.entries.find(({ judged }) => judged.program.id === id);
  if (found === undefined) throw new Error(`no entry ${id}`);
  return found;
};

export const signalOf = (list: ApplicationList, id: string): string => entry(list, id).signal;

export const count = (list: ApplicationList, signal: string, specialty?: 'IR' | 'DR'): number =>
  list.entries.filter(
    (one) => one.signal === signal && (specialty === undefined || one.judged.program.specialty === specialty),
  ).length;
