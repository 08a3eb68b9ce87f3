import { profileCell } from '../../src/report/profileCell';
import { profileSheet } from '../../src/report/profileSheet';
import { programsSheet } from '../../src/report/programsSheet';
import { readProfiles } from '../../src/rows/readProfiles';
import { columnKeys } from '../../src/rows/columns';
import { fieldKeys } from '../../src/rows/profileFields';
import { recogniseColumns } from '../../src/rows/recogniseColumns';

describe('profileSheet', () => {
  const { values, groupRows, rules } = profileSheet();

  it('has a row for every field, in groups, and reads back as a profile without an unknown label', () => {
    expect(values).toHaveLength(1 + fieldKeys.length + groupRows.length);
    const read = readProfiles(values);
    if (!read.ok) throw new Error(read.message);
    expect(read.value).toMatchObject({ layout: 'vertical', unknownLabels: [] });
    expect(read.value.applicants[0]?.problems).toEqual([]);
  });

  it('names groups in a way no field is called', () => {
    for (const row of groupRows) expect(String(values[row - 1]?.[0])).toMatch(/^\d\. /);
  });

  it('never puts a rule on the row of a group', () => {
    expect(rules.filter(({ row }) => groupRows.includes(row))).toEqual([]);
  });
});

describe('programsSheet', () => {
  it('has every canonical column, each recognised for sure', () => {
    const { values, headerNotes, widths } = programsSheet();
    const labels = (values[0] ?? []).map(String);
    const { columns } = recogniseColumns(labels);
    expect(columns.map(({ column }) => column)).toEqual(columnKeys);
    expect(new Set(columns.map(({ confidence }) => confidence))).toEqual(new Set(['sure']));
    expect([headerNotes.length, widths.length]).toEqual([labels.length, labels.length]);
  });
});

describe('profileCell', () => {
  it.each([
    ['step2', '236', 236],
    ['step2', 'Not taken', 'Not taken'],
    ['season', ' 2025 ', 2025],
    ['classMean', '245.5', 245.5],
    ['narrative', '236', '236'],
    ['awaysDone', '', ''],
  ] as const)('writes %s typed as %j as %j', (key, typed, cell) => {
    expect(profileCell(key, typed)).toBe(cell);
  });
});
