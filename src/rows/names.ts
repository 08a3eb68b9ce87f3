import { stateCode } from './states';
import { clean, words } from './text';

const badge = /\s*(?:new program|osteopathic recogni[sz]ed)(?![a-z])!?/i;
const badges = new RegExp(badge, 'gi');

/** A name as people should read it: tidied, and without badges that were glued on ("...PeoriaNew Program!"). */
export function displayName(text: string): string {
  const tidy = clean(text);
  if (!badge.test(tidy)) return tidy;
  return clean(tidy.replace(badges, ' ')) || tidy;
}

/** Short forms of the NRMP's and of people's sheets, spelt out; both sides of a comparison go through them. */
const spelt: ReadonlyMap<string, string> = new Map(
  Object.entries({
    u: 'university',
    univ: 'university',
    uni: 'university',
    universities: 'university',
    uc: 'university california',
    calif: 'california',
    med: 'medical',
    medicine: 'medical',
    ctr: 'center',
    cntr: 'center',
    centre: 'center',
    centers: 'center',
    ctrs: 'center',
    hosp: 'hospital',
    hosps: 'hospital',
    hospitals: 'hospital',
    coll: 'college',
    sch: 'school',
    som: 'school medical',
    com: 'college medical',
    st: 'saint',
    mt: 'mount',
    mem: 'memorial',
    meml: 'memorial',
    gen: 'general',
    natl: 'national',
    inst: 'institute',
    fdn: 'foundation',
    hlth: 'health',
    sys: 'system',
    reg: 'regional',
    regl: 'regional',
    clin: 'clinic',
    clinics: 'clinic',
    childrens: 'children',
    sciences: 'science',
    sci: 'science',
    cnty: 'county',
    comm: 'community',
    ft: 'fort',
  }),
);

const silent = new Set([
  ...['of', 'the', 'at', 'and', 'in', 'for', 'a'],
  ...['interventional', 'intervent', 'diagnostic', 'diag', 'radiology', 'radiol', 'rad', 'ir', 'vir', 'dr', 'esir'],
  ...[
    'integrated',
    'integ',
    'categorical',
    'residency',
    'residencies',
    'program',
    'programs',
    'prog',
    'track',
    'pathway',
  ],
]);

/** Two letters of a state behind a name, as the NRMP writes them: `B I Deaconess Med Ctr-MA`. */
const suffix = /-([A-Z]{2})$/;

/** The state in an NRMP suffix; null without one. */
export function stateInName(name: string): string | null {
  const code = suffix.exec(name)?.[1];
  return code === undefined ? null : stateCode(code);
}

const apostrophes = /['’`´]/g;

/** A name made comparable; empty where it holds nothing but words for the specialty ("Diagnostic Radiology Residency"). */
export function matchName(name: string): string {
  const shown = displayName(name);
  const bare = stateInName(shown) === null ? shown : shown.replace(suffix, '');
  let key = '';
  for (const word of words(bare.replace(apostrophes, '')).split(' ')) {
    if (silent.has(word)) continue;
    key += key === '' ? (spelt.get(word) ?? word) : ` ${spelt.get(word) ?? word}`;
  }
  return key;
}

/** `matchName` for one sheet: it remembers every name. */
export function nameMatcher(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const key = matchName(name);
    known.set(name, key);
    return key;
  };
}
