import { stateCode } from './states';
import { clean, words } from './text';

const badges = /\s*(new program|osteopathic recogni[sz]ed)!/gi;
/** Most names need no repair: one look instead of five. */
const needsRepair = /[^\x20-\x7e]|^ | $| {2}|[`!]/;

/** A name as people should read it: without badges that were glued on, zero-width characters and double spaces. */
export const displayName = (text: string): string =>
  needsRepair.test(text) ? clean(clean(text).replace(badges, ' ').replaceAll('`', "'")) : text;

/** Short forms of the NRMP's and of people's sheets, spelt out; both sides of a comparison go through them. */
const spelt: Readonly<Record<string, string>> = {
  u: 'university',
  univ: 'university',
  uni: 'university',
  universities: 'university',
  uc: 'university california',
  med: 'medical',
  ctr: 'center',
  centre: 'center',
  cntr: 'center',
  hosp: 'hospital',
  hosps: 'hospital',
  hospitals: 'hospital',
  coll: 'college',
  sch: 'school',
  som: 'school medicine',
  com: 'college medicine',
  st: 'saint',
  mt: 'mount',
  mem: 'memorial',
  gen: 'general',
  natl: 'national',
  inst: 'institute',
  fdn: 'foundation',
  affil: 'affiliated',
  hlth: 'health',
  sys: 'system',
  reg: 'regional',
  clin: 'clinic',
  clinics: 'clinic',
};
const silent = new Set(['of', 'the', 'at', 'and', 'in', 'for', 'a']);
const specialtyWords = new Set([
  'interventional',
  'intervent',
  'diagnostic',
  'diag',
  'radiology',
  'rad',
  'ir',
  'dr',
  'integrated',
  'integ',
  'residency',
  'program',
  'track',
]);

/** Two letters of a state behind a name, as the NRMP writes them: `B I Deaconess Med Ctr-MA`. */
const suffix = /-([A-Z]{2})$/;

/** The state in an NRMP suffix; null without one. */
export function stateInName(name: string): string | null {
  const code = suffix.exec(clean(name))?.[1];
  return code === undefined ? null : stateCode(code);
}

/** A name made comparable; empty where it holds nothing but specialty words ("Diagnostic Radiology Residency"). */
export function matchName(name: string): string {
  const shown = displayName(name);
  const bare = stateInName(shown) === null ? shown : shown.replace(suffix, '');
  return words(bare.replace(/['’]/g, ''))
    .split(' ')
    .flatMap((word) => (silent.has(word) || specialtyWords.has(word) ? [] : [spelt[word] ?? word]))
    .join(' ');
}
