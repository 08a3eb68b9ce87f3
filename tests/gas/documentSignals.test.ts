import { sheet, workbench, type Workbench } from './workbench';

const header = ['Program Name', 'NRMP Code', 'State', 'Selectivity', 'Home', 'Interest'];
const programs = [
  header,
  ...Array.from({ length: 20 }, (_, index) => [
    `Institution ${index}`,
    `${1500 + Math.floor(index / 2)}${index % 2 === 0 ? '416' : '420'}A0`,
    'OH',
    'Community',
    index === 0 ? 'yes' : '',
    1 + (index % 5),
  ]),
];
const profile = [
  ['Field', 'Value'],
  ['Step 1', 'Pass'],
  ['Step 2 CK', 246],
  ['Step 2 CK exam year', 2020],
  ['Home school has IR', 'yes'],
  ['Home IR rotation', 'Done'],
  ['Strong IR letters', 2],
];

describe('signals moved in the sidebar', () => {
  let bench: Workbench;
  beforeEach(() => (bench = workbench([sheet('Programs', programs), sheet('Profile', profile)])));
  afterEach(async () => bench.close());

  it('are tried without writing, kept over a rebuild once built, and taken back', async () => {
    const sheetId = bench.sheetId('Programs');
    const built = await bench.ask('build', { sheetId });
    expect(built.size?.now.applications).toBe(20);
    expect(built.indexText).toContain('Shared risk');
    const [free] = built.entries.filter(({ apply, signal }) => apply && signal === 'none');
    const id = free?.id ?? '';
    const locks = [{ id, signal: 'gold' as const }];
    const before = await bench.values('Application List');
    const tried = await bench.ask('trySignals', {
      sheetId,
      season: built.season.year,
      locks,
      applied: built.entries.filter(({ apply }) => apply).map((entry) => entry.id),
      signals: built.entries.flatMap((entry) =>
        entry.signal === 'gold' || entry.signal === 'silver' ? [{ id: entry.id, signal: entry.signal }] : [],
      ),
    });
    expect(tried.signals).toContainEqual({ id, signal: 'gold' });
    expect(tried.text).toMatch(/costs|nothing/);
    expect(await bench.values('Application List')).toEqual(before);

    const signalIn = async (payload: { sheetId: number; locks?: typeof locks }) => {
      const list = await bench.ask('build', payload);
      return [list.entries.find((entry) => entry.id === id)?.signal, list.locks];
    };
    expect(await signalIn({ sheetId, locks })).toEqual(['gold', locks]);
    expect(await signalIn({ sheetId })).toEqual(['gold', locks]);
    expect((await bench.ask('open', {})).list?.warnings.join()).not.toContain('build again');
    expect((await bench.rowWith('Application List', free?.program ?? ''))['Moving the signal']).toContain(
      'Locked by you',
    );
    expect((await signalIn({ sheetId, locks: [] }))[1]).toEqual([]);
    expect((await bench.values('Programs'))[0]).toEqual(header);
  });

  it('of a sheet that is gone are refused in one sentence', async () => {
    const answer = await bench.raw({
      call: 'trySignals',
      payload: { sheetId: 99, locks: [], applied: [], signals: [] },
    });
    expect(answer).toMatchObject({ ok: false, code: 'refused' });
    expect(answer.message).toMatch(/build the list again\.$/);
  });
});
