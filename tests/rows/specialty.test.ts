import { readNrmpCode } from '../../src/rows/codes';
import { rowSpecialty, specialtyInColumn, specialtyInName } from '../../src/rows/specialty';

describe('specialtyInColumn', () => {
  it.each([
    ['IR', 'IR'],
    ['IR/DR', 'IR'],
    ['Interventional Radiology (Integ)', 'IR'],
    ['Integrated', 'IR'],
    ['VIR', 'IR'],
    ['I.R.', 'IR'],
    ['Int Rad', 'IR'],
    ['Int. Radiology', 'IR'],
    ['D.R.', 'DR'],
    ['DR', 'DR'],
    ['Radiology', 'DR'],
    ['Radiology-Diagnostic/ESIR Pathway', 'DR'],
    ['Radiology-Diag/Research-4 yr', 'DR'],
    ['Radiology-Diagnostic/3-yr MD Path', 'DR'],
    ['Diagnostic Radiology/Nuclear Medicine', 'DR'],
    ['ESIR', 'DR'],
    ['Medicine-Preliminary', 'PGY1'],
    ['Transitional', 'PGY1'],
    ['TY', 'PGY1'],
    ['PGY1', 'PGY1'],
    ['Interventional Radiology - Independent', 'other'],
    ['Radiation Oncology', 'other'],
    ['Interventional Cardiology', 'other'],
    ['Vascular Surgery', 'other'],
    ['Nuclear Medicine', 'other'],
    ['Internal Medicine', 'other'],
    ['Emergency', null],
    ['', null],
    ['constructor', null],
  ])('reads %j as %s', (text, specialty) => {
    expect(specialtyInColumn(text)).toBe(specialty);
  });
});

describe('specialtyInName', () => {
  it.each([
    ['Harbor University IR', 'IR'],
    ['Harbor Interventional Radiology', 'IR'],
    ['Harbor Radiology', 'DR'],
    ['Harbor University - DR', 'DR'],
    ['Harbor TY', 'PGY1'],
    ['Harbor Preliminary Surgery', 'PGY1'],
    ['Harbor Internal Medicine', 'other'],
    ['Harbor College of Medicine', null],
    ['DR. MARTIN HOSPITAL', null],
    ['Birmingham', null],
  ])('reads %s as %s', (name, specialty) => {
    expect(specialtyInName(name)).toBe(specialty);
  });
});

describe('rowSpecialty', () => {
  const of = (code: string, acgmeId: string | null, column: string, name: string) =>
    rowSpecialty(readNrmpCode(code), acgmeId, specialtyInColumn(column), name, column);

  it('believes the NRMP code first, then the ACGME id, then the column, then the name', () => {
    expect(of('1007420A0', '4162300001', 'IR', 'Harbor IR')).toBe('DR');
    expect(of('', '4202300001', 'IR', 'Harbor IR')).toBe('DR');
    expect(of('', null, 'DR', 'Harbor IR')).toBe('DR');
    expect(of('2006420C0', null, 'PGY-1', 'Harbor')).toBe('DR'); // the year it starts in
    expect(of('', '4162300001', 'Intern year', 'Harbor')).toBe('IR');
    expect(of('', null, 'PGY-1', 'Harbor')).toBe('PGY1');
    expect(of('', null, '', 'Harbor DR')).toBe('DR');
    expect(of('', null, '', 'Harbor')).toBeNull();
  });

  it('knows other specialties by their numbers', () => {
    expect([of('1007140C0', null, '', 'Harbor'), of('', '0400121010', '', 'Harbor')]).toEqual(['other', 'other']);
  });

  it.each([
    ['1007140P0', '', 'Harbor'],
    ['1007999C0', '', 'Harbor'],
    ['1007420C0', 'Radiology-Diag/Prelim', 'Harbor'],
    ['', 'IR', 'Harbor Transitional Year'],
  ])('takes %s %s %s for a first year', (code, column, name) => {
    expect(of(code, null, column, name)).toBe('PGY1');
  });
});
