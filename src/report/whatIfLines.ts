import { counted } from '../assess/counted';
import { efforts, improvementKinds, whatIfTexts } from '../guide/improvements';
import { fill } from '../guide/messages/message';
import { planTexts } from '../guide/messages/plan';
import { display } from '../guide/messages/words';
import { changeRank, type WhatIf, type WhatIfLine } from '../list/whatIf';
import { planLine } from './adviceLines';
import type { PlanLine } from './planLine';
import { indexText, tierText } from './whatIfTable';

/** What an improvement would change, in words. */
function effectOf({ then, freed }: WhatIfLine, today: WhatIf['today']): string {
  const { pathway, profile, tiers, index, indices, noChange } = planTexts;
  const words = (text: string, from: string, to: string): string[] =>
    from === to ? [] : [fill(text, { from: display(from), to: display(to) })];
  const tierChange = tierText(today, then);
  const changes = [
    ...words(pathway, today.pathway, then.pathway),
    ...words(profile, today.irProfile, then.irProfile),
    ...(tierChange === whatIfTexts.noTierChange ? [] : [fill(tiers, { tiers: tierChange })]),
    ...(freed > 0 ? [fill(planTexts.freed, { signals: counted(freed, 'signal') })] : []),
  ];
  const [independent, shared] = [indexText(today, then, 'independent'), indexText(today, then, 'shared')];
  const before = [indexText(today, today, 'independent'), indexText(today, today, 'shared')];
  if (changes.length === 0 && independent === before[0] && shared === before[1]) return noChange;
  return [...changes, fill(shared === '' ? index : indices, { independent, shared })].join(' ');
}

/** One improvement as a line. */
const whatIfLine = (line: WhatIfLine, today: WhatIf['today']): PlanLine => {
  const { id, text } = line.improvement;
  return planLine({
    key: `whatif:${text}`,
    item: text,
    text: effectOf(line, today),
    evidence: fill(planTexts.effort, { effort: efforts[improvementKinds[id].effort].text.toLowerCase() }),
    criteria: improvementKinds[id].criteria,
    toDo: true,
  });
};

/** Improvements as lines, best effect for the effort first; one line where none is open. */
export const whatIfLines = ({ today, lines, none }: WhatIf): PlanLine[] =>
  lines.length === 0
    ? [planLine({ key: 'whatif:none', item: planTexts.notice, text: none })]
    : lines.map((line) => whatIfLine(line, today));

/** One improvement as a line, with what puts it in order among those of other kinds: the greater change first, then the smaller effort. */
export const rankedWhatIfLine = (line: WhatIfLine, today: WhatIf['today']) => ({
  line: whatIfLine(line, today),
  order: changeRank(line),
});
