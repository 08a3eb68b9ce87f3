import type { Cell } from '../../src/rows/grid';
import type { Program } from '../../src/rows/records';
import { cellIn, problemCodes, programIn } from '../support/sheets';

type Expected = [
  header: string,
  cell: Cell,
  fields: Partial<Omit<Program, 'ties'>> & { ties?: Partial<Program['ties']> },
];

describe('a cell of a program sheet', () => {
  it.each<Expected>([
    ['Program Type', 'Community-based', { type: 'community' }],
    ['Type', 'academic', { type: 'university' }],
    ['Program Type', 'Community based, university affiliated', { type: 'hybrid' }],
    ['Selectivity', 'Elite', { selectivity: 'elite' }],
    ['Selectivity', 'Mid', { selectivity: 'mid-tier' }],
    ['Selectivity', 'mid tier?', { selectivity: 'mid-tier' }],
    ['Selectivity', 'Unknown', { selectivity: null }],
    ['Research Heavy', true, { researchHeavy: true }],
    ['Research', 'heavy', { researchHeavy: true }],
    ['Research Heavy', '', { researchHeavy: false }],
    ['Step 2 Screen', '>245', { screen: { kind: 'number', score: 245 } }],
    ['Step 2 Screen', 'yes', { screen: { kind: 'unknown' } }],
    ['Step 2 Screen', '', { screen: { kind: 'none' } }],
    ['IR Strength', 'Strong - knows PD', { strength: 'strong' }],
    ['IR Strength', 'weak', { strength: 'limited' }],
    ['IR Rotations', 'None', { rotations: 'none' }],
    ['IR Rotations', 'Robust (6 months)', { rotations: 'robust' }],
    ['ESIR', 'Y', { esir: true }],
    ['ESIR', '', { esir: null }],
    ['Sends to Independent IR', 2, { sendsToIndependent: true }],
    ['Sends to Independent IR', 0, { sendsToIndependent: false }],
    ['Low-score Friendly', 'x', { friendly: true }],
    ['Low-score friendly', 'not friendly', { friendly: false }],
    ['Home', '✓', { ties: { home: true } }],
    ['Home', false, { ties: { home: false } }],
    ['Home', 'Home program', { ties: { home: true } }],
    ['Away', 'Cancelled by the site', { ties: { away: 'none' } }],
    ['Away Went', 'not good', { ties: { away: 'poor' } }],
    ['Away Went', 'Very poor', { ties: { away: 'poor' } }],
    ['Away Went', 'Honors', { ties: { away: 'good' } }],
    ['School Connection', 'alum', { ties: { school: true } }],
    ['Geographic Tie', 'Family in Columbus', { ties: { geography: true } }],
    ['Takes Signals', 'Does not participate', { takesSignals: false }],
    ['Takes Signals', 'Gold only', { takesSignals: true }],
    ['Selectivity', 'very high', { selectivity: 'elite' }],
    ['Selectivity', 'Less competitive', { selectivity: 'community' }],
    ['Selectivity', 'Moderately competitive', { selectivity: 'mid-tier' }],
    ['Away', 'Planned (Aug)', { ties: { away: 'planned' } }],
    ['Away', 'yes', { ties: { away: 'unrated' } }],
    ['Away', true, { ties: { away: 'unrated' } }],
    ['Away', 'no', { ties: { away: 'none' } }],
    ['Away Went', 'Exceptional', { ties: { away: 'exceptional' } }],
    ['Away Went', 'OK', { ties: { away: 'neutral' } }],
    ['Away Went', 'very well', { ties: { away: 'good' } }],
    ['Away Went', '', { ties: { away: 'none' } }],
    ['Mentor Connection', 'Strong', { ties: { mentor: 'strong' } }],
    ['Mentor Connection', true, { ties: { mentor: 'weak' } }],
    ['Mentor Connection', false, { ties: { mentor: 'none' } }],
    ['School Connection', 'Yes', { ties: { school: true } }],
    ['Geo', 1, { ties: { geography: true } }],
    ['Interest', '', { interest: null }],
    ['Interest', new Date(2026, 2, 5), { interest: 3 }],
    ['Takes Signals', '', { takesSignals: true }],
    ['Takes Signals', 'No', { takesSignals: false }],
    ['Locked Signal', 'Gold', { lock: 'gold' }],
    ['Locked Signal', 'None', { lock: 'none' }],
    ['Locked Signal', true, { lock: 'gold' }],
    ['Locked Signal', false, { lock: null }],
    ['Locked Signal', '', { lock: null }],
    ['Include', 'Must', { include: 'must' }],
    ['Include', 'never', { include: 'never' }],
    ['Include', true, { include: 'must' }],
    ['Include', false, { include: null }],
    ['Include', 'FALSE', { include: null }],
    ['Positions', '3', { positions: 3 }],
    ['ACGME ID', 400121010, { acgmeId: '0400121010' }],
    ['Status', 'applied', { status: 'applied' }],
    ['Notes', 'x'.repeat(50_000), { notes: 'x'.repeat(50_000) }],
    ['Signal', 'Gold', { lock: null }],
  ])('%s %j is understood', (header, cell, fields) => {
    const read = cellIn(header, cell);
    const specialty = header === 'ACGME ID' ? [] : read.programs;
    expect(read.problems).toEqual([]);
    for (const program of specialty) expect(program).toMatchObject(fields);
  });

  it.each<Expected>([
    ['Selectivity', 'banana', { selectivity: null }],
    ['Selectivity', '__proto__', { selectivity: null }],
    ['IR Strength', 'constructor', { strength: null }],
    ['Home', 'maybe', { ties: { home: false } }],
    ['Away', '2026-08-04', { ties: { away: 'none' } }],
    ['Mentor Connection', 'Dr. Smith', { ties: { mentor: 'none' } }],
    ['Interest', 'very', { interest: null }],
    ['Step 2 Screen', 'strict', { screen: { kind: 'unknown' } }],
    ['Locked Signal', 'bronze', { lock: null }],
    ['Include', 'toString', { include: null }],
    ['Positions', '2-3', { positions: null }],
    ['Takes Signals', 'depends', { takesSignals: true }],
  ])('%s %j cannot be read: a problem, and not known', (header, cell, fields) => {
    const read = cellIn(header, cell);
    expect(problemCodes(read)).toEqual(['2 unreadable']);
    expect(read.problems[0]?.text).toContain(header);
    expect(programIn(read)).toMatchObject(fields);
  });

  it.each(['ESIR', 'Home', 'Interest', 'Step 2 Screen', 'Locked Signal', 'Notes'])('%s may hold an error', (header) => {
    const read = cellIn(header, '#N/A');
    expect(problemCodes(read)).toEqual(['2 cell-error']);
    expect(read.problems[0]?.text).toBe(`${header} holds the error #N/A. It counts as not known.`);
  });
});
