import { correctedMapping, isDoubtful, problemGroups, rowsInPrograms, setAsideGroups } from '../../sidebar/programs';
import { programsFixture } from './support/programsFixture';

const { columns } = programsFixture;

describe('correcting the columns', () => {
  it('sends the one correction', () => {
    expect(correctedMapping(columns, 5, 'notes')).toEqual({ 5: 'notes' });
  });

  it('takes a meaning away from the column that had it', () => {
    expect(correctedMapping(columns, 5, 'away')).toEqual({ 4: null, 5: 'away' });
  });

  it('lets a column go unused', () => {
    expect(correctedMapping(columns, 4, null)).toEqual({ 4: null });
  });

  it('keeps earlier choices, unless this one replaces them', () => {
    const chosen = columns.map((column) =>
      column.index === 4 ? { ...column, column: 'home', confidence: 'chosen' as const } : column,
    );
    expect(correctedMapping(chosen, 5, 'notes')).toEqual({ 4: 'home', 5: 'notes' });
    expect(correctedMapping(chosen, 4, 'away')).toEqual({ 4: 'away' });
    expect(correctedMapping(chosen, 5, 'home')).toEqual({ 4: null, 5: 'home' });
  });

  it('asks for a look at the likely ones only', () => {
    expect(columns.filter(isDoubtful).map(({ header }) => header)).toEqual(['Location', 'Visited']);
  });
});

describe('the account of the rows', () => {
  it('adds up to the rows of the sheet', () => {
    const { counts } = programsFixture;
    expect(rowsInPrograms(counts) + counts.firstYear + counts.setAside).toBe(counts.rows);
  });

  it('groups problems by kind in words, losing none', () => {
    const groups = problemGroups(programsFixture);
    expect(groups.map(({ title, notes }) => [title, notes.length])).toEqual([
      ['Values that could not be read', 1],
      ['Rows of one program that disagree', 1],
      ['Specialty not said, taken as IR', 15],
    ]);
  });

  it('shows a kind it does not know by its own name', () => {
    const view = { ...programsFixture, problems: [{ code: 'new-kind', row: 3, column: 'A', text: 'x' }] };
    expect(problemGroups(view)).toEqual([{ title: 'New kind', notes: [{ row: 3, text: 'x' }] }]);
  });

  it('groups the rows set aside by reason', () => {
    expect(setAsideGroups(programsFixture).map(({ title, notes }) => [title, notes.map(({ row }) => row)])).toEqual([
      ['Header rows', [1]],
      ['Blank rows', [40]],
      ['Other specialties', [77, 78]],
      ['Totals', [318]],
    ]);
  });
});
