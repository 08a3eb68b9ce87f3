import { displayName, matchName, nameMatcher, stateInName } from '../../src/rows/names';

describe('displayName', () => {
  it.each([
    [
      'University of Illinois College of Medicine at PeoriaNew Program!',
      'University of Illinois College of Medicine at Peoria',
    ],
    ['Harbor ProgramOsteopathic Recognized!', 'Harbor Program'],
    [
      'Corewell Health  Grand Rapids/Michigan State University',
      'Corewell Health Grand Rapids/Michigan State University',
    ],
    ['🏥 Harbor', '🏥 Harbor'],
    ['בית חולים', 'בית חולים'],
  ])('shows %s without what was glued on', (text, shown) => {
    expect(displayName(text)).toBe(shown);
  });
});

describe('matchName', () => {
  it.each([
    ['MASS GENERAL BRIGHAM', 'Mass General Brigham'],
    ['St Luke`s Hospital  Anderson Campus', "St. Luke's Hospital Anderson Campus"],
    ['B I Deaconess Med Ctr-MA', 'B I Deaconess Medical Center'],
    ['Brown Univ/Rhode Island Hosp', 'Brown University - Rhode Island Hospital'],
    ['Univ of Colorado SOM', 'University of Colorado School of Medicine'],
    ['Harbor University (IR)', 'Harbor University - Diagnostic Radiology Residency Program'],
    ['Hôpital Général', 'Hopital General'],
    ['Harbor & Bay', 'Harbor and Bay'],
  ])('is the same for %s and %s', (one, other) => {
    expect(matchName(one)).toBe(matchName(other));
  });

  it.each([
    ['University of Missouri Columbia', 'University of Columbia'],
    ['בית חולים', '病院'],
    ['Harbor North', 'Harbor South'],
  ])('tells %s from %s', (one, other) => {
    expect(matchName(one)).not.toBe(matchName(other));
  });

  it('is empty for words of the specialty alone', () => {
    expect(matchName('Diagnostic Radiology Residency')).toBe('');
  });

  it.each(['constructor', '__proto__', 'toString'])('takes %s for a word', (name) => {
    expect(matchName(name)).toBe(name.replaceAll('_', '').toLowerCase());
  });
});

it('remembers names', () => {
  const key = nameMatcher();
  expect([key('Harbor Univ'), key('Harbor Univ')]).toEqual(['harbor university', 'harbor university']);
});

it('finds the state of an NRMP suffix, and none in other suffixes', () => {
  expect(['Barnes-Jewish Hosp-MO', 'Harbor-IR', 'Winston-Salem'].map(stateInName)).toEqual(['MO', null, null]);
});
