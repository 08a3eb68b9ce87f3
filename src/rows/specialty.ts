import type { NrmpCode } from './codes';
import type { Specialty } from './records';
import { clean, words } from './text';

/** What a row is for: a program of the list, a first year, another specialty; null where nothing says. */
export type RowSpecialty = Specialty | 'PGY1' | 'other';

/** NRMP and ACGME share their three specialty digits. */
const digits: Readonly<Record<string, RowSpecialty>> = { '416': 'IR', '420': 'DR', '999': 'PGY1' };
const firstYear = /\b(prelim\w*|transitional|pgy ?1)\b/;
const otherRadiology = /\b(indep\w*|radiation|nuclear med\w*|vascular surg\w*)\b/;
const interventional = /\b(interventional|intervent|ir|vir|416)\b/;
const diagnostic = /\b(dr|diag|diagnostic|radiology|radiol|rad|rads|esir|420)\b/;
const otherSpecialty =
  /\b(medicine|surgery|surgical|pediatrics?|anesthesi\w*|neurology|psychiatry|patholog\w*|dermatolog\w*|urolog\w*|ob ?gyn|obstetrics|orthop\w*|ophthalm\w*|otolaryng\w*|ent|genetics|rehabilitation|pm r|med peds|cardiology|fellowship)\b/;
/** In a name "medicine" may be a college's: only a residency or program of it counts. */
const otherResidency =
  /\b(internal medicine|family medicine|emergency medicine|general surgery|pediatrics|anesthesiology|neurology|psychiatry|dermatology|orthop\w* surgery)( residency| program|$)/;

/** What the specialty column says; null where it says nothing that can be read. */
export function specialtyOfColumn(text: string): RowSpecialty | null {
  const said = words(text);
  if (said === '') return null;
  if (said === 'ty' || firstYear.test(said)) return 'PGY1';
  if (otherRadiology.test(said)) return 'other';
  if (interventional.test(said)) return 'IR';
  if (diagnostic.test(said)) return 'DR';
  return otherSpecialty.test(said) ? 'other' : null;
}

/** What the name of a program says; institutions' names are full of medicine and surgery, so less counts here. */
export function specialtyOfName(name: string): RowSpecialty | null {
  const said = words(name);
  if (firstYear.test(said)) return 'PGY1';
  if (/\b(interventional|intervent) rad\w*\b/.test(said) || /\bIR\b/.test(name)) {
    return otherRadiology.test(said) ? 'other' : 'IR';
  }
  if (/\b(radiology|rad diag|diagnostic rad\w*)\b/.test(said) || /\bDR\b/.test(clean(name))) return 'DR';
  return otherResidency.test(said) ? 'other' : null;
}

/** What an NRMP code says: the letter P is a preliminary year. */
const specialtyOfCode = ({ letter, specialty }: NrmpCode): RowSpecialty =>
  letter === 'P' ? 'PGY1' : (digits[specialty] ?? 'other');

/**
 * The specialty of a row, read from the NRMP code, the ACGME id, the specialty column and the name, in that order; a preliminary or
 * transitional year in the track's name comes before all of them. Null where nothing says.
 */
export function rowSpecialty(
  code: NrmpCode | null,
  acgmeId: string | null,
  column: string,
  name: string,
): RowSpecialty | null {
  const byColumn = specialtyOfColumn(column);
  const byName = specialtyOfName(name);
  if (byColumn === 'PGY1' || byName === 'PGY1') return 'PGY1';
  if (code !== null) return specialtyOfCode(code);
  if (acgmeId !== null) return digits[acgmeId.slice(0, 3)] ?? 'other';
  return byColumn ?? byName;
}
