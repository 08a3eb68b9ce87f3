import { readAdviser } from '../../src/adviserPipeline';
import { planFromSheets, whatIfFromSheets } from '../../src/pipeline';
import { entryTexts } from '../../src/report/entryTexts';
import { listSizeSentence, planningIndexSentence, signalWorthSentence } from '../../src/report/kernelSentences';
import { sheetsOf, people } from './people';
import type { Case } from './readCases';

/** Seven of the people, whose lists differ most, and settings that each exercises. */
export const choosers: readonly (readonly [name: string, settings: readonly (readonly [string, string])[]])[] = [
  ['Ann', [['Season', '2026']]],
  [
    'Cy',
    [
      ['Season', '2025'],
      ['One signal covers a pair', 'unknown'],
    ],
  ],
  [
    'Kit',
    [
      ['Season', '2026'],
      ['One signal covers a pair', 'yes'],
    ],
  ],
  ['Di', [['Season', '2025']]],
  ['Ola', [['Season', '2027']]],
  [
    'Quin',
    [
      ['Season', '2025'],
      ['Shared risk (shift in log-odds)', '0'],
    ],
  ],
  ['Sam', [['Season', '2026']]],
];

/** What an adviser of theirs knows and decides. */
const schoolFacts = [
  ['Program Name', 'Specialty', 'State', 'Selectivity', 'IR Strength', 'Sends to Independent IR', 'Past Outcomes'],
  ['Mesa Medical Center', 'IR', '', 'Mid-tier', 'Strong', '', '2025: one interview'],
  ['Granite Institute', 'DR', '', 'Community', 'Moderate', 'yes', ''],
];
const overrides = [
  ['Applicant', 'Program', 'Specialty', 'What', 'Value', 'Reason'],
  ['Di', '', '', 'Pathway', 'Integrated first', 'Wants nothing else'],
  ['Di', 'Mesa Medical Center', 'IR', 'Tier', 'Reach', 'Our last two were not invited'],
  ['Di', 'Delta Health', 'IR', 'Signal', 'None', 'Knows them well'],
  ['Di', 'Cedar University', 'IR', 'Signal', 'Gold', 'The director asked for it'],
  ['Di', 'Nowhere Hospital', 'IR', 'Tier', 'Target', ''],
  ['Di', 'Orchard University', 'DR', 'Tier', 'Safety', 'Takes most of ours'],
];
const adviser = readAdviser(schoolFacts, overrides);
const ADVISED = 'Di';

/** Every number with four figures behind the point at most, so that the last bits of a processor do not count. */
const rounded = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) => (typeof one === 'number' ? Math.round(one * 1e4) / 1e4 : one));

/** What the planning model says of somebody's list: choice by choice, then what it is worth. */
export function chosenFor(name: string): Case[] {
  const person = people.find(({ Applicant }) => Applicant === name) ?? {};
  const settings = choosers.find(([one]) => one === name)?.[1] ?? [];
  const sheets = {
    ...sheetsOf(person),
    settings: [['Setting', 'Value'], ...settings],
    adviser: name === ADVISED ? adviser : null,
  };
  const said = (What: string, Says: string): Case => ({ Applicant: name, What, Says });
  const planned = planFromSheets(sheets);
  if (!planned.ok) return [said('refused', planned.message)];
  const { plan, list, insight, guide } = planned.value;
  const { kernel } = plan;
  const { moving, ties } = entryTexts(list, insight.moves, guide);
  const tried = whatIfFromSheets(sheets);
  return [
    ...plan.entries.map((entry) =>
      said(
        entry.id,
        [
          entry.apply ? 'applied' : 'not applied',
          entry.signal + (entry.signalOrder === null ? '' : ` ${String(entry.signalOrder)}`),
          entry.covered ? 'covered' : '',
          entry.firmness ?? '',
          ties.get(entry.id) ?? '',
          moving.get(entry.id) ?? '',
          entry.reasons.map(({ text }) => text).join('; '),
        ]
          .filter(Boolean)
          .join(' | '),
      ),
    ),
    said('first year', rounded(plan.firstYear)),
    said('signals', rounded(plan.signals)),
    said('fees', rounded(plan.fees)),
    said('index', planningIndexSentence(plan)),
    said('size', listSizeSentence(kernel, guide)),
    said('worth', signalWorthSentence(kernel)),
    said('prices', rounded(kernel.prices)),
    ...kernel.moves.map(({ id, changes }) => said(`moves of ${id}`, rounded(changes))),
    ...(kernel.size?.points ?? []).map((point) => said(`size ${String(point.applications)}`, rounded(point))),
    ...plan.warnings.map((text) => said('warning', text)),
    ...plan.assumptions.map((text) => said('assumption', text)),
    ...(tried.ok ? tried.value.lines : []).map(({ improvement, then, gain, freed }) =>
      said(`what if ${improvement.id}: ${improvement.text}`, rounded({ then, gain, freed })),
    ),
    ...(tried.ok ? [said('what if today', rounded(tried.value.today))] : [said('what if', tried.message)]),
  ];
}
