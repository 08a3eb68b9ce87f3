/** The contract's words as people read them in cells and in the sidebar. */
export const words: Readonly<Record<string, string>> = {
  'dr-first': 'DR first',
  dual: 'Dual',
  'integrated-first': 'Integrated first',
  failed: 'Failed',
  'very-low': 'Very low',
  'below-average': 'Below average',
  'near-average': 'Near average',
  'at-or-above-average': 'At or above average',
  unknown: 'Unknown',
  limited: 'Limited',
  moderate: 'Moderate',
  strong: 'Strong',
  excellent: 'Excellent',
  gold: 'Gold',
  silver: 'Silver',
  single: 'Single',
  none: 'None',
  recovered: 'Recovered',
  borderline: 'Borderline',
  incomplete: 'Incomplete',
  'research-year': 'Research year',
  'pivot-review': 'Pivot review',
  'outside-guide': 'Outside guide',
  confirmed: 'Confirmed',
  reported: 'Reported',
  assumed: 'Assumed',
};

/** A word of the contract as people read it; any other word stays as it is. */
export const display = (word: string): string => words[word] ?? word;
