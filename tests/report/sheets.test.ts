import { profileCell } from '../../src/report/profileCell';
import { profileSheet } from '../../src/report/profileSheet';
import { programsSheet } from '../../src/report/programsSheet';
import { pastedSheet } from '../../src/report/pastedSheet';
import { sampleProfile, sampleSheet } from '../../src/report/sampleSheet';
import { readPasted } from '../../src/rows/readPasted';
import { readProfiles } from '../../src/rows/readProfiles';
import { columnKeys, programColumns } from '../../src/rows/columns';
import { fieldKeys, fieldLabel, type FieldKey } from '../../src/rows/profileFields';
import { recogniseColumns } from '../../src/rows/recogniseColumns';
import { sheetOf } from '../support/sheets';

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

describe('sampleSheet', () => {
  const { values } = sampleSheet();

  it('is a list without a problem: nine pairs and twelve DR programs, all columns sure', () => {
    const { programs, problems, setAside, columns } = sheetOf(values);
    expect([programs.length, problems, setAside.map(({ reason }) => reason)]).toEqual([30, [], ['header']]);
    expect(programs.filter(({ specialty }) => specialty === 'IR')).toHaveLength(9);
    expect(new Set(columns.map(({ confidence }) => confidence))).toEqual(new Set(['sure']));
  });

  it('comes with a profile whose every field can be read', () => {
    const read = readProfiles(Object.entries(sampleProfile).map(([key, text]) => [fieldLabel(key as FieldKey), text]));
    if (!read.ok) throw new Error(read.message);
    expect(read.value.applicants[0]?.problems).toEqual([]);
    expect(read.value.unknownLabels).toEqual([]);
  });
});

describe('pastedSheet', () => {
  it('explains the columns it knows and keeps a title above the header', () => {
    const read = readPasted('My list\nProgram\tCoffee\nHarbor University\tgood');
    if (!read.ok) throw new Error(read.message);
    const { values, headerRow, headerNotes } = pastedSheet(read.value);
    expect([values.length, headerRow]).toEqual([3, 2]);
    expect(headerNotes).toEqual([programColumns.name.help, null]);
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
