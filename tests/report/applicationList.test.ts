import type { UserCell, UserGrid } from '../../src/rows/grid';
import { applicationList, applicationTable } from '../../src/report/applicationList';
import { readList } from '../../src/report/readList';
import { entry, facts, plan } from './planFixture';

const headerOf = (values: UserGrid) => values.find((row) => row.includes('Program')) ?? [];

/** The row of a program, as header label to cell. */
const rowOf = (values: UserGrid, program: string): Record<string, UserCell> => {
  const header = headerOf(values);
  const row = values.find((cells) => cells.includes(program)) ?? [];
  return Object.fromEntries(header.map((label, index) => [String(label), row[index] ?? '']));
};

/** The list as a user left it: cells may be changed before it is read back. */
const edited = (values: UserGrid, change: (grid: UserCell[][]) => void) => {
  const grid = values.map((row) => [...row]);
  change(grid);
  return readList(grid);
};

const two = plan([entry(1), entry(2, { specialty: 'DR', apply: false, fee: 0, signal: 'gold' })]);

describe('a first Application List', () => {
  const sheet = applicationList(facts(two), null);

  it('has the contract columns, then the hidden id and the columns of the user', () => {
    expect(sheet.values[sheet.headerRow - 1]).toEqual([
      ...['Order', 'Tier', 'Signal', 'Program', 'Institution', 'State', 'Specialty', 'Fit', 'Fit range', 'Apply'],
      ...['Why', 'Moving the signal', 'Signal order', 'How firm', 'Ties', 'Codes', 'First year', 'Fee', 'Source rows'],
      ...['Id', 'Status', 'Notes'],
    ]);
  });

  it('is rectangular', () => {
    expect(new Set(sheet.values.map((row) => row.length))).toEqual(new Set([sheet.columns]));
  });

  it('shows a program in the words of cells', () => {
    expect(rowOf(sheet.values, 'Fictional Program 1')).toMatchObject({
      Order: 1,
      Signal: 'None',
      Apply: 'Yes',
      'Fit range': '40 to 60',
      Why: 'Not under the screen (G1)',
      'Moving the signal': 'Equally good at Fictional Program 2 (IR).',
      Ties: 'Home',
      'First year': 'Separate',
      'Source rows': 2,
    });
    expect(rowOf(sheet.values, 'Fictional Program 2')).toMatchObject({ Signal: 'Gold', Apply: 'No', Fee: 0 });
  });

  it('says what it rests on above the table', () => {
    const block = sheet.values
      .slice(0, sheet.headerRow - 1)
      .flat()
      .join('\n');
    expect(block).toContain('Dual (by the guide)');
    expect(block).toContain('IR and DR: Gold 1 of 6, Silver 0 of 6');
    expect(block).toContain('Strong if the planned steps succeed');
    expect(block).toContain('$22: IR $22 for 1, DR $0 for 0');
    expect(block).toContain('Shared risk 96.0, independent 97.3 of 100');
    expect(block).toContain('not a chance of matching');
    expect(block).toContain('2 applications for $22, planning index 96.0.');
    expect(block).toContain('The last gold signal (radiology) is worth 0.9 % of the plan.');
    expect(block).toContain('No warnings.');
  });

  it('lists what was set aside below the table', () => {
    expect(sheet.values).toContainEqual(expect.arrayContaining([1, 'header', 'The header row.']));
  });

  it('keeps the header in its row however many warnings there are, and lists all of them', () => {
    const warnings = ['one', 'two', 'three', 'four', 'five'];
    const warned = applicationList(facts({ ...two, warnings }), null);
    expect(warned.headerRow).toBe(sheet.headerRow);
    expect(warned.values[warned.headerRow - 1]).toContain('Program');
    expect(warned.values.flat()).toEqual(expect.arrayContaining(['two (3 more below the table)', ...warnings]));
  });

  it('counts the applied programs of each tier for the chart', () => {
    expect(sheet.values).toContainEqual(expect.arrayContaining(['Target', 1, 0]));
  });

  it.each([
    [0, [], []],
    [1, [0, 1], [0, 75]],
    [3, [0, 1, 2, 3], [0, 75, 88.9, 93.8]],
    [60, [0, 10, 20, 30, 40, 50, 60], [0, 99.2, 99.8, 99.9, 99.9, 100, 100]],
  ])('gives the chart of the size curve a few of its points: of %d applications', (longest, drawn, worth) => {
    const points = Array.from({ length: longest + 1 }, (_, applications) => ({
      applications,
      fee: 11 * applications,
      index: 100 - 100 / (applications + 1) ** 2,
    }));
    const now = { applications: longest, fee: 11 * longest, index: 96 };
    const size = { points, now, recommended: now, next: null };
    const { values } = applicationList(facts(plan([entry(1)], { kernel: { ...two.kernel, size } })), null);
    const head = values.findIndex((row) => row.includes('Applications'));
    const column = values[head]?.indexOf('Applications') ?? -1;
    const below = values.slice(head + 1, sheet.headerRow - 1).filter((row) => (row[column] ?? '') !== '');
    expect(below.map((row) => row[column])).toEqual(drawn);
    expect(below.map((row) => row[column + 1])).toEqual(worth);
  });

  it('writes the year of a single signal season and several tracks', () => {
    const one = entry(1, { signal: 'single', codes: ['1001416A0', '1001416C0'], state: null });
    expect(rowOf(applicationList(facts(plan([one])), null).values, 'Fictional Program 1')).toMatchObject({
      Signal: 'Single',
      State: '',
      'First year': 'A track: separate',
    });
  });
});

describe('a rebuilt Application List', () => {
  const first = applicationList(facts(two), null);
  const notes = (values: UserGrid) => headerOf(values).indexOf('Notes');
  const write = (grid: UserCell[][], program: string, column: number, cell: UserCell) => {
    const row = grid.find((cells) => cells.includes(program));
    if (row) row[column] = cell;
  };

  it('keeps a note with its program when the order changes', () => {
    const old = edited(first.values, (grid) => write(grid, 'Fictional Program 1', notes(grid), 'called on Monday'));
    const turned = plan([entry(1, { id: '1002-IR', program: 'B' }), entry(2, { id: '1001-IR', program: 'A' })]);
    const { values } = applicationList(facts(turned), old);
    expect(rowOf(values, 'A')).toMatchObject({ Order: 2, Notes: 'called on Monday' });
    expect(rowOf(values, 'B')).toMatchObject({ Notes: '' });
  });

  it('keeps a note when the user sorted the rows upside down', () => {
    const old = edited(first.values, (grid) => {
      write(grid, 'Fictional Program 2', notes(grid), 'mine');
      const body = grid.splice(first.headerRow);
      grid.push(...body.reverse());
    });
    expect(rowOf(applicationList(facts(two), old).values, 'Fictional Program 2')).toMatchObject({ Notes: 'mine' });
  });

  it('keeps columns the user added, renamed or moved, where they stand', () => {
    const old = edited(first.values, (grid) => {
      for (const row of grid) {
        row.splice(4, 0, '');
        row.push('');
      }
      const header = grid[first.headerRow - 1] ?? [];
      header[4] = 'Call back';
      header[header.indexOf('Status')] = 'Where it stands';
      header[header.length - 1] = 'Interview date';
      write(grid, 'Fictional Program 1', 4, true);
      write(grid, 'Fictional Program 1', header.length - 1, new Date(Date.UTC(2026, 10, 5)));
    });
    const { values, idColumn } = applicationList(facts(two), old);
    expect(headerOf(values).slice(3, 6)).toEqual(['Program', 'Call back', 'Institution']);
    expect(headerOf(values)).toContain('Where it stands');
    expect(headerOf(values)).not.toContain('Status');
    expect(headerOf(values)[idColumn - 1]).toBe('Id');
    expect(rowOf(values, 'Fictional Program 1')).toMatchObject({
      'Call back': true,
      'Interview date': new Date(Date.UTC(2026, 10, 5)),
    });
  });

  it('puts back a column of ours that the user deleted, after the others', () => {
    const ties = headerOf(first.values).indexOf('Ties');
    const old = edited(first.values, (grid) => grid.forEach((row) => row.splice(ties, 1)));
    expect(headerOf(applicationList(facts(two), old).values).at(-1)).toBe('Ties');
  });

  it('keeps a program that left the list when it carries a note, and drops it otherwise', () => {
    const old = edited(first.values, (grid) => write(grid, 'Fictional Program 2', notes(grid), 'asked them'));
    const none = plan([entry(3)]);
    const { values } = applicationList(facts(none), old);
    expect(rowOf(values, 'Fictional Program 2')).toMatchObject({ Notes: 'asked them', Id: '1002-IR' });
    expect(values.flat()).not.toContain('Fictional Program 1');
    const again = applicationList(facts(two), readList(values)).values;
    expect(again.filter((row) => row.includes('Fictional Program 2'))).toHaveLength(1);
    expect(rowOf(again, 'Fictional Program 2')).toMatchObject({ Order: 2, Notes: 'asked them' });
  });

  it('keeps rows the user typed in, over any number of rebuilds', () => {
    const typed = edited(first.values, (grid) => {
      const row = grid[first.headerRow + 2];
      if (row) row[3] = 'A program of my own';
    });
    const once = applicationList(facts(two), typed).values;
    const twice = applicationList(facts(two), readList(once)).values;
    expect(twice).toEqual(once);
    expect(twice.filter((row) => row.includes('A program of my own'))).toHaveLength(1);
  });

  it('keeps both notes when the user copied a row', () => {
    const old = edited(first.values, (grid) => {
      write(grid, 'Fictional Program 1', notes(grid), 'first');
      const copy = [...(grid.find((row) => row.includes('Fictional Program 1')) ?? [])];
      copy[notes(grid)] = 'second';
      grid.push(copy);
    });
    expect(applicationList(facts(two), old).values.flat()).toEqual(expect.arrayContaining(['first', 'second']));
  });

  it('is the same list when nothing changed', () => {
    expect(applicationList(facts(two), readList(first.values)).values).toEqual(first.values);
  });
});

describe('readList', () => {
  it('does not take a sheet of the user for a list of ours', () => {
    expect(
      readList([
        ['Program', 'Institution', 'Notes'],
        ['A', 'B', 'C'],
      ]),
    ).toBeNull();
    expect(readList([['']])).toBeNull();
  });

  it('counts the rows of the table', () => {
    expect(readList(applicationList(facts(two), null).values)?.tableRows).toBe(2);
  });
});

describe('applicationTable', () => {
  it('is the table with its header and without the id', () => {
    const table = applicationTable(facts(two));
    expect(table).toHaveLength(3);
    expect(table[0]).toContain('Source rows');
    expect(table[0]).not.toContain('Id');
    expect(new Set(table.map((row) => row.length))).toEqual(new Set([19]));
  });
});
