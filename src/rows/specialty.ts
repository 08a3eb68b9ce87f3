import type { NrmpCode } from './codes';
import type { Specialty } from './records';
import { words } from './text';

/** What a row is for: a program of the list, a first year, or another specialty. */
export type RowSpecialty = Specialty | 'PGY1' | 'other';

/** NRMP codes and ACGME ids share their specialty digits; every other number is another specialty. */
const byDigits: ReadonlyMap<string, RowSpecialty> = new Map([
  ['416', 'IR'],
  ['420', 'DR'],
  ['999', 'PGY1'],
]);

/** What an NRMP code says by its letter and its digits. */
export const codeSpecialty = ({ specialty, letter }: NrmpCode): RowSpecialty =>
  letter === 'P' ? 'PGY1' : (byDigits.get(specialty) ?? 'other');

const firstYear = /\b(?:prelim|preliminary|transitional)\b/i;
const firstYearOnly = /^(?:pgy ?1|ty|intern(?:ship)?(?: year)?|first year)$/;

/** Radiology in the name, and yet neither of the two. */
const notOurs =
  /\b(?:indep(?:endent)?|radiation|rad onc\w*|vascular surg\w*|neuroradiology|pediatric rad\w*|breast imag\w*|musculoskeletal|interventional (?:cardio|pulmo|pain|neuro|nephro|endosc)\w*)\b/;
const nuclear = /\bnuc(?:lear)?\b/;
const interventional = /\b(?:interventional|intervent|int rad\w*|integrated|integ|ir|i r|vir|416)\b/;
const diagnostic = /\b(?:dr|d r|diag|diagnostic|radiology|radiol|rad|rads|esir|420)\b/;
const diagnosticNamed = /\b(?:diag|diagnostic|dr|d r)\b/;
const otherSpecialty =
  /\b(?:medicine|surgery|surgical|pediatrics?|ana?esthesi\w*|neurology|psychiatry|patholog\w*|dermatolog\w*|urolog\w*|ob ?gyn|obstetrics|orthop\w*|ophthalm\w*|otolaryng\w*|ent|genetics|rehabilitation|pm r|med peds|cardiology|im|fm|em)\b/;

/** What a specialty cell says; null where it says nothing that can be read. `IR/DR` is IR, plain `Radiology` and ESIR are DR. */
export function specialtyInColumn(text: string): RowSpecialty | null {
  const said = words(text);
  if (said === '') return null;
  if (firstYear.test(said) || firstYearOnly.test(said)) return 'PGY1';
  if (notOurs.test(said)) return 'other';
  if (interventional.test(said)) return 'IR';
  if (nuclear.test(said) && !diagnosticNamed.test(said)) return 'other';
  if (diagnostic.test(said)) return 'DR';
  return otherSpecialty.test(said) ? 'other' : null;
}

/** Most names say nothing of a specialty: one look instead of ten. */
const sayingName =
  /rad|interven|prelim|transitional|indep|medicine|surg|\b(?:V?IR|DR|ESIR|TY)\b|residency|program|nuc/i;
/** In a name, IR, DR and TY count in capitals only, and "DR." is a title. */
const interventionalName = /\bV?IR\b/;
const interventionalWords = /\b(?:interventional|intervent) rad\w*\b/;
const diagnosticName = /\b(?:DR(?!\.)|ESIR)\b/;
const diagnosticWords = /\b(?:radiology|rad(?:iol)? diag\w*|diagnostic rad\w*)\b/;
const transitionalName = /\bTY\b/;
const notOursName =
  /\b(?:radiation onc\w*|rad onc\w*|vascular surg\w*|nuclear med\w*|neuroradiology|pediatric radiology)\b/;
const otherName =
  /\b(?:(?:internal|family|emergency) medicine|general surgery|(?:pediatrics|anesthesiology|neurology|psychiatry|dermatology|orthop\w* surgery|surgery|medicine) (?:residency|program))\b/;

/** What the name of a program says. Institutions' names are full of medicine and surgery, so less counts here than in a column. */
export function specialtyInName(name: string): RowSpecialty | null {
  if (!sayingName.test(name)) return null;
  if (firstYear.test(name) || transitionalName.test(name)) return 'PGY1';
  const said = words(name);
  if (interventionalName.test(name) || interventionalWords.test(said)) {
    return /\bindep(?:endent)?\b/.test(said) ? 'other' : 'IR';
  }
  if (notOursName.test(said) && !diagnosticNamed.test(said)) return 'other';
  if (diagnosticName.test(name) || diagnosticWords.test(said)) return 'DR';
  return otherName.test(said) ? 'other' : null;
}

/**
 * The specialty of a row from the NRMP code, the ACGME id, the specialty column (`column`: what its text, `track`, says) and the name, in
 * that order; null where nothing says. A preliminary or transitional year, by the code's letter P or the name of program or track, comes
 * before all.
 */
export function rowSpecialty(
  code: NrmpCode | null,
  acgmeId: string | null,
  column: RowSpecialty | null,
  name: string,
  track: string,
): RowSpecialty | null {
  if (code?.letter === 'P' || firstYear.test(name) || firstYear.test(track)) return 'PGY1';
  const digits = code?.specialty ?? acgmeId?.slice(0, 3);
  return digits === undefined ? (column ?? specialtyInName(name)) : (byDigits.get(digits) ?? 'other');
}
