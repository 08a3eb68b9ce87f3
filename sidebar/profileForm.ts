import type { ProfileView } from '../src/rpc/contract';

export type ProfileField = ProfileView['fields'][number];

export interface FieldGroup {
  readonly name: string;
  readonly fields: readonly ProfileField[];
  readonly filled: number;
  readonly problems: number;
}

/** The fields by group, groups in the order of their first field. */
export function fieldGroups(fields: readonly ProfileField[]): readonly FieldGroup[] {
  const names = [...new Set(fields.map(({ group }) => group))];
  return names.map((name) => {
    const own = fields.filter(({ group }) => group === name);
    return {
      name,
      fields: own,
      filled: own.filter(({ value }) => value.trim() !== '').length,
      problems: own.filter(({ problem }) => problem !== null).length,
    };
  });
}

/** The fields that would settle most, in the server's order; labels that name no field are left out. */
export const fieldsToFillFirst = (profile: ProfileView): readonly ProfileField[] =>
  profile.fillFirst.flatMap((label) => profile.fields.find((field) => field.label === label) ?? []);

const longTexts: readonly string[] = ['narrative', 'notes'];

/** The control for a field. A score may be a word ("Not taken"), so numbers are typed as text with a number keyboard. */
export function fieldControl(field: ProfileField): 'select' | 'lines' | 'number' | 'line' {
  if (field.kind === 'choice') return 'select';
  if (longTexts.includes(field.key)) return 'lines';
  return field.kind === 'number' || field.kind === 'year' ? 'number' : 'line';
}

/** The choices offered; a value that is not one of them stays choosable, so that opening the form loses nothing. */
export const choicesWith = (choices: readonly string[], value: string): readonly string[] =>
  value === '' || choices.includes(value) ? choices : [...choices, value];

/** The id of a field's control in the page. */
export const fieldId = (key: string): string => `field-${key}`;
