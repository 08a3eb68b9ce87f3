import { headlessPlan } from '../../src/gas/headless';
import { listColumns } from '../../src/report/listColumns';

interface Answer {
  readonly ok: boolean;
  readonly message?: string;
  readonly plan: { readonly schema: number; readonly season: number; readonly entries: readonly unknown[] };
  readonly summary: readonly string[];
  readonly table: readonly (readonly unknown[])[];
}

const ask = (request: object): Answer => JSON.parse(headlessPlan(JSON.stringify(request))) as Answer;

const programs = [
  ['Program', 'Specialty', 'Interest'],
  ['Fictional Program', 'IR', { $date: Date.UTC(2026, 2, 5) }],
  ['Other Fictional Program', 'DR', 2],
];
const profile = [['Step 2 CK', 236]];

describe('headlessPlan', () => {
  it('gives plan, summary and table', () => {
    const { ok, plan, summary, table } = ask({ programs, profile, settings: null, season: null });
    expect(ok).toBe(true);
    expect(plan).toMatchObject({ schema: 1, season: 2025 });
    expect(summary[0]).toMatch(/^Pathway: /);
    expect(table.map((row) => row.length)).toEqual(table.map(() => listColumns.length - 1)); // all but the hidden id
    expect(table).toHaveLength(3);
    expect(table[0]?.[0]).toBe('Order');
  });

  it('follows the season asked for, and names the known ones for another', () => {
    expect(ask({ programs, profile, settings: null, season: 2024 }).plan.season).toBe(2024);
    expect(ask({ programs, profile, settings: null, season: 1999 }).message).toContain('2025');
  });

  it('says in a sentence what is in the way', () => {
    expect(ask({ programs: [['a'], ['b']], profile, settings: null, season: null })).toMatchObject({ ok: false });
    expect(ask({ profile })).toMatchObject({ ok: false });
  });

  it('gives the same bytes for the same request', () => {
    const request = JSON.stringify({ programs, profile, settings: null, season: null });
    expect(headlessPlan(request)).toBe(headlessPlan(request));
  });
});
