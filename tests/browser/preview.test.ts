import type { Browser } from 'playwright-core';
import { launchBrowser, openPreview, type OpenPreview } from '../support/browser';
import { bookOf, scriptCode } from '../support/scriptHost';

/** A sidebar that calls the server as pages do. */
const sidebarCode = `${scriptCode}
function double(x) { return 2 * x; }
function broken() { throw new Error('no'); }
function writeCell() { SpreadsheetApp.getActive().getSheets()[0].getRange('A5').setValue('from the script'); }
function showSidebar() {
  const html = '<!doctype html><html><head></head><body><p id="out">waiting</p></body></html>';
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle('Panel'));
}`;

describe('the preview page', () => {
  let browser: Browser;
  let open: OpenPreview;
  beforeAll(async () => {
    browser = await launchBrowser();
    open = await openPreview(
      browser,
      bookOf({
        Sheet1: [
          [1, null, '=DESCRIBE(A1)'],
          [2, null, '=GIVE("tall")'],
        ],
      }),
      { code: sidebarCode },
    );
  });
  afterAll(async () => {
    await open.close();
    await browser.close();
  });

  /** What a cell shows once it shows a value, or at the latest after five seconds. */
  const eventually = async (address: string, value: unknown) => {
    for (let tries = 0; tries < 100; tries += 1) {
      if ((await open.cell(address)) === value) break;
      await open.page.waitForTimeout(50);
    }
    return open.cell(address);
  };
  /** Runs `google.script.run` in the sidebar; gives what the handlers got. */
  const call = async (source: string) =>
    (await open.sidebar()).evaluate<unknown, string>(
      (text) =>
        new Promise((resolve) => {
          const run = (window as unknown as { google: { script: { run: object } } }).google.script.run;
          const body = (0, eval)(`(function (run, resolve) { ${text} })`) as (...args: unknown[]) => void;
          body(run, resolve);
        }),
      source,
    );

  it('shows computed and spilled values', async () => {
    expect(await eventually('Sheet1!C1', 'number 1')).toBe('number 1');
    expect(await eventually('Sheet1!C4', 3)).toBe(3);
  });

  it('recalculates when a person types into a cell', async () => {
    await open.sidebar(); // opening it moves the grid
    await open.page.mouse.click(100, 107); // A1
    await open.page.keyboard.type('42');
    await open.page.keyboard.press('Enter');
    expect(await eventually('Sheet1!C1', 'number 42')).toBe('number 42');
  });

  it('shows a blocked spill and lets it come back', async () => {
    const sheet = open.preview.host;
    await sheet.run('evaluate', ["SpreadsheetApp.getActive().getSheets()[0].getRange('C3').setValue('x')"]);
    expect(await eventually('Sheet1!C3', 'x')).toBe('x');
    await sheet.run('evaluate', ["SpreadsheetApp.getActive().getSheets()[0].getRange('C3').clearContent()"]);
    expect(await eventually('Sheet1!C3', 2)).toBe(2);
  });

  it('opens the sidebar in a frame that cannot reach the page', async () => {
    const frame = await open.sidebar();
    expect(await frame.evaluate(() => document.body.textContent)).toContain('waiting');
    expect(await open.page.textContent('#sidebar-title')).toBe('Panel');
    expect(await frame.evaluate(() => window.origin)).toBe('null');
    expect(await open.page.evaluate(() => document.querySelector('#sidebar-frame')?.clientWidth)).toBe(300);
  });

  it('carries calls, results, user objects and errors of google.script.run', async () => {
    expect(
      await call('run.withUserObject("me").withSuccessHandler((value, user) => resolve([value, user])).double(21)'),
    ).toEqual([42, 'me']);
    expect(await call('run.withFailureHandler((error) => resolve([error.name, error.message])).broken()')).toEqual([
      'ScriptError',
      'Error: no',
    ]);
  });

  it('hides private functions and throws for illegal arguments at once', async () => {
    expect(await call('resolve([typeof run.secret_, Object.keys(run).includes("double")])')).toEqual([
      'undefined',
      true,
    ]);
    expect(await call('try { run.double(1, new Date()) } catch (error) { resolve(error.message) }')).toBe(
      'Failed due to illegal value in property: 1',
    );
    expect(
      await call(
        'const loop = {}; loop.self = loop; try { run.double(loop) } catch (error) { resolve(error.message) }',
      ),
    ).toBe('Failed due to circular reference.');
  });

  it('shows in the grid what a script has written', async () => {
    await call('run.withSuccessHandler(resolve).writeCell()');
    expect(await eventually('Sheet1!A5', 'from the script')).toBe('from the script');
  });

  it('lists the menu of the add-on and opens the sidebar from it', async () => {
    await open.page.click('#sidebar-close');
    expect(await open.page.isVisible('#sidebar')).toBe(false);
    await open.page.click('#menu-button');
    await open.page.click('#menu-items >> text=Open');
    await open.page.waitForSelector('#sidebar-frame[src]');
    expect(await open.page.isVisible('#sidebar')).toBe(true);
  });

  it('asks nobody but this preview', () => {
    expect(open.requests.filter((url) => !url.startsWith(open.preview.url) && !/^(data|blob):/.test(url))).toEqual([]);
  });
});
