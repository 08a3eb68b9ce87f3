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
  /** How long the next calls wait when the server is slow. */
  const pauses: number[] = [];
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
      { code: sidebarCode, pause: () => pauses.shift() ?? 0 },
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

  it('draws notes, help, drop-downs, ticks, filter buttons and charts over the grid', async () => {
    await open.preview.host.run('evaluate', [
      `const sheet = SpreadsheetApp.getActive().getSheets()[0];
      sheet.getRange('D10:F12').setValues([['Tier', 'IR', 'Sent'], ['Reach', 2, false], ['Safety', 3, true]]);
      sheet.getRange('D10').setNote('How far it is');
      sheet.getRange('D11:D12').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Reach', 'Target']).setHelpText('Choose a tier').build());
      sheet.getRange('F11:F12').insertCheckboxes();
      sheet.getRange('D10:F12').createFilter();
      sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange('D10:E12')).setPosition(14, 1, 0, 0).setOption('title', 'By tier').build());`,
    ]);
    await open.page.waitForSelector('svg[aria-label="By tier"]');
    const count = (selector: string) => open.page.locator(selector).count();
    expect(await count('.note-mark')).toBe(1);
    expect(await count('.filter-mark')).toBe(3);
    expect(await count('.tick-mark[data-on=true]')).toBe(1);
    await open.page.locator('.arrow-mark').first().click();
    await open.page.locator('#choices button', { hasText: 'Target' }).click();
    expect(await eventually('Sheet1!D11', 'Target')).toBe('Target');
    await open.page.locator('.tick-mark[data-on=false]').click();
    await open.page.locator('.tick-mark[data-on=false]').waitFor({ state: 'detached' });
    expect(
      await open.preview.host.run('evaluate', [
        "return SpreadsheetApp.getActive().getSheets()[0].getRange('F11').getValue()",
      ]),
    ).toBe(true);
    await open.page.evaluate(() => {
      const { workbook } = (
        window as unknown as {
          preview: { workbook: { getActiveSheet(): { getRange(a: string): { activate(): void } } } };
        }
      ).preview;
      workbook.getActiveSheet().getRange('D10').activate();
    });
    await open.page.waitForSelector('#cell-card:not([hidden])');
    expect(await open.page.textContent('#cell-card')).toBe('How far it is');
  });

  it('hides the rows that a filter leaves out, and shows them again', async () => {
    const hidden = () =>
      open.preview.host.book.engine.workbook.getSheetBySheetId('0')?.getRowManager().getHiddenRows(9, 12).length ?? 0;
    const choose = async (text: string) => {
      await open.page.locator('.filter-mark').first().click();
      await open.page.locator('#choices button', { hasText: text }).click();
      await open.page.waitForTimeout(200);
    };
    await choose('Target');
    expect(hidden()).toBe(1);
    await choose('Show all');
    expect(hidden()).toBe(0);
  });

  it('lets calls meet a bad day: no permission, a second account, a reader', async () => {
    const fails = 'run.withFailureHandler((error) => resolve(error.message)).withSuccessHandler(() => resolve("done"))';
    await open.page.click('#conditions-button');
    await open.page.check('#no-permission');
    expect(await call(`${fails}.double(1)`)).toBe('Authorization is required to perform that action.');
    await open.page.check('#other-account');
    expect(await call(`${fails}.double(1)`)).toContain('Error code PERMISSION_DENIED.');
    await open.page.uncheck('#other-account');
    await open.page.check('#reader');
    expect(await call(`${fails}.writeCell()`)).toContain('You are trying to edit a protected cell or object.');
    await open.page.keyboard.press('Escape');
    await open.page.mouse.click(100, 107); // A1
    await open.page.keyboard.type('typed');
    await open.page.keyboard.press('Enter');
    await open.page.waitForTimeout(300);
    expect(await open.cell('Sheet1!A1')).not.toBe('typed');
    await open.page.keyboard.press('Escape');
    await open.page.click('#conditions-button');
    await open.page.uncheck('#reader');
    expect(await call(`${fails}.writeCell()`)).toBe('done');
  });

  it('lets calls end in another order when the server is slow', async () => {
    pauses.push(400, 50);
    await open.page.check('#slow');
    const order = await call(
      'const ended = []; for (const x of [1, 2]) run.withSuccessHandler((value) => { ended.push(value); if (ended.length === 2) resolve(ended); }).double(x)',
    );
    expect(order).toEqual([4, 2]);
    await open.page.uncheck('#slow');
    await open.page.keyboard.press('Escape');
  });

  it('lists its keys, and moves to the menu by one', async () => {
    await open.page.keyboard.press('Alt+h');
    expect(await open.page.isVisible('#keys')).toBe(true);
    await open.page.click('#keys-close');
    await open.page.keyboard.press('Alt+2');
    expect(await open.page.evaluate(() => document.activeElement?.id)).toBe('menu-button');
  });

  it('lists the menu of the add-on and opens the sidebar from it', async () => {
    await open.page.click('#sidebar-close');
    expect(await open.page.isVisible('#sidebar')).toBe(false);
    await open.page.click('#menu-button');
    await open.page.click('#menu-items >> text=Open');
    await open.page.waitForSelector('#sidebar-frame[src]');
    expect(await open.page.isVisible('#sidebar')).toBe(true);
  });

  it('opens a file that is chosen', async () => {
    await open.page.setInputFiles('#file-input', {
      name: 'mine.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Program,State\r\nHarbor,OH\r\n'),
    });
    await open.page.waitForFunction(() => document.querySelector('#book-name')?.textContent === 'mine');
    await open.page.waitForSelector('body[data-ready=true]');
    expect(await eventually('Sheet1!A2', 'Harbor')).toBe('Harbor');
  });

  it('asks nobody but this preview', () => {
    expect(open.requests.filter((url) => !url.startsWith(open.preview.url) && !/^(data|blob):/.test(url))).toEqual([]);
  });
});
