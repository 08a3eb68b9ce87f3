import type { AwayPlan } from '../assess/awaySites';
import { advisedWords, awayTexts } from '../guide/messages/aways';
import { fill } from '../guide/messages/message';
import { why } from './why';

/** Away sites as a table, in the columns of `IR_AWAYS`. */
export const awayHeaders = ['Rank', 'Program', 'State', 'Advised', 'Why', 'Warning'] as const;

/** One row a site, then one that says how many aways are advised; without the header row. */
export const awayRows = ({ sites, advice, reasons, warnings }: AwayPlan): (string | number)[][] => [
  ...sites.map((site, index) => [
    index + 1,
    site.program.name,
    site.program.state ?? '',
    advisedWords[site.advised],
    why(site.reasons, null),
    why(site.warnings, null),
  ]),
  [
    '',
    awayTexts.total,
    '',
    advice === null ? awayTexts.graduate : fill(awayTexts.least, { ...advice }),
    why(reasons, null),
    why(warnings, null),
  ],
];
