import type { Confidence, Sourced } from './seasons/season';

/** One fact about the way to Independent IR, with where it comes from. */
export interface IndependentFact {
  readonly title: string;
  readonly text: string;
  readonly source: string;
  readonly confidence: Confidence;
}

export interface IndependentDate extends Sourced {
  readonly id: 'interviews-begin' | 'match-opens' | 'interviews-end' | 'ranking-opens' | 'ranking-closes' | 'match-day';
  readonly text: string;
  /** yyyy-mm-dd */
  readonly date: string;
}

const sir: Sourced = {
  source: 'SIR, independent match page (2025)',
  checkedOn: '2026-11-23',
  confidence: 'confirmed',
};

/** The Independent IR match has a calendar of its own, by the year of its Match Day. Years without one give no due dates. */
export const independentDates: Readonly<Record<number, readonly IndependentDate[]>> = {
  2025: [
    { id: 'interviews-begin', text: 'Independent IR: interviews begin', date: '2025-01-13', ...sir },
    { id: 'match-opens', text: 'Independent IR: the match opens', date: '2025-03-12', ...sir },
    { id: 'interviews-end', text: 'Independent IR: interviews end', date: '2025-03-31', ...sir },
    { id: 'ranking-opens', text: 'Independent IR: ranking opens', date: '2025-04-16', ...sir },
    { id: 'ranking-closes', text: 'Independent IR: ranking closes', date: '2025-06-04', ...sir },
    { id: 'match-day', text: 'Independent IR: Match Day', date: '2025-06-18', ...sir },
  ],
};

/** By when an Independent applicant's file should be complete: before the first interviews (ours). */
export const independentDue: IndependentDate['id'] = 'interviews-begin';

export const independentFacts: readonly IndependentFact[] = [
  {
    title: 'Length',
    text: 'Independent IR takes two years after DR, seven in all; after an ESIR track one year, six in all.',
    source: 'SIR RFS, ESIR FAQ',
    confidence: 'confirmed',
  },
  {
    title: 'ESIR',
    text: 'ESIR is a track inside an accredited DR residency with 500 procedures. Programs fill it in their own way: one asks for at least eight IR rotations, one in intensive care and up to three related to IR; another for twelve.',
    source: 'medicine.tulane.edu; cooperhealth.edu',
    confidence: 'confirmed',
  },
  {
    title: 'ESIR places',
    text: 'Places are few and given out in the second year of residency, by in-training scores and evaluations among other things; two programs name two places a year.',
    source: 'radiology.uams.edu; cooperhealth.edu',
    confidence: 'confirmed',
  },
  {
    title: 'No guarantee',
    text: 'Finishing ESIR does not give you a place: you still go through the match.',
    source: 'SIR, ESIR FAQ',
    confidence: 'confirmed',
  },
  {
    title: 'One match',
    text: 'ESIR and other applicants share one match. In ERAS apply on the one track that is true of you; applying on both brings nothing.',
    source: 'SIR, independent match page (2025)',
    confidence: 'confirmed',
  },
  {
    title: 'Places',
    text: 'The first match, in 2019, had 172 places, and more than half of the programs took applicants with or without ESIR. Newer figures were not found.',
    source: 'SIR, ESIR FAQ',
    confidence: 'confirmed',
  },
];
