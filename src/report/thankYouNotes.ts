import type { Applicant } from '../assess/applicant';
import { joined } from '../assess/counted';
import { thankYouOutline } from '../guide/interview';
import { thankYouFeatures, thankYouTexts, type ThankYouFeature } from '../guide/thankYou';
import { fill } from '../guide/messages/message';
import type { Program } from '../rows/records';
import type { AdviceLine } from './advice';

/** Interviews the list and the profile record, by specialty. */
export interface Interviews {
  readonly IR: number;
  readonly DR: number;
}

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The programs that have interviewed the applicant: by their Status on the list, or by name in the profile. */
export function interviewedPrograms(programs: readonly Program[], { profile }: Applicant): Program[] {
  const named = new Set((profile.interviewedAt ?? []).map(plain));
  return programs.filter(
    ({ status, name, institution }) =>
      /\binterview/i.test(status ?? '') || named.has(plain(name)) || named.has(plain(institution)),
  );
}

/** How many of them are IR and DR, to stand beside the published figure. */
export const interviewCounts = (interviewed: readonly Program[]): Interviews => ({
  IR: interviewed.filter(({ specialty }) => specialty === 'IR').length,
  DR: interviewed.filter(({ specialty }) => specialty === 'DR').length,
});

/** What the program's own row offers to name in a note, most personal first. */
function featuresOf(program: Program): ThankYouFeature[] {
  const { ties, strength, rotations, esir, sendsToIndependent, researchHeavy } = program;
  const has: Readonly<Record<ThankYouFeature, boolean>> = {
    away: ties.away !== 'none' && ties.away !== 'planned' && ties.away !== 'poor',
    strength: strength === 'strong',
    rotations: rotations === 'robust',
    esir: esir === true,
    independent: sendsToIndependent === true,
    research: researchHeavy,
    geography: ties.geography,
  };
  return (Object.keys(thankYouFeatures) as ThankYouFeature[]).filter((feature) => has[feature]);
}

/** The outline of a thank-you note for each program that interviewed (C1), from its own row: text to edit, never sent. */
export const thankYouNotes = (interviewed: readonly Program[]): AdviceLine[] =>
  interviewed.flatMap((program) => {
    const features = featuresOf(program)
      .slice(0, thankYouTexts.most)
      .map((feature) => thankYouFeatures[feature]);
    const values = { features: features.length > 0 ? joined(features) : thankYouTexts.nothing };
    return thankYouOutline.map(({ item, text }) => ({
      part: `${program.name} (${program.specialty})`,
      item,
      text: fill(text, values),
      criteria: ['C1'],
    }));
  });
