import {
  filtered,
  firmnessSentence,
  firstFilter,
  fitRange,
  poolLines,
  signalChip,
  tierBars,
  tierGroups,
} from '../../sidebar/listQuery';
import { entryFixture, listFixture } from './support/listFixture';

const { entries } = listFixture;

describe('filtering the list', () => {
  it('starts with every program to apply to', () => {
    expect(filtered(entries, firstFilter)).toEqual(entries.filter(({ apply }) => apply));
  });

  it('shows all programs of one specialty', () => {
    const shown = filtered(entries, { specialty: 'IR', show: 'all' });
    expect(shown).toEqual(entries.filter(({ specialty }) => specialty === 'IR'));
  });

  it('shows the signalled ones', () => {
    expect(filtered(entries, { specialty: 'all', show: 'signalled' }).map(({ rank }) => rank)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
  });

  it('groups by tier in list order without losing or adding a program', () => {
    const groups = tierGroups(entries);
    expect(groups.map(({ title }) => title)).toEqual(['Priority', 'Target', 'Reach', 'DR safety net', 'Ultra-reach']);
    expect(groups.flatMap((group) => group.entries)).toEqual(entries);
  });

  it('leaves out empty tiers', () => {
    expect(tierGroups(entries.slice(0, 3)).map(({ tier }) => tier)).toEqual(['Priority']);
  });
});

describe('tier bars', () => {
  it('share one scale whose longest bar fills the width', () => {
    const bars = tierBars([
      { tier: 'Priority', IR: 6, DR: 2 },
      { tier: 'Safety', IR: 0, DR: 4 },
    ]);
    expect(bars.map(({ title, widthIR, widthDR }) => [title, widthIR, widthDR])).toEqual([
      ['Priority', 75, 25],
      ['DR safety net', 0, 50],
    ]);
  });

  it('are empty where nothing is applied to', () => {
    expect(tierBars([{ tier: 'Reach', IR: 0, DR: 0 }])).toMatchObject([{ widthIR: 0, widthDR: 0 }]);
  });
});

describe('signals', () => {
  it('are shown pool by pool with use and limit', () => {
    expect(
      poolLines([
        { pool: 'a', members: ['IR', 'DR'], limits: { gold: 6, silver: 6 }, used: { gold: 6 } },
        { pool: 'b', members: ['IR'], limits: { single: 8 }, used: { single: 5 } },
      ]),
    ).toEqual([
      {
        title: 'IR and DR share',
        lines: [
          { kind: 'gold', used: 6, limit: 6 },
          { kind: 'silver', used: 0, limit: 6 },
        ],
      },
      { title: 'IR', lines: [{ kind: 'single', used: 5, limit: 8 }] },
    ]);
  });

  it('carry a letter and a word', () => {
    expect(['gold', 'silver', 'single', 'none'].map(signalChip)).toEqual([
      { letter: 'G', word: 'Gold' },
      { letter: 'S', word: 'Silver' },
      { letter: 'S', word: 'Signal' },
      null,
    ]);
  });

  it('say how firm they are, as far as known', () => {
    const say = (firmness: string | null) => firmnessSentence(entryFixture(1, { firmness }));
    expect(say('toss-up')).toBe('This signal is a toss-up: it moves when the assumptions vary a little.');
    expect([say(null), say('unheard-of')]).toEqual(['', '']);
  });
});

describe('the range of fit', () => {
  it('is shown only where a missing fact widens it', () => {
    expect(fitRange(entryFixture(1, { fit: 72, fitLow: 64, fitHigh: 80 }))).toBe('64 to 80');
    expect(fitRange(entryFixture(1, { fit: 72, fitLow: 72, fitHigh: 72 }))).toBe('');
  });
});
