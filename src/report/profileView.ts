import type { Applicant } from '../assess/applicant';
import { criterion } from '../guide/criteria';
import { display } from '../guide/messages/words';
import { fillFirstFields } from '../list/fillFirst';
import { textOf } from '../rows/cells';
import type { Grid } from '../rows/grid';
import { fieldKeys, fieldLabel, profileFields } from '../rows/profileFields';
import type { FieldKey, FieldKind } from '../rows/profileFields';
import type { ReadApplicant } from '../rows/readProfiles';
import type { Profile } from '../rows/records';
import type { Place } from './profilePlaces';
import { sampleProfile } from './sampleSheet';

/** A profile sheet and what was made of it; everything empty where there is none yet. */
export interface ProfileViewInput {
  readonly exists: boolean;
  readonly sheetName: string;
  readonly grid: Grid;
  readonly places: ReadonlyMap<FieldKey, Place>;
  readonly read: ReadApplicant | null;
  readonly applicant: Applicant | null;
  /** what was typed and could not be saved, by field key */
  readonly typed: Readonly<Record<string, string>>;
}

/** How the form shows a field. */
const formKinds = {
  text: 'text',
  count: 'number',
  number: 'number',
  year: 'year',
  date: 'date',
  choice: 'choice',
  yesno: 'choice',
  list: 'list',
  states: 'list',
  step1: 'text',
  step2: 'text',
} as const satisfies Record<FieldKind, string>;

const choicesOf = (key: FieldKey): string[] => {
  const { kind, choices = {} } = profileFields[key];
  return kind === 'yesno' ? ['yes', 'no'] : Object.keys(choices);
};

/** The value in the words of the form where the cell was understood, e.g. `yes` for a tick; otherwise as it stands. */
const valueOf = (key: FieldKey, text: string, profile: Profile | null): string => {
  const { kind, choices = {} } = profileFields[key];
  const value = profile?.[key] ?? null;
  if (text === '' || value === null) return text;
  if (kind === 'yesno') return value === true ? 'yes' : 'no';
  if (kind === 'date') return typeof value === 'string' ? value : text;
  return kind === 'choice' ? (Object.keys(choices).find((word) => choices[word] === value) ?? text) : text;
};

const pathwayView = ({ pathway, standing, irProfile }: Applicant) => ({
  title: display(pathway.id),
  band: display(standing.band),
  irProfile: display(irProfile.level),
  reasons: pathway.reasons,
});

/** The profile as the sidebar's form: every field with its value and problem, where the applicant stands, what to fill in first. */
export const profileView = ({ exists, sheetName, grid, places, read, applicant, typed }: ProfileViewInput) => {
  const textAt = (key: FieldKey): string => {
    const place = places.get(key);
    const cell = place === undefined ? '' : (grid[place.row - 1]?.[place.column - 1] ?? '');
    return typeof cell === 'string' ? cell : textOf(cell);
  };
  const profile = read?.profile ?? null;
  const isKnown = profile !== null && Object.values(profile).some((value) => value !== null);
  const pathway = isKnown && applicant !== null ? pathwayView(applicant) : null;
  const fields = fieldKeys.map((key) => ({
    key,
    label: fieldLabel(key),
    group: profileFields[key].group,
    kind: formKinds[profileFields[key].kind],
    choices: choicesOf(key),
    help: profileFields[key].help,
    value: valueOf(key, textAt(key), profile),
    problem: read?.problems.find((problem) => problem.key === key)?.text ?? null,
  }));
  const unsaved = fields.flatMap(({ key, value }): [FieldKey, string][] => {
    const text = typed[key]?.trim();
    return text === undefined || text === value ? [] : [[key, text]];
  });
  const ids = [...new Set(pathway?.reasons.flatMap(({ criteria }) => criteria))].sort();
  return {
    exists,
    sample: profile?.applicant === sampleProfile.applicant,
    sheetName,
    fields,
    unsaved: Object.fromEntries(unsaved),
    pathway,
    fillFirst: applicant === null ? [] : fillFirstFields(applicant).map(fieldLabel),
    criteria: Object.fromEntries(ids.map((id) => [id, criterion(id)?.text ?? ''])),
  };
};
