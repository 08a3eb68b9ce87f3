import { sheet, workbench, type Workbench } from './workbench';

const header = ['Program Name', 'NRMP Code', 'State', 'Selectivity', 'Home', 'Interest'];
const programs = [
  header,
  ...Array.from({ length: 14 }, (_, index) => [
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

  it('are tried without writing anything', async () => {
    const sheetId = bench.sheetId('Programs');
    const built = await bench.ask('build', { sheetId });
    expect(built.size?.now.applications).toBe(14);
    expect(built.indexText).toContain('Shared risk');
    const id = built.entries.find(({ apply, signal }) => apply && signal === 'none')?.id ?? '';
    const before = await bench.values('Application List');
    const tried = await bench.ask('trySignals', {
      sheetId,
      season: built.season.year,
      locks: [{ id, signal: 'gold' }],
      applied: built.entries.filter(({ apply }) => apply).map((entry) => entry.id),
      signals: built.entries.flatMap((entry) =>
        entry.signal === 'gold' || entry.signal === 'silver' ? [{ id: entry.id, signal: entry.signal }] : [],
      ),
    });
    expect(tried.signals).toContainEqual({ id, signal: 'gold', covered: false });
    expect(tried.text).toMatch(/costs|nothing/);
    expect(await bench.values('Application List')).toEqual(before);
  });

  it('are kept over a rebuild, and shown in the list and not in the program sheet', async () => {
    const sheetId = bench.sheetId('Programs');
    const id = '1506-DR';
    const locks = [{ id, signal: 'gold' as const }];
    const built = await bench.ask('build', { sheetId, locks });
    expect(built.entries.find((entry) => entry.id === id)?.signal).toBe('gold');
    const row = await bench.rowWith('Application List', 'Institution 13');
    expect(row['Moving the signal']).toContain('Locked by you');
    const again = await bench.ask('build', { sheetId });
    expect([again.locks, again.entries.find((entry) => entry.id === id)?.signal]).toEqual([locks, 'gold']);
    expect((await bench.values('Programs'))[0]).toEqual(header);
  });

  it('can be taken back', async () => {
    const sheetId = bench.sheetId('Programs');
    const built = await bench.ask('build', { sheetId, locks: [{ id: '1506-DR', signal: 'none' }] });
    expect(built.entries.find(({ id }) => id === '1506-DR')?.signal).toBe('none');
    expect((await bench.ask('build', { sheetId, locks: [] })).locks).toEqual([]);
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
