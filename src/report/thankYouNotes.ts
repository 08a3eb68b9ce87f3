import type { Applicant } from '../assess/applicant';
import { joined } from '../assess/counted';
import { thankYouOutline } from '../guide/interview';
import {
  thankYouClosings,
  thankYouDraft,
  thankYouFeatures,
  thankYouTexts,
  type ThankYouFeature,
} from '../guide/thankYou';
import { fill } from '../guide/messages/message';
import type { Program } from '../rows/records';

/** Interviews the list and the profile record, by specialty. */
export interface Interviews {
  readonly IR: number;
  readonly DR: number;
}

/** What can be written to one program after an interview (C1), from its own row. Never sent by us. */
export interface ThankYouNote {
  readonly program: Program;
  /** what to name, in one sentence of advice */
  readonly features: string;
  /** an outline to finish and copy */
  readonly draft: string;
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

const outline = thankYouOutline.find(({ item }) => item === 'Features')?.text ?? '';

/** One note for each program that interviewed. */
export const thankYouNotes = (interviewed: readonly Program[], { profile }: Applicant): ThankYouNote[] =>
  interviewed.map((program) => {
    const features = featuresOf(program).slice(0, thankYouTexts.most);
    const named = features.map((feature) => thankYouFeatures[feature]);
    const lines = named.length > 0 ? named.map(({ line }) => line).join(' ') : thankYouTexts.noLine;
    const names = named.length > 0 ? joined(named.map(({ text }) => text)) : thankYouTexts.nothing;
    const closing = fill(thankYouClosings[program.specialty], { program: program.name });
    const values = { lines, closing, applicant: profile.applicant ?? thankYouTexts.name };
    return {
      program,
      features: fill(outline, { features: names }),
      draft: thankYouDraft.map((paragraph) => fill(paragraph, values)).join('\n\n'),
    };
  });
