import { readFileSync } from 'node:fs';
import { createHost, type Host } from '../../src/host/createHost';
import { evaluateFormula } from '../../src/host/evaluateFormula';
import { bookOf } from '../support/scriptHost';

const text = readFileSync('docs/live-check.md', 'utf8');
const script = /```js\n(.*?)\n```/s.exec(text)?.[1] ?? '';

/** The checks for a Google account, as written down for people, in the local host: it must do what we expect of Google. */
describe('the checks for a Google account', () => {
  let host: Host;
  beforeAll(() => {
    host = createHost(
      bookOf({ Sheet1: [[5], ['=1/0'], ['=NOW()'], [null], ...Array.from({ length: 7 }, () => [null])] }),
      {
        code: script,
      },
    );
  });
  afterAll(() => host.dispose());

  const logged = async (name: string, milliseconds?: number): Promise<string[]> => {
    const before = host.state.log.length;
    await host.run(name, [], milliseconds === undefined ? {} : { milliseconds });
    return host.state.log.slice(before);
  };

  it.each([
    ['=SEE(Sheet1!A1)', 'number 5'],
    ['=SEE(Sheet1!A4)', 'blank'],
    ['=GIVE("formula")', '=1+1'],
    ['=GIVE("plus")', '+1'],
  ])('%s gives %s', async (formula, expected) => {
    expect((await evaluateFormula(host, formula)).rows).toEqual([[expected]]);
  });

  it('show the sentence of what is thrown', async () => {
    expect((await evaluateFormula(host, '=FAIL()')).error).toContain('FAIL: one sentence.');
  });

  it.each(['row', 'ragged', 'date', 'nothing', 'none', 'nan', 'object'])(
    'do not guess what becomes of %s',
    async (kind) => {
      expect((await evaluateFormula(host, `=GIVE("${kind}")`)).error).toContain('host: ');
    },
  );

  it('tell what texts become, and where nobody knows', async () => {
    const became = new Map((await logged('writeTexts')).map((line) => line.split(' -> ') as [string, string]));
    expect(became.get('"\'007"')).toBe('string 007 formula[]');
    expect(became.get('"\'=1+1"')).toBe('string =1+1 formula[]');
    expect(became.get('"007"')).toBe('number 7 formula[]');
    expect(became.get('"+1 555"')).toMatch(/^thrown: host: /);
    expect(became.size).toBe(12);
  });

  it('see a refused write at flush', async () => {
    expect(await logged('writeLate')).toEqual([
      'at flush: The data you entered in cell J1 violates the data validation rules set on this cell. | J2 is ',
    ]);
  });

  it('see the size of a new sheet, and what lies beyond it', async () => {
    const [size, ...said] = await logged('outside');
    expect(size).toBe('a new sheet has 1000 x 26');
    expect(said.join()).toContain('The coordinates of the range are outside the dimensions of the sheet.');
  });

  it('read formulas that stay the same when they are written again', async () => {
    const formulas = ['=IF(1<2, 1.5, "a;b")', '=HYPERLINK("https://example.org", "x")', '=SUM(1, 2)'];
    expect(await logged('keepFormulas')).toEqual([`the same: ${JSON.stringify([formulas, [1.5, 'x', 3]])}`]);
  });

  it('end where the time is up', async () => {
    await expect(host.run('runOut', [], { milliseconds: 300 })).rejects.toThrow('Exceeded maximum execution time');
  });
});
