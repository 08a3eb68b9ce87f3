import { settingsTable } from '../../src/guide/settings';
import { settingsSheet } from '../../src/report/settingsSheet';

describe('settingsSheet', () => {
  const { values, rules } = settingsSheet();
  const lineOf = (label: string) => values.find(([first]) => first === label) ?? [];

  it('has one row a setting under the header', () => {
    expect(values[0]).toEqual(['Setting', 'Value', 'Default', 'What it does', 'Basis']);
    expect(values).toHaveLength(settingsTable.length + 1);
  });

  it('leaves every value blank, so that the defaults hold', () => {
    expect(new Set(values.slice(1).map(([, value]) => value))).toEqual(new Set(['']));
  });

  it('shows the default each setting has now', () => {
    expect(lineOf('One signal covers a pair')[2]).toBe('unknown');
    expect(lineOf('Limit IR signals')[2]).toBe('yes');
    expect(lineOf('Guide order only')[2]).toBe('no');
    expect(lineOf('Very low at or below (z)')[2]).toBe(-1.5);
    expect(lineOf('DR cap, dual')[2]).toBe(80);
    for (const [label, , value] of values.slice(1)) expect([label, value]).not.toEqual([label, '']);
  });

  it('says for every value what it may be', () => {
    expect(rules.map(({ row }) => row)).toEqual(settingsTable.map((_, index) => index + 2));
  });
});
