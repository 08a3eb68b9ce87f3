import { efforts, improvementKinds, whatIfTexts } from '../guide/improvements';
import { tiers } from '../guide/decisions/tiers';
import { fill } from '../guide/messages/message';
import { display } from '../guide/messages/words';
import type { Standing, WhatIf } from '../list/whatIf';

/** Improvements as a table, in the columns of `IR_WHATIF`. */
export const whatIfHeaders = [
  'Rank',
  'Improvement',
  'Effort',
  'Pathway',
  'IR profile',
  'Programs by tier',
  'Planning index',
  'Change',
  'Signals freed',
  'Criteria',
] as const;

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

function wordText(today: string, then: string): string {
  const [from, to] = [display(today), display(then)];
  return from === to ? fill(whatIfTexts.same, { word: from }) : fill(whatIfTexts.change, { from, to });
}

/** How the programs applied to move between tiers. */
export function tierText(today: Standing, then: Standing): string {
  const changed = tiers.filter((tier) => today.tiers[tier] !== then.tiers[tier]);
  const parts = changed.map(
    (tier) => `${tier} ${fill(whatIfTexts.change, { from: today.tiers[tier], to: then.tiers[tier] })}`,
  );
  return parts.length === 0 ? whatIfTexts.noTierChange : parts.join(', ');
}

/** One row an improvement, best effect per effort first, without the header row; one sentence where none is open. */
export const whatIfRows = ({ today, lines }: WhatIf): (string | number)[][] =>
  lines.length === 0
    ? [whatIfHeaders.map((header) => (header === 'Improvement' ? whatIfTexts.none : ''))]
    : lines.map(({ improvement: { id, text }, then, gain, freed }, index) => [
        index + 1,
        text,
        efforts[improvementKinds[id].effort].text,
        wordText(today.pathway, then.pathway),
        wordText(today.irProfile, then.irProfile),
        tierText(today, then),
        fill(whatIfTexts.change, { from: today.index.toFixed(1), to: then.index.toFixed(1) }),
        oneDecimal(gain),
        freed,
        improvementKinds[id].criteria.join(', '),
      ]);
