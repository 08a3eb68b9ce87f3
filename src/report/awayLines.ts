import type { AwayPlan } from '../assess/awaySites';
import { advisedWords, awayTexts } from '../guide/messages/aways';
import { fill } from '../guide/messages/message';
import { planTexts } from '../guide/messages/plan';
import { planLine } from './adviceLines';
import type { PlanLine } from './planLine';
import type { Reason } from './planJson';

const sentences = (reasons: readonly Reason[]): string =>
  reasons.map(({ text }) => (/[.!?]$/.test(text) ? text : `${text}.`)).join(' ');

const idsOf = (reasons: readonly Reason[]): string[] => [...new Set(reasons.flatMap(({ criteria }) => criteria))];

/** How many sites are shown: those further down only repeat that nothing speaks for them (ours). */
const mostSites = 12;

/** How many aways are advised, then the sites in the guide's order. */
export const awayLines = ({ sites, advice, reasons, warnings }: AwayPlan): PlanLine[] => [
  planLine({
    key: 'away:number',
    group: planTexts.advised,
    item: advice === null ? awayTexts.graduate : fill(awayTexts.least, { ...advice }),
    text: sentences([...warnings, ...reasons]),
    criteria: idsOf([...warnings, ...reasons]),
  }),
  ...sites.slice(0, mostSites).map((site) =>
    planLine({
      key: `away:${site.program.id}`,
      group: planTexts.sitesGroup,
      item: site.program.state === null ? site.program.name : `${site.program.name}, ${site.program.state}`,
      status: advisedWords[site.advised],
      text: sentences([...site.warnings, ...site.reasons]),
      criteria: idsOf([...site.warnings, ...site.reasons]),
      toDo: true,
    }),
  ),
];
