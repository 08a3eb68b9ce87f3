import { functionHandlers } from './handlers';
import type { Cell } from '../../src/rows/grid';

const programs = [
  ['Program Name', 'Specialty', 'State', 'Selectivity', 'IR Strength', 'Home', 'School Connection', 'Away'],
  ['Harbor University', 'IR', 'OH', 'Mid-tier', 'Strong', 'yes', '', ''],
  ['Harbor University', 'DR', 'OH', 'Mid-tier', 'Strong', 'yes', '', ''],
  ['Valley Medical Center', 'IR', 'PA', 'Mid-tier', 'Strong', '', 'yes', ''],
  ['Summit Institute', 'IR', 'NY', 'Elite', 'Strong', '', '', 'Planned'],
  ['Plains Hospital', 'DR', 'IA', 'Community', '', '', '', ''],
];
const profile = [
  ['Field', 'Value'],
  ['Status', 'Student'],
  ['Step 2 CK', 'Not taken'],
  ['Home school has IR', 'yes'],
  ['Home IR rotation', 'None'],
  ['Away IR rotations done', 0],
  ['Strong IR letters', 0],
];
const withField = (label: string, value: Cell) => [...profile.filter(([one]) => one !== label), [label, value]];
const call = (name: 'IR_AWAYS' | 'IR_WHATIF', rows: unknown, given: unknown): Cell[][] =>
  functionHandlers[name](rows, given) as Cell[][];

describe('IR_AWAYS', () => {
  it('ranks the Integrated programs besides home, and says in the last row how many aways are advised', () => {
    const [header, ...rows] = call('IR_AWAYS', programs, withField('Step 2 CK', 229));
    expect(header).toEqual(['Rank', 'Program', 'State', 'Advised', 'Why', 'Warning']);
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      [1, 'Valley Medical Center', 'PA', 'Yes'],
      [2, 'Summit Institute', 'NY', 'Planned'],
      ['', 'Aways advised', '', 'At least 1, ideally 2'],
    ]);
    expect(rows[1]?.[5]).toContain('R4');
    expect(rows[2]?.[5]).toContain('Every away planned');
  });

  it('points a graduate to observerships', () => {
    const rows = call('IR_AWAYS', programs, withField('Status', 'Graduated'));
    expect(rows.map(([, , , advised]) => advised)).toContain('As observership');
    expect(rows.at(-1)?.[3]).toBe('None; observerships instead');
  });

  it('refuses a list without an Integrated program in one sentence', () => {
    expect(() => call('IR_AWAYS', [programs[0], programs[5]], profile)).toThrow(/^programs: found no Integrated IR/);
  });
});

describe('IR_WHATIF', () => {
  const texts = (rows: Cell[][]) => rows.slice(1).map(([, improvement]) => String(improvement));

  it('offers what is open, best effect per effort first', () => {
    const [header, ...rows] = call('IR_WHATIF', programs, profile);
    expect(header).toContain('Planning index');
    expect(rows.map(([rank]) => rank)).toEqual(rows.map((_, index) => index + 1));
    const all = rows.map(([, improvement]) => String(improvement)).join('\n');
    for (const part of [
      'Step 2 CK of 251',
      'One more strong IR letter',
      'The IR rotation at home done',
      'away done at Valley',
    ]) {
      expect(all).toContain(part);
    }
  });

  it('never offers a passed exam again, and a failed one only with its failure kept', () => {
    expect(texts(call('IR_WHATIF', programs, withField('Step 2 CK', 229))).join()).not.toContain('Step 2 CK of');
    const failed = call('IR_WHATIF', programs, withField('Step 2 CK', 'Fail'));
    expect(texts(failed).join()).toContain('Step 2 CK of');
    expect(failed.slice(1).every((row) => !String(row[3]).includes('Integrated first'))).toBe(true);
  });

  it('offers a graduate current IR work instead of a home rotation and aways', () => {
    const all = texts(call('IR_WHATIF', programs, withField('Status', 'Graduated'))).join('\n');
    expect(all).toContain('Current IR work');
    expect(all).not.toContain('The IR rotation at home done');
    expect(all).not.toContain('away done at');
  });

  it('gives the same answer whatever the row order', () => {
    const [header, ...rows] = programs;
    expect(call('IR_WHATIF', [header, ...rows.reverse()], profile)).toEqual(call('IR_WHATIF', programs, profile));
  });
});
