import { efforts, improvementKinds, whatIfTexts } from '../guide/improvements';
import { tiers } from '../guide/decisions/tiers';
import { fill } from '../guide/messages/message';
import { display } from '../guide/messages/words';
import type { Indices, Standing, WhatIf } from '../list/whatIf';

/** Improvements as a table, in the columns of `IR_WHATIF`. */
export const whatIfHeaders = [
  'Rank',
  'Improvement',
  'Effort',
  'Pathway',
  'IR profile',
  'Programs by tier',
  'Planning index',
  'Shared risk',
  'Change',
  'Signals freed',
  'Criteria',
] as const;

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

const changeText = (from: string, to: string): string =>
  from === to ? fill(whatIfTexts.same, { word: from }) : fill(whatIfTexts.change, { from, to });

/** How an index moves, to a tenth; blank where it is not known. */
export function indexText(today: Standing, then: Standing, by: keyof Indices): string {
  const [from, to] = [today.index[by], then.index[by]];
  return from === null || to === null ? '' : changeText(from.toFixed(1), to.toFixed(1));
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
export const whatIfRows = ({ today, lines, none }: WhatIf): (string | number)[][] =>
  lines.length === 0
    ? [whatIfHeaders.map((header) => (header === 'Improvement' ? none : ''))]
    : lines.map(({ improvement: { id, text }, then, gain, freed }, index) => [
        index + 1,
        text,
        efforts[improvementKinds[id].effort].text,
        changeText(display(today.pathway), display(then.pathway)),
        changeText(display(today.irProfile), display(then.irProfile)),
        tierText(today, then),
        indexText(today, then, 'independent'),
        indexText(today, then, 'shared'),
        oneDecimal(gain),
        freed,
        improvementKinds[id].criteria.join(', '),
      ]);
