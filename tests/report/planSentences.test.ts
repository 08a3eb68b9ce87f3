import { guide } from '../../src/guide/guide';
import { feesSentence, firstYearSentence, reasonSentence, usd } from '../../src/report/planSentences';
import { planSummary } from '../../src/report/planSummary';
import { entry, plan } from './planFixture';

describe('usd', () => {
  it.each([
    [0, '$0'],
    [999, '$999'],
    [1000, '$1,000'],
    [1234567, '$1,234,567'],
    [1234.5, '$1,234.50'],
  ])('writes %d as %s', (dollars, text) => {
    expect(usd(dollars)).toBe(text);
  });
});

describe('sentences of a plan', () => {
  it('puts the criteria behind the reason, with one full stop', () => {
    expect(reasonSentence({ text: 'Home program.', criteria: ['G1', 'X1'] })).toBe('Home program (G1, X1).');
    expect(reasonSentence({ text: 'Marked Must', criteria: [] })).toBe('Marked Must.');
  });

  it('keeps first-year fees apart', () => {
    const fees = { total: 52, IR: 22, DR: 0, PGY1: 30 };
    expect(feesSentence(plan([entry(1)], { fees }))).toBe('$22: IR $22 for 1, DR $0 for 0; first year $30 apart');
  });

  it('says how many first years are needed', () => {
    expect(firstYearSentence(plan([]))).toBe('1 programs need a separate first year; you list 0.');
  });

  it('names the signalled programs and every warning in the summary', () => {
    const signalled = plan([entry(1, { signal: 'gold', firmness: 'leaning' }), entry(2)], {
      warnings: ['Look at this.'],
    });
    const moving = new Map([['1001-IR', 'Equally good without it.']]);
    const lines = planSummary(signalled, { year: 2025, text: 'confirmed' }, moving, [], guide);
    expect(lines).toContain('  Gold: Fictional Program 1 (IR, Target), leaning. Equally good without it.');
    expect(lines).toContain('Warning: Look at this.');
    expect(lines.join('\n')).not.toContain('Fictional Program 2');
  });
});
