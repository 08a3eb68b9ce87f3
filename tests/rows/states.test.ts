import { readPlace, readStates, stateCode } from '../../src/rows/states';

describe('stateCode', () => {
  it.each([
    ['OH', 'OH'],
    ['ohio', 'OH'],
    ['NEW YORK', 'NY'],
    ['D.C.', 'DC'],
    ['Washington, DC', 'DC'],
    ['Puerto Rico', 'PR'],
  ])('knows %s', (text, code) => {
    expect(stateCode(text)).toBe(code);
  });

  it.each(['IS', 'OOS', 'DO', 'East coast', 'constructor', '__proto__', ''])('knows no state %j', (text) => {
    expect(stateCode(text)).toBeNull();
  });
});

describe('readPlace', () => {
  it.each([
    ['OH', null, 'OH'],
    ['Columbus, OH', 'Columbus', 'OH'],
    ['Columbus, Ohio', 'Columbus', 'OH'],
    ['Columbus OH', 'Columbus', 'OH'],
    ['Columbus, OH 43210', 'Columbus', 'OH'],
    ['Columbus, OH, USA', 'Columbus', 'OH'],
    ['OH - Columbus', 'Columbus', 'OH'],
    ['New York, NY', 'New York', 'NY'],
    ['Winston-Salem, NC', 'Winston-Salem', 'NC'],
    ['Washington, DC', null, 'DC'],
    ['OK City, OK', 'OK City', 'OK'],
  ])('reads %s', (text, city, state) => {
    expect(readPlace(text)).toEqual({ city, state });
  });

  it.each([
    'IS',
    'OOS',
    'Northeast',
    'OH, MI',
    'MN & WI',
    'MN and WI',
    'Toronto, Canada',
    ','.repeat(50_000),
    'x '.repeat(25_000),
  ])('names no single state in another text', (text) => {
    expect(readPlace(text)).toBeNull();
  });
});

describe('readStates', () => {
  it.each([
    ['OH, PA', ['OH', 'PA']],
    ['Ohio; Pennsylvania', ['OH', 'PA']],
    ['OH PA MI', ['OH', 'PA', 'MI']],
    ['OH and MI', ['OH', 'MI']],
    ['Columbus, OH, Boston, MA', ['OH', 'MA']],
    ['Columbus, OH; Ann Arbor, MI', ['OH', 'MI']],
    ['OH, Washington, DC, MI', ['OH', 'DC', 'MI']],
    ['OH, OH', ['OH']],
  ])('reads %s', (text, states) => {
    expect(readStates(text)).toEqual({ states, unread: [] });
  });

  it('keeps what it can read and names the rest', () => {
    expect(readStates('OH, Northeast')).toEqual({ states: ['OH'], unread: ['Northeast'] });
  });
});
