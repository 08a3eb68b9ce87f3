import { applySettings } from '../../src/guide/applySettings';
import { guide } from '../../src/guide/guide';

const apply = (...rows: [string, string | number][]) =>
  applySettings(
    guide,
    rows.map(([label, value], index) => ({ label, value, cell: `B${index + 1}` })),
  );
const seasonOf = (year: number, ...rows: [string, string | number][]) =>
  apply(...rows).guide.seasons.find((season) => season.year === year);

describe('the fees of a season', () => {
  it.each<[string | number, unknown]>([
    [
      '11 to 30, then 30',
      [
        { upTo: 30, each: 11 },
        { upTo: null, each: 30 },
      ],
    ],
    [
      '$12.50 each up to 30; $31 each',
      [
        { upTo: 30, each: 12.5 },
        { upTo: null, each: 31 },
      ],
    ],
    [
      '99 flat to 10, 19 to 20, 23 to 30, then 27',
      [
        { upTo: 10, flat: 99 },
        { upTo: 20, each: 19 },
        { upTo: 30, each: 23 },
        { upTo: null, each: 27 },
      ],
    ],
    [12, [{ upTo: null, each: 12 }]],
  ])('%j are read', (value, blocks) => {
    expect(seasonOf(2026, ['Season 2026 fees', value])?.fees).toEqual({
      blocks,
      source: 'your Settings sheet',
      checkedOn: '',
      confidence: 'reported',
    });
  });

  it.each(['free', '11 to 30', '30, then 11', '11 to 30, 20 to 20, then 30'])(
    '%j are refused with the cell',
    (value) => {
      const { guide: changed, warnings } = apply(['Season 2026 fees', value]);
      expect(changed).toEqual(guide);
      expect(warnings).toEqual([
        `Settings, B1: "Season 2026 fees" holds "${value}". Expected is fees such as "11 to 30, then 30", in dollars for each application. The default stays in force.`,
      ]);
    },
  );
});

describe('the dates of a season', () => {
  it('are added in order, and exchanged', () => {
    const dates = seasonOf(
      2026,
      ['Season 2026 ranks due', '2026-03-04'],
      ['SEASON 2026  Match Day', '2026-03-21'],
    )?.dates;
    const days = dates?.map(({ id, date }) => `${date} ${id}`);
    expect(days).toEqual([...(days ?? [])].sort());
    expect(days).toContain('2026-03-04 ranks-due');
    expect(days?.filter((day) => day.endsWith('match-day'))).toEqual(['2026-03-21 match-day']);
  });

  it.each(['soon', '2026-13-40', 46000])('%j is refused', (value) => {
    expect(apply(['Season 2026 match day', value]).warnings).toEqual([
      `Settings, B1: "Season 2026 match day" holds "${value}". Expected is a date such as 2027-09-01. The default stays in force.`,
    ]);
  });
});

describe('a new season', () => {
  it('takes signals, fees and dates from its rows', () => {
    const season = seasonOf(
      2028,
      ['Season 2028 match day', '2028-03-17'],
      ['Season 2028 signals', 8],
      ['Season 2028 fees', '12'],
    );
    expect(season).toMatchObject({
      signals: { pools: [{ limits: { single: 8 } }] },
      fees: { blocks: [{ upTo: null, each: 12 }] },
      dates: [{ id: 'match-day', text: 'Match Day', date: '2028-03-17' }],
    });
  });

  it('without signals is left out and named', () => {
    const { guide: changed, warnings } = apply(['Season 2028 fees', '12']);
    expect(changed).toEqual(guide);
    expect(warnings).toEqual([
      'Settings, B1: "Season 2028 fees" holds "12". Expected is a row "Season 2028 signals" beside it, as the season is new. The default stays in force.',
    ]);
  });
});

it('a row of a season that names nothing known is no setting', () => {
  expect(apply(['Season 2026 weather', 'fair']).warnings).toEqual([
    'Settings, B1: "Season 2026 weather" is not a known setting and was left out.',
  ]);
});
