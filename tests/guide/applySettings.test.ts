import { applySettings } from '../../src/guide/applySettings';
import { guide } from '../../src/guide/guide';
import { settingsTable } from '../../src/guide/settings';

const apply = (...rows: [string, string | number | boolean][]) =>
  applySettings(
    guide,
    rows.map(([label, value], index) => ({ label, value, cell: `B${index + 1}` })),
  );

it('changes a copy, never the guide', () => {
  const { guide: changed, warnings } = apply(['Setting', 'Value'], ['DR cap, dual', 60]);
  expect(warnings).toEqual([]);
  expect(changed.caps.byPathway.dual.DR).toBe(60);
  expect(guide.caps.byPathway.dual.DR).toBe(80);
});

it('matches labels whatever their case, spaces and punctuation', () => {
  expect(apply(['fit WEIGHT  ties', '30']).guide.scoring.weights.ties).toBe(30);
});

it('leaves the default where a value is blank', () => {
  expect(apply(['DR cap, dual', ' ']).guide).toEqual(guide);
});

it.each([
  [
    'DR cap, dual',
    'many',
    'Settings, B1: "DR cap, dual" holds "many" Expected is a number from 1 to 500. The default stays in force.',
  ],
  [
    'DR cap, dual',
    0,
    'Settings, B1: "DR cap, dual" holds "0" Expected is a number from 1 to 500. The default stays in force.',
  ],
  [
    'Season',
    2031,
    'Settings, B1: "Season" holds "2031" Expected is one of 2023, 2024, 2025, 2026, 2027. The default stays in force.',
  ],
  [
    'Guide order only',
    'perhaps',
    'Settings, B1: "Guide order only" holds "perhaps" Expected is yes or no. The default stays in force.',
  ],
  ['No such thing', 1, 'Settings, B1: "No such thing" is not a known setting and was left out.'],
])('refuses %s = %s with the cell named', (label, value, sentence) => {
  const { guide: changed, warnings } = apply([label, value]);
  expect(changed).toEqual(guide);
  expect(warnings).toEqual([sentence.replace('" Expected', '". Expected')]);
});

it.each(['yes', 'no', 'unknown', true])('takes %s for whether one signal covers a pair', (value) => {
  const { guide: changed, warnings } = apply(['One signal covers a pair', value]);
  expect(warnings).toEqual([]);
  expect(changed.options.coversPair).toBe(value === true ? 'yes' : value);
});

it('refuses anything else for whether one signal covers a pair', () => {
  const { guide: changed, warnings } = apply(['One signal covers a pair', 'perhaps']);
  expect(changed).toEqual(guide);
  expect(warnings).toEqual([
    'Settings, B1: "One signal covers a pair" holds "perhaps". Expected is one of yes, no, unknown. The default stays in force.',
  ]);
});

it('refuses bands that overlap', () => {
  const { guide: changed, warnings } = apply(['Very low at or below (z)', -0.2]);
  expect(changed.bandRules.veryLow).toBe(-1.5);
  expect(warnings).toHaveLength(1);
});

it('adds a season with a shared pool or with pools of their own', () => {
  const shared = apply(['Season 2028 signals', '6 gold + 9 silver'], ['Season', 2028]);
  expect(shared.warnings).toEqual([]);
  expect(shared.guide.options.season).toBe(2028);
  expect(shared.guide.seasons.at(-1)?.signals).toMatchObject({
    confidence: 'reported',
    pools: [{ members: ['IR', 'DR'], limits: { gold: 6, silver: 9 } }],
  });
  const apart = apply(['Season 2028 IR signals', 8], ['Season 2028 DR signals', '6 gold and 9 silver']);
  expect(apart.guide.seasons.at(-1)?.signals.pools).toEqual([
    { id: 'IR', members: ['IR'], limits: { single: 8 } },
    { id: 'DR', members: ['DR'], limits: { gold: 6, silver: 9 } },
  ]);
});

it('refuses a season that cannot be read', () => {
  expect(apply(['Season 2028 signals', 'a few']).warnings).toEqual([
    'Settings, B1: "Season 2028 signals" holds "a few". Expected is "6 gold + 6 silver" or one number. The default stays in force.',
  ]);
});

it('reads thresholds that only fit together, whatever the order of their rows', () => {
  const rows: [string, number][] = [
    ['Very low at or below (z)', -0.4],
    ['Below average at or below (z)', -0.1],
  ];
  for (const some of [rows, rows.toReversed()]) {
    const { guide: changed, warnings } = apply(...some);
    expect(warnings).toEqual([]);
    expect(changed.bandRules).toMatchObject({ veryLow: -0.4, belowAverage: -0.1 });
  }
});

it('refuses weights that leave nothing of fit', () => {
  const rows = ['ties', 'realism', 'IR training', 'preferences'].map((part): [string, number] => [
    `Fit weight: ${part}`,
    0,
  ]);
  const { guide: changed, warnings } = apply(...rows);
  expect(changed.scoring.weights).toEqual({ ties: 0, realism: 0, training: 0, preferences: 10 });
  expect(warnings).toEqual([
    'Settings, B4: "Fit weight: preferences" holds "0". Expected is that one weight of fit at least is above 0. The default stays in force.',
  ]);
});

it('changes one value of a list and leaves the others', () => {
  const { guide: changed } = apply(['Step 2 CK mean after 2021, higher', 249], ['IR gold signals, dual (of 6)', 2]);
  expect(changed.norms.step2.at(-1)?.means).toEqual([246, 249]);
  expect(changed.norms.step2.slice(0, -1)).toEqual(guide.norms.step2.slice(0, -1));
  expect(changed.signalShares.dual).toMatchObject({ gold: [2, 6], silver: [4, 6] });
});

it('every setting of the table can be written with its own default', () => {
  for (const setting of settingsTable) {
    const value = setting.path.reduce<unknown>((tree, key) => (tree as Record<string, unknown>)[key], guide);
    if (value === null) continue;
    const { guide: same, warnings } = apply([setting.label, value as number]);
    expect(warnings).toEqual([]);
    expect(same).toEqual(guide);
  }
});
