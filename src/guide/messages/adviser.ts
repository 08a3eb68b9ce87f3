import type { Message } from './message';

/** What an adviser's sheets add to the reasons of an applicant or a program. */
export const adviserMessages = {
  pathway: { text: 'Adviser: {reason} ({value} instead of {from}).', criteria: [] },
  pathwaySame: { text: 'Adviser: {reason} ({value}, as the rules say too).', criteria: [] },
  tier: { text: 'Adviser: {reason} ({value} instead of {from})', criteria: [] },
  tierSame: { text: 'Adviser: {reason} ({value}, as the rules say too)', criteria: [] },
  signal: { text: 'Adviser: {reason} ({signal} signal {order})', criteria: [] },
  noSignal: { text: 'Adviser: {reason} (no signal)', criteria: [] },
  school: { text: 'School facts: {facts}', criteria: [] },
} satisfies Record<string, Message>;

/** What a list says about the adviser's sheets it was made with, and what is wrong in them. */
export const adviserTexts = {
  schoolUsed:
    'School facts filled what your list leaves blank for {count} ({columns}); what your list says is never changed.',
  schoolUnused: 'School facts were read and changed nothing: no program of the list has a blank that they fill.',
  overridesUsed: 'Set by the adviser: {what}. The reason stands with each.',
  overridePathway: 'the pathway',
  overrideTiers: 'tiers of programs ({count})',
  overrideSignals: 'signals ({count})',
  otherApplicants: 'Overrides for other applicants are not used here: {names} (sheet row {rows}).',
  noName: 'Overrides: the profile has no name in Applicant, so no row can be matched to it. Fill in Applicant.',
} as const;
