import { readFile } from 'node:fs/promises';
import vm from 'node:vm';
import { buildPath } from '../../src/host/paths';

interface Sent {
  readonly google: string;
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

/** The client of `google.script.run` as it stands in the sidebar, with a page around it that only takes down what is sent. */
async function client() {
  const sent: Sent[] = [];
  let listener: (event: object) => void = () => undefined;
  const parent = { postMessage: (message: Sent) => void sent.push(message) };
  const logged: unknown[] = [];
  const page = vm.createContext({
    parent,
    console: { error: (error: unknown) => void logged.push(error) },
    document: { currentScript: { dataset: { functions: '["save","load"]' } } },
    addEventListener(name: string, heard: (event: object) => void) {
      if (name === 'message') listener = heard;
    },
  });
  vm.runInContext('var window = globalThis;', page);
  vm.runInContext(await readFile(buildPath('page', 'googleScript.js'), 'utf8'), page);
  return {
    sent,
    logged,
    run: (source: string): unknown => vm.runInContext(`(() => { const run = google.script.run; ${source} })()`, page),
    heard: (): unknown => JSON.parse(String(vm.runInContext('JSON.stringify(globalThis.heard ?? null)', page))),
    answer: (id: number, value: unknown) => listener({ source: parent, data: { google: 'done', id, value } }),
    fail: (id: number, message: string) =>
      listener({ source: parent, data: { google: 'failed', id, name: 'ScriptError', message } }),
  };
}

const caught = (source: string) => `try { ${source} } catch (error) { return error.message }`;

describe('google.script.run', () => {
  it.each([
    ['a date', 'run.save(1, new Date())', '1'],
    ['a function', 'run.save(() => 1)', '0'],
    ['a date inside an object', 'run.save({ list: [{ when: new Date() }] })', 'when'],
    ['an instance of a class', 'class Click {}; run.save(new Click())', '0'],
    ['undefined', 'run.save(undefined)', '0'],
  ])('refuses %s at once, before anything is sent', async (_name, source, property) => {
    const { run, sent } = await client();
    expect(run(caught(`run.withFailureHandler(() => { throw new Error('asked') }); ${source}`))).toBe(
      `Failed due to illegal value in property: ${property}`,
    );
    expect(sent).toEqual([]);
  });

  it('refuses what goes round in a circle', async () => {
    const { run } = await client();
    expect(run(caught('const loop = {}; loop.self = loop; run.save(loop)'))).toBe('Failed due to circular reference.');
  });

  it('does not guess whether a number that is not finite may cross', async () => {
    const { run } = await client();
    expect(run(caught('run.save(NaN)'))).toContain('is not known');
  });

  it('sends a copy, with null for undefined in a list', async () => {
    const { run, sent } = await client();
    run('const list = [1, undefined]; run.save(list, "x", null, { a: true }); list.push(2)');
    expect(sent).toEqual([{ google: 'run', id: 1, name: 'save', args: [[1, null], 'x', null, { a: true }] }]);
  });

  it('gives a new runner for each modifier, and later handlers replace earlier ones', async () => {
    const { run, answer, heard } = await client();
    run(`
      globalThis.heard = [];
      const plain = run.withSuccessHandler((value, user) => heard.push(['first', value, user]));
      plain.withSuccessHandler((value, user) => heard.push(['second', value, user])).withUserObject('me').save(1);
      plain.load();
    `);
    answer(1, 'one');
    answer(2, 'two');
    expect(heard()).toEqual([
      ['second', 'one', 'me'],
      ['first', 'two', null],
    ]);
  });

  it('has ten calls under way at most, and lets them end in any order', async () => {
    const { run, sent, answer, heard } = await client();
    run(
      'globalThis.heard = []; for (let i = 1; i <= 12; i += 1) run.withSuccessHandler((value) => heard.push(value)).save(i)',
    );
    expect(sent).toHaveLength(10);
    answer(7, 'seven');
    expect(sent.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    answer(2, 'two');
    expect(sent).toHaveLength(12);
    expect(heard()).toEqual(['seven', 'two']);
  });

  it('hands a failure over as an Error named ScriptError, or logs it where nobody listens', async () => {
    const { run, fail, heard, logged } = await client();
    run('globalThis.heard = []; run.withFailureHandler((error) => heard.push([error.name, error.message])).save()');
    run('run.save(); run.withFailureHandler(null).save()');
    fail(1, 'TypeError: broken');
    fail(2, 'Error: nobody listens');
    fail(3, 'Error: silenced');
    expect(heard()).toEqual([['ScriptError', 'TypeError: broken']]);
    expect(logged.map((error) => (error as Error).message)).toEqual(['Error: nobody listens']);
  });

  it('lists the functions of the server, and none that the server hides', async () => {
    const { run } = await client();
    expect(run('return Object.keys(run).filter((name) => !name.startsWith("with")).join()')).toBe('save,load');
    expect(run('return typeof run.secret_')).toBe('undefined');
  });

  it('knows where it runs, and can close and give back the focus', async () => {
    const { run, sent } = await client();
    expect(run('return google.script.host.origin')).toBe('https://docs.google.com');
    run('google.script.host.close(); google.script.host.editor.focus(); google.script.host.setWidth(900)');
    expect(sent).toEqual([{ google: 'close' }, { google: 'focus' }]);
  });
});
