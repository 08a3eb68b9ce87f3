import fc from 'fast-check';
import { guide } from '../../src/guide/guide';
import { readinessOf } from '../../src/pipeline';
import { guidePlan } from '../../src/report/guidePlan';
import type { PlanContent } from '../../src/report/planBlock';
import { planColumns, readPlan } from '../../src/report/planColumns';
import { planSheet } from '../../src/report/planSheet';
import { seasonView } from '../../src/report/seasonView';
import type { UserCell } from '../../src/rows/grid';
import { fieldLabel } from '../../src/rows/profileFields';
import type { Profile } from '../../src/rows/records';
import { at } from '../support/listCase';
import { applicantOf } from '../support/records';

const contentOf = (fields: Partial<Profile>, year = 2027, today = '2026-07-01'): PlanContent => {
  const season = guide.seasons.find((one) => one.year === year);
  if (season === undefined) throw new Error('no season');
  const applicant = applicantOf(fields);
  const programs = [at(1, 'IR', { status: 'interview' }), at(2, 'DR', {})];
  const checks = readinessOf(applicant, season, programs);
  const parts = { applicant, checks, season, programs, whatIf: null, guide, labelOf: fieldLabel, today };
  return {
    ...{ applicant, checks, sections: guidePlan(parts), season: seasonView(season), warnings: [] },
    ...{ builtAt: '2026-07-01 10:00', sourceSheet: 'Programs' },
  };
};
const student: Partial<Profile> = { applicant: 'B-07', status: 'student', homeHasIr: true, homeRotation: 'none' };

type Rows = UserCell[][];
const first = (fields: Partial<Profile> = student): Rows =>
  planSheet(contentOf(fields), null).values.map((row) => [...row]);
const again = (rows: Rows, fields: Partial<Profile> = student): Rows =>
  planSheet(contentOf(fields), readPlan(rows)).values.map((row) => [...row]);
const headerOf = (rows: Rows) => rows.findIndex((row) => row.includes('What to do'));
const column = (rows: Rows, label: string) => rows[headerOf(rows)]?.indexOf(label) ?? -1;
const rowOf = (rows: Rows, key: string): UserCell[] => {
  const row = rows.find((cells) => cells[column(rows, 'Key')] === key);
  if (row === undefined) throw new Error(`no line ${key}`);
  return row;
};
const cell = (rows: Rows, key: string, label: string) => rowOf(rows, key)[column(rows, label)];
const put = (rows: Rows, key: string, label: string, value: UserCell) => {
  rowOf(rows, key)[column(rows, label)] = value;
};

it('says above the table who it is for, the next date, what to do first, and the counts of the chart', () => {
  const rows = first();
  const block = rows.slice(0, headerOf(rows)).flat().join('\n');
  expect(rows[0]?.[0]).toBe('Plan: B-07');
  expect(block).toContain('2026-09-02 (Reported): Applications can be submitted');
  expect(block).toContain('Home IR rotation (R1): Ask the IR clerkship director');
  expect(rows[0]?.slice(5, 9)).toEqual(['Readiness', 'Met', 'To do', 'Unknown']);
  const counted = rows.slice(1, 5).map((row) => row.slice(6, 9).map(Number));
  const checks = contentOf(student).checks.filter(({ outcome }) => outcome !== 'not applicable');
  expect(counted.flat().reduce((sum, count) => sum + count, 0)).toBe(checks.length);
});

it('says that every date is past, or that there is none', () => {
  const next = (year: number, today: string) =>
    planSheet(contentOf(student, year, today), null).values.find((row) => row.includes('Next date'))?.[2];
  expect(next(2027, '2027-06-01')).toContain('Every date of season 2027 is past');
  expect(next(2025, '2026-07-01')).toContain('no sourced dates');
});

it('writes a due day as a number that every time zone shows as the same day, and how sure it is', () => {
  const rows = first();
  expect(cell(rows, 'check:E2', 'Due')).toBe(46267);
  expect(new Date((46267 - 25569) * 86_400_000).toISOString().slice(0, 10)).toBe('2026-09-02');
  expect(cell(rows, 'check:E2', 'Date is')).toBe('Reported');
});

it('offers a tick where something can be done, and none on titles or on what does not apply', () => {
  const sheet = planSheet(contentOf(student), null);
  const keys = sheet.values.slice(sheet.headerRow).map((row) => row[sheet.position('key') - 1]);
  const ticked = keys.filter((_, index) => sheet.ticks[index]);
  expect(ticked).toEqual(expect.arrayContaining(['check:R1', 'date:2027:match-day', expect.stringMatching(/^note:/)]));
  expect(ticked).not.toContain('#section');
  expect(ticked).not.toContain('check:R8');
});

describe('written again', () => {
  it('keeps ticks and notes with their lines, and the order of moved and added columns', () => {
    const rows = first();
    put(rows, 'check:R1', 'Done', true);
    put(rows, 'check:L1', 'Notes', 'asked on 3/5');
    const moved = rows.map(
      ([done, part, item, ...rest], index) => [item, done, index === 9 ? 'Who' : '', part, ...rest] as UserCell[],
    );
    put(moved, 'check:L1', 'Who', 'Dr. X');
    const rebuilt = again(moved);
    expect(rebuilt[headerOf(rebuilt)]?.slice(0, 4)).toEqual(['Item', 'Done', 'Who', 'Part']);
    expect(cell(rebuilt, 'check:R1', 'Done')).toBe(true);
    expect(cell(rebuilt, 'check:L1', 'Notes')).toBe('asked on 3/5');
    expect(cell(rebuilt, 'check:L1', 'Who')).toBe('Dr. X');
  });

  it('keeps a tick on a check that is met by now, with the new outcome', () => {
    const rows = first();
    put(rows, 'check:R1', 'Done', true);
    const rebuilt = again(rows, { ...student, homeRotation: 'done' });
    expect(cell(rebuilt, 'check:R1', 'Done')).toBe(true);
    expect(cell(rebuilt, 'check:R1', 'Status')).toBe('Met');
  });

  it('keeps ticked and annotated lines that no longer apply apart, and gives them back when they return', () => {
    const rows = first();
    const gone = 'letters:whom-to-ask-next:ir:home';
    put(rows, gone, 'Done', true);
    const without = again(rows, { ...student, irLetters: 2, letterFromHome: true, letterFromAway: true });
    const title = without.findIndex((row) => String(row[1]).includes('No longer in the plan'));
    expect(title).toBeGreaterThan(0);
    expect(without.findIndex((row) => row.includes(gone))).toBeGreaterThan(title);
    const back = again(without);
    expect(cell(back, gone, 'Done')).toBe(true);
    expect(back.filter((row) => row.includes(gone))).toHaveLength(1);
    expect(back.some((row) => String(row[1]).includes('No longer in the plan'))).toBe(false);
  });

  it('drops lines that no longer apply where the user wrote nothing', () => {
    const rebuilt = again(first(), { ...student, irLetters: 2, letterFromHome: true, letterFromAway: true });
    expect(rebuilt.flat()).not.toContain('letters:whom-to-ask-next:ir:home');
  });

  it('keeps rows the user added', () => {
    const rows = first();
    rows.splice(20, 0, ['', 'Own', 'Buy a suit', ...Array<UserCell>(8).fill('')]);
    const twice = again(again(rows));
    expect(twice.filter((row) => row.includes('Buy a suit'))).toHaveLength(1);
  });

  it('takes no other table for a plan', () => {
    expect(
      readPlan([
        ['Part', 'Item'],
        ['a', 'b'],
      ]),
    ).toBeNull();
  });

  it('loses nothing the user wrote, wherever it stands and whatever changes', () => {
    const keys = [...new Set(contentOf(student).sections.flatMap(({ lines }) => lines.map(({ key }) => key)))];
    const others: Partial<Profile>[] = [{}, { status: 'dr-resident' }, { status: 'graduated', irLetters: 3 }, student];
    fc.assert(
      fc.property(
        fc.array(fc.record({ key: fc.constantFrom(...keys), note: fc.stringMatching(/^[a-z]{3,9}$/) }), {
          maxLength: 12,
        }),
        fc.array(fc.constantFrom(...others), { minLength: 1, maxLength: 3 }),
        (notes, later) => {
          const rows = first();
          for (const { key, note } of notes) put(rows, key, 'Notes', note);
          const last = later.reduce((held, fields) => again(held, fields), rows);
          for (const key of new Set(notes.map((one) => one.key))) {
            const written = notes.findLast((one) => one.key === key)?.note;
            expect(cell(last, key, 'Notes')).toBe(written);
          }
        },
      ),
      { seed: 7, numRuns: 40 },
    );
  });
});

it('explains every column of its own in a note', () => {
  expect(planColumns.every(({ note }) => note.length > 10)).toBe(true);
});
