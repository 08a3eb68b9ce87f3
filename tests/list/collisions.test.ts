import type { ApplicationList } from '../../src/list/buildList';
import { collisions } from '../../src/list/collisions';
import type { Signal } from '../../src/list/order';
import { at } from '../support/listCase';

/** A list of which only programs and signals count: by number of the institution. */
const signalled = (signals: Readonly<Record<number, Signal>>): ApplicationList =>
  ({
    entries: Object.entries(signals).map(([number, signal]) => ({
      judged: { program: at(Number(number), 'IR') },
      signal,
    })),
  }) as unknown as ApplicationList;

const met = (...lists: readonly (readonly [name: string, signals: Readonly<Record<number, Signal>>])[]) =>
  collisions(lists.map(([name, signals]) => ({ name, list: signalled(signals) }))).map(
    ({ program, count, signals }) => [program.name, count, Object.fromEntries(signals)] as const,
  );

describe('signals of several advisees on one program', () => {
  it('are named by kind, in alphabetical order', () => {
    expect(met(['Cy', { 1: 'gold' }], ['Ann', { 1: 'gold' }], ['Bo', { 1: 'silver' }])).toEqual([
      ['Institution 1', 3, { gold: ['Ann', 'Cy'], silver: ['Bo'] }],
    ]);
  });

  it('do not meet where one advisee alone signals, or others apply without a signal', () => {
    expect(met(['Ann', { 1: 'gold', 2: 'none' }], ['Bo', { 1: 'none', 2: 'silver' }])).toEqual([]);
  });

  it('stand with most advisees first, then with most golds, then by name', () => {
    const rows = met(
      ['Ann', { 1: 'silver', 2: 'silver', 3: 'gold', 4: 'silver', 5: 'silver' }],
      ['Bo', { 1: 'silver', 2: 'silver', 3: 'silver', 4: 'silver', 5: 'gold' }],
      ['Cy', { 2: 'silver' }],
      ['Di', { 3: 'none', 5: 'none' }],
    );
    expect(rows.map(([name, count]) => `${name}: ${count}`)).toEqual([
      'Institution 2: 3',
      'Institution 3: 2',
      'Institution 5: 2',
      'Institution 1: 2',
      'Institution 4: 2',
    ]);
  });

  it('stand in the same order whoever comes first', () => {
    const ann: readonly [string, Readonly<Record<number, Signal>>] = ['Ann', { 2: 'gold', 1: 'gold', 3: 'silver' }];
    const bo: readonly [string, Readonly<Record<number, Signal>>] = ['Bo', { 3: 'silver', 2: 'gold', 1: 'gold' }];
    expect(met(ann, bo)).toEqual(met(bo, ann));
    expect(met(ann, bo).map(([name]) => name)).toEqual(['Institution 1', 'Institution 2', 'Institution 3']);
  });
});
