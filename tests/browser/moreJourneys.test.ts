import { readFileSync } from 'node:fs';
import type { Browser, Frame } from 'playwright-core';
import { readXlsx } from '../../src/host/io/readXlsx';
import { launchBrowser, openPreview, type OpenPreview } from '../support/browser';
import { hands } from '../support/hands';
import { buildFirstList, dragGoldToSilver, lowScores, pairedList, pasteMessyList, reapply } from '../support/journeys';
import { bookOf } from '../support/scriptHost';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('an adviser who pastes a messy list', () => {
  let preview: OpenPreview;
  let sidebar: Frame;
  beforeAll(async () => {
    preview = await openPreview(browser, bookOf({ Sheet1: [] }));
    sidebar = await preview.sidebar();
  });
  afterAll(() => preview.close());

  it('gets a sheet of it, says what a column is, and sees every row accounted for', async () => {
    await pasteMessyList(sidebar);
    const names = await preview.page.evaluate(() =>
      (window as unknown as { preview: { workbook: Sheets } }).preview.workbook
        .getSheets()
        .map((one) => one.getSheetName()),
    );
    expect(names).toHaveLength(2);
  });

  it('finds the choice again after the sidebar was opened anew, and builds from it', async () => {
    await preview.page.click('#menu-button');
    await preview.page.click('#menu-items >> text=Open planner');
    sidebar = await preview.sidebar();
    const { tab, press, sees, section, field } = hands(sidebar);
    await tab('Programs');
    const sheets = sidebar.getByLabel('Sheet with your programs');
    const options = await sheets.locator('option').allTextContents();
    await sheets.selectOption({
      label: options.find((text) => text.includes('9 ') || /Pasted|Program/.test(text)) ?? '',
    });
    await section(/^Columns \d/);
    await sees('Your choice');
    expect(await field('How hard').inputValue()).toBe('selectivity');
    await tab('Build');
    await press('Build my list');
    await sees('Your list is ready');
    const a = await preview.cell('Application List!D11');
    expect(String(a)).toMatch(/^Fictional [A-D]$/);
  });
});

interface Sheets {
  getSheets(): { getSheetName(): string }[];
}

describe('somebody who comes back to a list', () => {
  let preview: OpenPreview;
  let sidebar: Frame;
  beforeAll(async () => {
    preview = await openPreview(browser, bookOf({ Programs: pairedList, Profile: lowScores }));
    sidebar = await preview.sidebar();
    await buildFirstList(sidebar);
  });
  afterAll(() => preview.close());

  it('drags a signal to another program with the mouse, is told the cost, and keeps it over a rebuild', async () => {
    const { tab, press, sees } = hands(sidebar);
    const name = await dragGoldToSilver(sidebar);
    await tab('Build');
    await press('Build again');
    await sees('Your list is ready');
    await tab('List');
    await sidebar.locator('.board-row').first().waitFor();
    const golds = await sidebar.locator('.board-row:has(.signal.gold) .name').allTextContents();
    expect(golds).toContain(name);
  });

  it('finds both charts of the list drawn beside it', async () => {
    const { page } = preview;
    const box = await page.locator('#grid').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 500, (box?.y ?? 0) + 400);
    await page.mouse.wheel(2600, 0);
    const chart = (title: string) => page.locator('#charts .chart', { hasText: title });
    await chart('Programs applied to, by tier').waitFor();
    await page.mouse.wheel(0, 330);
    await chart('Planning index by number of applications').waitFor();
    expect(await chart('Planning index by number of applications').count()).toBe(1);
  });

  it('sees the whole row of a program turn grey when it is not to be applied to', async () => {
    const { page } = preview;
    const inks = async () => (await page.evaluate(looksOfSecondProgram)).map(({ ink }) => ink);
    expect(await inks()).not.toContain('#5f6368');
    const apply = await page.evaluate(() => {
      const { workbook } = (window as unknown as { preview: { workbook: PageBook } }).preview;
      const list = workbook.getSheetByName('Application List');
      const header = list.getRange('A10:Z10').getValues()[0] ?? [];
      list.getRange(11, header.indexOf('Apply')).setValue('No');
      return header.indexOf('Apply');
    });
    expect(apply).toBeGreaterThan(0);
    const [order, , , program] = await inks();
    expect([order, program]).toEqual(['#5f6368', '#5f6368']);
  });

  it('saves a workbook with the list in it', async () => {
    const [download] = await Promise.all([
      preview.page.waitForEvent('download'),
      preview.page.getByText('Save as .xlsx').click(),
    ]);
    const path = await download.path();
    const book = await readXlsx(readFileSync(path), 'saved', path);
    const names = book.sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Programs', 'Profile', 'Application List']));
    const again = await openPreview(browser, book);
    const looks = await again.page.evaluate(looksOfSecondProgram);
    await again.close();
    expect(looks).toEqual(await preview.page.evaluate(looksOfSecondProgram));
    expect(looks[1]?.background).toMatch(/^#/); // the tier
  });
});

describe('somebody who applies again after a failed exam', () => {
  it('fills in what happened, and reads a plan that fits', async () => {
    const preview = await openPreview(
      browser,
      bookOf({
        'My list': [
          ['Program Name', 'Specialty'],
          ['Fictional A', 'IR'],
        ],
      }),
    );
    const sidebar = await preview.sidebar();
    const { tab, section, sees } = hands(sidebar);
    await reapply(sidebar);
    await sees('Saved');
    await sees('Failed');
    await tab('Plan');
    await sees('Do first');
    await sees('Write two plain sentences for the application, and ask what the MSPE says about it.');
    await section(/^Letters/);
    await sees(/ask for letters written this year/);
    await section(/^Backup/);
    await sees('A single low score is no reason, however low.');
    expect(String(await preview.cell('Profile!A1'))).toBe('Field');
    await preview.close();
  });
});

interface PageCell {
  readonly s?: { readonly cl?: { readonly rgb?: string }; readonly bg?: { readonly rgb?: string } };
}
interface PageSheet {
  getRange(box: string): { getValues(): unknown[][] };
  getRange(row: number, column: number): { setValue(value: string): void };
  getSheet(): { getCell(row: number, column: number): PageCell | null };
}
interface PageBook {
  getSheetByName(name: string): PageSheet;
}

/** Runs in the page: the colours of the first cells of the list's second row. */
function looksOfSecondProgram(): { ink: string | null; background: string | null }[] {
  const { workbook } = (window as unknown as { preview: { workbook: PageBook } }).preview;
  const cells = workbook.getSheetByName('Application List').getSheet();
  return [0, 1, 2, 3].map((column) => {
    const { cl, bg } = cells.getCell(11, column)?.s ?? {};
    return { ink: cl?.rgb ?? null, background: bg?.rgb ?? null };
  });
}
