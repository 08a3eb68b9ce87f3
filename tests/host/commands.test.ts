import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bookOf } from '../support/scriptHost';
import { readWorkbookFile, writeWorkbookFile } from '../../src/host/io/workbookFile';

const folder = mkdtempSync(join(tmpdir(), 'commands-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content = '') => {
  const path = join(folder, name);
  if (content !== '') writeFileSync(path, content);
  return path;
};

/** Runs a command as npm does, after the build. */
function run(name: 'formula' | 'plan' | 'serve', ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`build/host/${name}.mjs`, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const programs = file(
  'programs.csv',
  'Program Name,NRMP Code,State,Home\nHarborview State,9001416C0,OH,yes\nHarborview State,9001420A0,OH,yes\nCedar Valley,9003420C0,PA,\n',
);
const profile = file('profile.csv', 'Field,Value\nStep 1,Pass\nStep 2 CK,236\nStep 2 CK exam year,2024\nDegree,MD\n');
const inputs = ['--programs', programs, '--profile', profile];

describe('the formula command', () => {
  it('prints the values as JSON rows on one last line', () => {
    expect(run('formula', ...inputs, '=Programs!A2:C3')).toEqual({
      status: 0,
      stdout: '[["Harborview State","9001416C0","OH"],["Harborview State","9001420A0","OH"]]\n',
      stderr: '',
    });
  });

  it('prints one value as one row of one', () => {
    expect(run('formula', '=1+1')).toEqual({ status: 0, stdout: '[[2]]\n', stderr: '' });
  });

  it('calls the functions of the bundle', () => {
    const { status, stdout } = run('formula', ...inputs, '=PATHWAY(Profile!A:B)');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual([[expect.stringMatching(/^(DR first|Dual|Integrated first)$/)]]);
  });

  it('prints #ERROR! and the sentence of the function, with exit code 2', () => {
    const { status, stdout, stderr } = run('formula', ...inputs, '=PATHWAY("no profile")');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '[["#ERROR!"]]\n' });
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('profile')]);
  });

  it('opens a whole workbook', async () => {
    const path = file('book.xlsx');
    await writeWorkbookFile(
      path,
      bookOf({
        Mine: [
          [1, 2],
          [3, 4],
        ],
      }),
    );
    expect(run('formula', '--book', path, '=SUM(Mine!A:B)').stdout).toBe('[[10]]\n');
  });

  it.each([
    [[], 'There is no formula. Usage:'],
    [['1+1'], 'A formula starts with "="'],
    [['=1', '=2'], 'There is more than one formula'],
    [['--nonsense', 'x', '=1'], "Unknown option '--nonsense'. Usage:"],
    [['--programs', 'missing.csv', '=1'], 'missing.csv: there is no such file'],
  ])('refuses %j in one line with exit code 2', (args, text) => {
    const { status, stdout, stderr } = run('formula', ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(text)]);
  });
});

describe('the plan command', () => {
  it('writes the plan as JSON, the same bytes every time', () => {
    const [first, second] = [file('one.json'), file('two.json')];
    expect(run('plan', ...inputs, '--out', first)).toEqual({ status: 0, stdout: '', stderr: '' });
    run('plan', ...inputs, '--out', second);
    const text = readFileSync(first, 'utf8');
    expect(readFileSync(second, 'utf8')).toBe(text);
    expect(text.endsWith('}\n')).toBe(true);
    expect(JSON.parse(text)).toMatchObject({ schema: 1, season: 2025 });
  });

  it('takes the season that was asked for', () => {
    const path = file('season.json');
    expect(run('plan', ...inputs, '--season', '2027', '--out', path).status).toBe(0);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ season: 2027 });
  });

  it('prints a summary without --out: pathway, programs, signals, what to do first', () => {
    const { status, stdout } = run('plan', ...inputs);
    expect(status).toBe(0);
    for (const part of ['Pathway: ', 'Programs: ', 'Signals: ', 'Readiness: ']) expect(stdout).toContain(part);
  });

  it.each(['plan', 'formula', 'serve'] as const)('says how %s is used where help is asked for', (name) => {
    for (const flag of ['--help', '-h']) {
      const { status, stdout, stderr } = run(name, flag);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toMatch(/^Usage: npm /);
    }
  });

  it('writes the list as .csv', () => {
    const path = file('list.csv');
    expect(run('plan', ...inputs, '--out', path).status).toBe(0);
    expect(readFileSync(path, 'utf8')).toMatch(/^Order,Tier,Signal,Program/);
  });

  it('writes a workbook in which the add-on has made its list', async () => {
    const path = file('plan.xlsx');
    expect(run('plan', ...inputs, '--out', path)).toEqual({ status: 0, stdout: '', stderr: '' });
    const { sheets } = await readWorkbookFile(path);
    expect(sheets.map((sheet) => sheet.name)).toEqual(
      expect.arrayContaining(['Programs', 'Profile', 'Application List']),
    );
  });

  it('reads formulas that were saved without a value, also those that look at another sheet', async () => {
    const path = file('formulas.xlsx');
    await writeWorkbookFile(
      path,
      bookOf({
        Programs: [
          ['Program Name', 'Specialty', 'State'],
          ['=HYPERLINK("https://example.org", "Harborview State")', 'IR', '=Other!A1'],
        ],
        Other: [['OH']],
      }),
    );
    const out = file('formulas.json');
    expect(run('plan', '--programs', path, '--profile', profile, '--out', out).stderr).toBe('');
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({
      entries: [{ program: 'Harborview State', state: 'OH', specialty: 'IR' }],
    });
  });

  it.each([
    [['--programs', programs], '--profile is missing. Usage:'],
    [[...inputs, '--out', 'x.pdf'], '--out takes a file that ends in'],
    [[...inputs, '--season', 'soon'], '--season takes a year'],
    [['--programs', 'missing.csv', '--profile', profile], 'missing.csv: there is no such file'],
    [[...inputs, '--out', '/nowhere/plan.json'], '/nowhere/plan.json: there is no such file or folder'],
  ])('refuses %j in one line with exit code 2', (args, text) => {
    const { status, stdout, stderr } = run('plan', ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(text)]);
  });

  it('says in one line that a list has no header', () => {
    const { status, stderr } = run('plan', '--programs', file('no.csv', '1,2\n3,4\n'), '--profile', profile);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toContain('    at ');
  });
});

describe('the start command', () => {
  it.each([
    [['--port', 'many'], '--port takes a number'],
    [['missing.xlsx'], 'missing.xlsx: there is no such file'],
  ])('refuses %j in one line with exit code 2', (args, text) => {
    const { status, stderr } = run('serve', ...args);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(text)]);
  });
});
