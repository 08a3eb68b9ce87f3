import { boardOf, boardPools, emptyBoard, shownSignals, withLock, withSwap } from '../../sidebar/board';
import { createFakeServer, withList } from './support/fakeServer';
import { openApp } from './support/createApp';
import { listFixture } from './support/listFixture';
import { settled } from './support/manualClock';

const signalOf = (id: string): string => shownSignals(listFixture, emptyBoard).get(id) ?? 'none';

describe('locks', () => {
  it('are set, exchanged and taken back', () => {
    const one = withLock([], 'p1', 'silver');
    expect(withLock(one, 'p1', 'gold')).toEqual([{ id: 'p1', signal: 'gold' }]);
    expect(withLock(one, 'p1', null)).toEqual([]);
  });

  it('a moved signal changes places with what the other program had', () => {
    expect(withSwap([], ['p1', 'p20'], signalOf)).toEqual([
      { id: 'p1', signal: 'none' },
      { id: 'p20', signal: 'gold' },
    ]);
    expect(withSwap([], ['p1', 'p7'], signalOf)).toEqual([
      { id: 'p1', signal: 'silver' },
      { id: 'p7', signal: 'gold' },
    ]);
  });
});

describe('the board', () => {
  const [pool] = boardPools(listFixture, boardOf(listFixture));

  it('shows golds first, then silvers, and who else is applied to', () => {
    expect(pool?.signalled.map(({ signal }) => signal)).toEqual([
      ...Array<string>(6).fill('gold'),
      ...Array<string>(6).fill('silver'),
    ]);
    expect(pool?.others).toHaveLength(36);
    expect(pool?.kinds).toEqual([
      { kind: 'gold', limit: 6, left: 0 },
      { kind: 'silver', limit: 6, left: 0 },
    ]);
  });

  it('says how firm a signal is and what moving it costs only where it stands as built', () => {
    expect(pool?.signalled[0]).toMatchObject({ firmness: 'Firm', moving: expect.stringContaining('0.7 %') as string });
    const tried = { signals: [{ id: 'p20', signal: 'gold' }], text: '', warnings: [] };
    const [moved] = boardPools(listFixture, { ...emptyBoard, tried });
    expect(moved?.signalled).toHaveLength(1);
    expect(moved?.signalled[0]).toMatchObject({ id: 'p20', firmness: '', moving: '' });
    expect(moved?.kinds[0]).toEqual({ kind: 'gold', limit: 6, left: 5 });
  });
});

describe('a signal that covers a pair', () => {
  it('is one line, at the program where it counts, and is counted once', () => {
    const covering = (list: typeof listFixture): typeof listFixture => ({
      ...list,
      entries: list.entries.map((entry) => (entry.id === 'p20' ? { ...entry, signal: 'gold', covered: true } : entry)),
    });
    const [pool] = boardPools(covering(listFixture), emptyBoard);
    const ids = [...(pool?.signalled ?? []), ...(pool?.others ?? [])].map(({ id }) => id);
    expect(ids).toHaveLength(47);
    expect(ids).not.toContain('p20');
    expect(pool?.kinds[0]).toEqual({ kind: 'gold', limit: 6, left: 0 });
    const signals = [
      { id: 'p1', signal: 'gold', covered: false },
      { id: 'p20', signal: 'gold', covered: true },
    ];
    const [moved] = boardPools(listFixture, { ...emptyBoard, tried: { signals, text: '', warnings: [] } });
    expect(moved?.signalled.map(({ id }) => id)).toEqual(['p1']);
    expect(moved?.kinds[0]).toEqual({ kind: 'gold', limit: 6, left: 5 });
  });
});

describe('moving signals', () => {
  it('asks what a change costs, says it, and can be undone', async () => {
    const { actions, store, calls, fake } = await openApp(createFakeServer(withList));
    actions.swapSignals('p1', 'p20');
    expect(store.get().board.busy).toBe(true);
    await settled();
    const { board } = store.get();
    expect(board.tried?.text).toBe('It costs 0.7 % of the plan.');
    expect(store.get().announcement).toBe('Moved. It costs 0.7 % of the plan.');
    expect(fake.seen.at(-1)).toMatchObject({
      call: 'trySignals',
      payload: { sheetId: 11, season: 2025, locks: board.locks },
    });
    actions.undoSignals();
    await settled();
    expect(store.get().board).toEqual(emptyBoard);
    expect(calls().filter((call) => call === 'trySignals')).toHaveLength(1);
    expect(calls()).not.toContain('build');
  });

  it('builds with the locks, and begins anew from the list that comes back', async () => {
    const { actions, store, fake } = await openApp(createFakeServer(withList));
    actions.lockSignal('p20', 'silver');
    await settled();
    actions.build();
    for (let wait = 0; wait < 6; wait++) await settled();
    expect(fake.seen.find(({ call }) => call === 'build')?.payload).toEqual({
      sheetId: 11,
      locks: [{ id: 'p20', signal: 'silver' }],
    });
    expect(store.get().board).toEqual(emptyBoard);
  });

  it('keeps the board as it was when the server refuses', async () => {
    const { actions, store } = await openApp(
      createFakeServer(withList, { trySignals: 'Service Spreadsheets timed out' }),
    );
    actions.lockSignal('p20', 'gold');
    await settled();
    const { board } = store.get();
    expect([board.locks, board.past, board.busy]).toEqual([[], [], false]);
    expect(board.failure?.text).not.toBe('');
  });

  it('unlocks everything at once', async () => {
    const list = { ...listFixture, locks: [{ id: 'p20', signal: 'gold' as const }] };
    const { actions, store } = await openApp(createFakeServer({ ...withList, list }));
    expect(store.get().board.locks).toHaveLength(1);
    actions.clearSignals();
    await settled();
    expect(store.get().board.locks).toEqual([]);
    actions.undoSignals();
    await settled();
    expect(store.get().board.locks).toHaveLength(1);
  });
});
