import { profileFields } from '../rows/profileFields';
import type { FieldKey, FieldKind } from '../rows/profileFields';

const numeric: readonly FieldKind[] = ['count', 'number', 'year', 'step1', 'step2'];
/** Few enough digits to be read back as they were typed. */
const plainNumber = /^\d{1,12}(\.\d{1,3})?$/;

/** What is written into the Profile sheet for a value typed into the form: a number where the field is one, else the text. */
export const profileCell = (key: FieldKey, typed: string): string | number => {
  const text = typed.trim();
  return numeric.includes(profileFields[key].kind) && plainNumber.test(text) ? Number(text) : text;
};
