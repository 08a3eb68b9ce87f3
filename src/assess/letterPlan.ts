import type { LetterPlace } from '../guide/letters';
import type { Guide } from '../guide/guide';
import type { Applicant } from './applicant';
import { honorsThat } from './checks/rotations';
import { openPlaces } from './checks/letters';
import { scoresSpeak } from './checks/facts';
import { isGraduate } from './irProfile';

/** Who is asked next, and why; in the order of asking. */
export type NextWriter =
  | { readonly kind: 'ir'; readonly place: LetterPlace }
  | { readonly kind: 'mentor'; readonly mentors: number; readonly letters: number }
  | { readonly kind: 'dr' | 'research' }
  | { readonly kind: 'surgery'; readonly honors: readonly string[] };

/** Letters of one applicant: who is asked next (L1, L2), and whether a letter has to speak of the scores (L3). */
export interface LetterNeeds {
  readonly next: readonly NextWriter[];
  readonly scoreWords: boolean;
}

/** Who should be asked for a letter next. */
export function letterNeeds(applicant: Applicant, guide: Guide): LetterNeeds {
  const { profile } = applicant;
  const { strongLetters } = guide.irProfileRules;
  const letters = profile.irLetters ?? 0;
  const asked = letters + (profile.irLettersAsked ?? 0);
  const next: NextWriter[] = [];
  const places = openPlaces({ profile, graduate: isGraduate(profile) });
  const wanted = Math.max(0, strongLetters - asked);
  for (const place of places.slice(0, Math.max(wanted, profile.irLetters === null ? strongLetters : 0))) {
    next.push({ kind: 'ir', place });
  }
  const mentors = profile.irMentors ?? 0;
  if (wanted > 0 && mentors > letters) next.push({ kind: 'mentor', mentors, letters });
  if ((profile.drLetters ?? 0) === 0) next.push({ kind: 'dr' });
  const honors = honorsThat(profile, true).filter((field) => field === 'surgery' || field === 'medicine');
  if ((profile.otherLetters ?? 0) === 0) {
    if ((profile.scholarship ?? 0) > 0 || profile.researchYear === 'done') next.push({ kind: 'research' });
    else if (honors.length > 0) next.push({ kind: 'surgery', honors });
  }
  return { next, scoreWords: !scoresSpeak({ applicant }) };
}
