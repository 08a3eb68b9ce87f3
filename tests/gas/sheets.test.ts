import { settingsTable } from '../../src/guide/settings';
import { programColumns } from '../../src/rows/columns';
import { fieldKeys } from '../../src/rows/profileFields';
import { sheet, workbench } from './workbench';
import type { Workbench } from './workbench';

describe('sheets the add-on makes', () => {
  let bench: Workbench;
  afterEach(async () => bench.close());
  const fieldOf = async (key: string) => (await bench.ask('readProfile', {})).fields.find((field) => field.key === key);

  it('makes a Profile sheet once, with help and validation, and reads it as a profile of nobody yet', async () => {
    bench = workbench([sheet('Sheet1', [])]);
    const first = await bench.ask('createSheet', { kind: 'profile' });
    const second = await bench.ask('createSheet', { kind: 'profile' });
    expect([first.created, second.created]).toEqual([true, false]);
    expect(second.sheetId).toBe(first.sheetId);
    const made = (await bench.host.save()).sheets.find(({ name }) => name === 'Profile');
    expect(made?.frozenRows).toBe(1);
    expect(made?.extras.validations.length).toBeGreaterThan(20);
    expect(made?.extras.notes.length).toBeGreaterThan(0);
    const view = await bench.ask('readProfile', {});
    expect(view).toMatchObject({ exists: true, sheetName: 'Profile', pathway: null });
    expect(view.fields.map(({ key }) => key)).toEqual(fieldKeys);
    expect(new Set(view.fields.map(({ value }) => value))).toEqual(new Set(['']));
    expect(view.fillFirst[0]).toBe('Step 2 CK');
  });

  it('saves what was typed and nothing else, and reads it back', async () => {
    bench = workbench([sheet('Sheet1', [])]);
    await bench.ask('saveProfile', { values: { step2: '236', degree: 'MD', narrative: '=1+1', notes: '1/2' } });
    const view = await bench.ask('saveProfile', { values: { season: '2025', step2Expected: '2026-08-15' } });
    const values = Object.fromEntries(view.fields.map(({ key, value }) => [key, value]));
    expect(values).toMatchObject({
      step2: '236',
      degree: 'MD',
      narrative: '=1+1',
      notes: '1/2',
      season: '2025',
      step2Expected: '2026-08-15',
    });
    expect(view.pathway?.band).toBe('Below average');
    expect(Object.keys(view.criteria ?? {}).length).toBeGreaterThan(0);
    const cells = (await bench.values('Profile')).filter(([, value]) => value !== '');
    expect(cells).toHaveLength(7);
    expect(cells.map(([label, value]) => [label, value])).toContainEqual(['Step 2 CK', 236]);
    expect(await bench.formulas('Profile')).toEqual([]);
  });

  it('keeps texts as they were typed, and refuses one that no cell takes without saving anything', async () => {
    bench = workbench([sheet('Sheet1', [])]);
    const narrative = 'two\nlines  and\u200b more';
    await bench.ask('saveProfile', { values: { narrative, step1Failed: '9'.repeat(400) } });
    expect((await fieldOf('narrative'))?.value).toBe(narrative);
    expect((await fieldOf('step1Failed'))?.value).toBe('9'.repeat(400));
    const longest = `=${'x'.repeat(49_998)}`;
    await bench.ask('saveProfile', { values: { notes: longest } });
    expect((await fieldOf('notes'))?.value).toBe(longest);
    const values = { notes: `${longest}x`, step2: '236' };
    expect(await bench.raw({ call: 'saveProfile', payload: { values } })).toEqual({
      ok: false,
      code: 'refused',
      message: 'Notes holds 50,000 characters, and a cell takes at most 49,999: shorten it; nothing was saved.',
    });
    expect((await fieldOf('notes'))?.value).toBe(longest);
    expect((await fieldOf('step2'))?.value).toBe('');
  });

  it('empties a field, and names what cannot be read next to its field', async () => {
    bench = workbench([sheet('Sheet1', [])]);
    await bench.ask('saveProfile', { values: { step2: '236', awaysDone: 'many' } });
    const aways = await fieldOf('awaysDone');
    expect(aways?.value).toBe('many');
    expect(aways?.problem).toContain('whole number');
    await bench.ask('saveProfile', { values: { step2: '' } });
    expect(await fieldOf('step2')).toMatchObject({ value: '', problem: null });
  });

  it('works on a profile of the user, in either layout, and adds a field it lacks', async () => {
    bench = workbench([
      sheet('Profile', [
        ['Step 2 CK', 'Home IR', 'Hobby'],
        [236, true, 'chess'],
      ]),
    ]);
    expect(await fieldOf('homeHasIr')).toMatchObject({ value: 'yes' });
    await bench.ask('saveProfile', { values: { step2: '240', irLetters: '2' } });
    expect(await bench.values('Profile')).toEqual([
      ['Step 2 CK', 'Home IR', 'Hobby', 'Strong IR letters'],
      [240, true, 'chess', 2],
    ]);
  });

  it('does not take a sheet called Profile for the profile when it holds something else', async () => {
    bench = workbench([sheet('Profile', [['Our company'], ['Founded 1950']])]);
    expect(await bench.ask('readProfile', {})).toMatchObject({ exists: false });
    await bench.ask('saveProfile', { values: { step2: '236' } });
    expect(await bench.values('Profile')).toEqual([['Our company'], ['Founded 1950']]);
    expect(await bench.ask('readProfile', {})).toMatchObject({ exists: true, sheetName: 'Profile (2)' });
  });

  it('finds its sheet again under another name', async () => {
    bench = workbench([sheet('Sheet1', [])]);
    await bench.ask('saveProfile', { values: { step2: '236' } });
    bench.host.book.engine.commands.getSheetByName('Profile')?.setName('About me');
    expect(await bench.ask('readProfile', {})).toMatchObject({ exists: true, sheetName: 'About me' });
  });

  it('makes a program list with every column, which reads as an empty list and is the user’s own', async () => {
    bench = workbench([sheet('Sheet1', [])]);
    const made = await bench.ask('createSheet', { kind: 'programs' });
    expect((await bench.values('Programs'))[0]).toEqual(Object.values(programColumns).map(({ label }) => label));
    expect(made.sheets.find(({ id }) => id === made.sheetId)).toMatchObject({ ours: false });
    const view = await bench.ask('readPrograms', { sheetId: made.sheetId, mapping: null });
    expect(view).toMatchObject({ error: null, counts: { rows: 1, programs: 0, setAside: 1 } });
    expect(new Set(view.columns.map(({ confidence }) => confidence))).toEqual(new Set(['sure']));
    const again = await bench.ask('createSheet', { kind: 'programs' });
    expect(again.sheets.map(({ name }) => name)).toContain('Programs (2)');
  });

  it('makes a Settings sheet whose blank values change nothing, and follows one that is filled in', async () => {
    bench = workbench([
      sheet('Programs', [
        ['Program', 'Specialty'],
        ['Fictional Program', 'IR'],
      ]),
    ]);
    const sheetId = bench.sheetId('Programs');
    const plain = await bench.ask('build', { sheetId });
    await bench.ask('createSheet', { kind: 'settings' });
    expect(await bench.values('Settings')).toHaveLength(settingsTable.length + 1);
    expect((await bench.ask('build', { sheetId })).warnings).toEqual(plain.warnings);
    await bench.write('Settings', 2, 2, 2024);
    expect((await bench.ask('build', { sheetId })).season.year).toBe(2024);
    expect((await bench.ask('build', { sheetId, season: 2027 })).season.year).toBe(2027);
    await bench.write('Settings', 2, 2, 'soon');
    expect((await bench.ask('build', { sheetId })).warnings.join(' ')).toContain('B2');
  });

  it('makes a program sheet of pasted text, in which nothing becomes a formula or a date', async () => {
    bench = workbench([sheet('Sheet1', [])]);
    const text = 'Program\tNotes\n=HYPERLINK("http://example.invalid")\t3/5\nHarbor University\t007';
    const made = await bench.ask('pasteList', { text });
    expect(made.sheets.find(({ id }) => id === made.sheetId)).toMatchObject({ name: 'Programs', ours: false });
    expect(await bench.values('Programs')).toEqual([
      ['Program', 'Notes'],
      ['=HYPERLINK("http://example.invalid")', '3/5'],
      ['Harbor University', '007'],
    ]);
    expect(await bench.formulas('Programs')).toEqual([]);
    const { frozenRows } = (await bench.host.save()).sheets.find(({ name }) => name === 'Programs') ?? {};
    expect(frozenRows).toBe(1);
    expect(await bench.raw({ call: 'pasteList', payload: { text: ' ' } })).toMatchObject({ code: 'refused' });
  });

  it('makes the sample with its profile, and leaves a profile that is there alone', async () => {
    bench = workbench([sheet('Sheet1', [])]);
    const { sheetId } = await bench.ask('createSheet', { kind: 'sample' });
    expect(await bench.ask('readProfile', {})).toMatchObject({ exists: true, sample: true });
    expect((await bench.ask('choose', { sheetId })).programs).toBe(30);
    await bench.ask('saveProfile', { values: { applicant: 'Robin' } });
    await bench.ask('createSheet', { kind: 'sample' });
    expect(await fieldOf('applicant')).toMatchObject({ value: 'Robin' });
    expect(await bench.ask('readProfile', {})).toMatchObject({ sample: false });
  });

  it('says in words what Google refused to a menu action', async () => {
    let refuses = true;
    bench = workbench([sheet('Sheet1', [])], {
      onServiceCall: ({ method }) =>
        refuses && method === 'Spreadsheet.insertSheet'
          ? { kind: 'refused', message: 'You are trying to edit a protected cell or object.' }
          : null,
    });
    await bench.host.run('createProfileSheet');
    expect(bench.screen.toast).toContain('Nothing was changed');
    refuses = false;
    await bench.host.run('createProfileSheet');
    expect(bench.screen.toast).toContain('yellow cells');
  });

  it('makes its sheets from the menu and shows them', async () => {
    bench = workbench([sheet('Sheet1', [])]);
    for (const handler of ['createProfileSheet', 'createProgramsSheet', 'createSettingsSheet', 'createProfileSheet']) {
      await bench.host.run(handler);
    }
    const { sheets } = await bench.host.save();
    expect(sheets.map(({ name }) => name).sort()).toEqual(['Profile', 'Programs', 'Settings', 'Sheet1']);
  });
});

describe('program sheets in the sidebar', () => {
  let bench: Workbench;
  afterEach(async () => bench.close());
  const rows = [
    ['My residency list', '', ''],
    ['Program', 'What', 'Sort'],
    ['Fictional Program', 'IR', 3],
    ['Other Fictional Program', 'DR', 2],
    ['', '', ''],
    ['Fictional Prelim Year', 'Preliminary medicine', 1],
  ];

  it('shows columns, counts that add up, and offers the only sheet that looks like a list', async () => {
    bench = workbench([sheet('List', rows), sheet('Else', [['a'], ['b']])]);
    const sheetId = bench.sheetId('List');
    expect((await bench.ask('open', {})).programSheetId).toBe(sheetId);
    const { columns, counts, setAside } = await bench.ask('readPrograms', { sheetId, mapping: null });
    expect(columns.map(({ header, column, sample }) => [header, column, sample])).toEqual([
      ['Program', 'name', 'Fictional Program'],
      ['What', null, 'IR'],
      ['Sort', null, '3'],
    ]);
    expect(setAside).toHaveLength(counts.setAside);
    expect(counts.rows).toBe(6);
  });

  it('remembers corrected columns for the sheet, and uses them for the list', async () => {
    bench = workbench([sheet('List', rows)]);
    const sheetId = bench.sheetId('List');
    const corrected = await bench.ask('readPrograms', { sheetId, mapping: { 1: 'specialty', 2: 'notAColumn' } });
    expect(corrected.counts).toMatchObject({ rows: 6, IR: 1, DR: 1, firstYear: 1, setAside: 3 });
    const again = await bench.ask('readPrograms', { sheetId, mapping: null });
    expect(again).toEqual(corrected);
    const { entries } = await bench.ask('build', { sheetId });
    expect(entries.map(({ specialty }) => specialty).sort()).toEqual(['DR', 'IR']);
  });

  it('lets columns be named by hand where no header was found', async () => {
    bench = workbench([
      sheet('List', [
        ['Ort', 'Wo'],
        ['Fictional Hospital', 'OH'],
      ]),
    ]);
    const sheetId = bench.sheetId('List');
    const view = await bench.ask('readPrograms', { sheetId, mapping: null });
    expect(view.error).toMatch(/\.$/);
    expect(view.columns.map(({ header, sample }) => [header, sample])).toEqual([
      ['Ort', 'Fictional Hospital'],
      ['Wo', 'OH'],
    ]);
    const named = await bench.ask('readPrograms', { sheetId, mapping: { 0: 'name' } });
    expect(named).toMatchObject({ error: null, counts: { programs: 1 } });
  });

  it('shows a row', async () => {
    bench = workbench([sheet('List', rows), sheet('Else', [])]);
    await bench.ask('showRow', { sheetId: bench.sheetId('List'), row: 4 });
    expect(bench.host.book.active).toMatchObject({ sheet: bench.sheetId('List'), row: 4 });
  });
});
