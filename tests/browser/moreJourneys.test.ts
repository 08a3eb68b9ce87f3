import { readFileSync } from 'node:fs';
import type { Browser, Frame } from 'playwright-core';
import { readXlsx } from 'hucre/xlsx';
import { launchBrowser, openPreview, type OpenPreview } from '../support/browser';
import { bookOf } from '../support/scriptHost';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What somebody does in the sidebar, by the names they see. */
const hands = (sidebar: Frame) => ({
  tab: (name: string) => sidebar.getByRole('tab', { name }).click(),
  press: (name: string | RegExp) => sidebar.getByRole('button', { name }).click(),
  section: async (title: RegExp): Promise<void> => {
    const summary = sidebar.locator('summary', { hasText: title });
    if (!(await summary.evaluate((node) => (node.parentElement as HTMLDetailsElement).open))) await summary.click();
  },
  field: (label: string) => sidebar.getByLabel(label, { exact: true }),
  sees: (text: string | RegExp) => sidebar.getByText(text).first().waitFor(),
});

/** Institutions with both programs, as rows of a list. */
const pairs = (count: number): string[][] =>
  Array.from({ length: count }, (_, index) => {
    const name = `Fictional ${String.fromCharCode(65 + index)}`;
    const kind = index % 2 === 0 ? 'Mid-tier' : 'Community';
    return ['IR', 'DR'].map((specialty) => [name, 'OH', specialty, kind]);
  }).flat();

describe('an adviser who pastes a messy list', () => {
  const messy = [
    'My list 2025;;;',
    ';;;',
    'Hospital;Where;Track;How hard',
    ...pairs(3).map((row) => row.join(';')),
    'Fictional A;OH;IR;Mid-tier', // twice
    'Fictional D;Ohio;IR / DR;very',
    'Fictional Surgery;OH;General Surgery;Elite',
    ';;;',
    'Total: 9;;;',
  ].join('\n');
  let preview: OpenPreview;
  let sidebar: Frame;
  beforeAll(async () => {
    preview = await openPreview(browser, bookOf({ Sheet1: [] }));
    sidebar = await preview.sidebar();
  });
  afterAll(() => preview.close());

  it('gets a sheet of it, says what a column is, and sees every row accounted for', async () => {
    const { press, sees, section, field } = hands(sidebar);
    await press('Paste a list');
    await sidebar.getByRole('textbox', { name: 'Your list' }).fill(messy);
    await press(/^Make a sheet of \d+ lines$/);
    await sees('each accounted for');
    await section(/^Columns \d/);
    await field('How hard').selectOption('selectivity');
    await sees('Your choice');
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
  const list = [['Program Name', 'State', 'Specialty', 'Selectivity'], ...pairs(12)];
  const profile = [
    ['Field', 'Value'],
    ['Step 1', 'Pass'],
    ['Step 2 CK', 229],
    ['Strong IR letters', 2],
    ['Home IR rotation', 'Done'],
  ];
  let preview: OpenPreview;
  let sidebar: Frame;
  beforeAll(async () => {
    preview = await openPreview(browser, bookOf({ Programs: list, Profile: profile }));
    sidebar = await preview.sidebar();
    const { tab, press, sees } = hands(sidebar);
    await tab('Programs');
    await sidebar.getByLabel('Sheet with your programs').selectOption({ index: 1 });
    await sidebar.getByRole('button', { name: 'Next: build the list' }).waitFor();
    await tab('Build');
    await press('Build my list');
    await sees('Your list is ready');
  });
  afterAll(() => preview.close());

  it('drags a signal to another program with the mouse, is told the cost, and keeps it over a rebuild', async () => {
    const { tab, press, sees } = hands(sidebar);
    await tab('List');
    const silver = sidebar.locator('.board-row:has(.signal.silver)').first();
    const name = String(await silver.locator('.name').textContent());
    await sidebar.locator('.board-row:has(.signal.gold)').last().dragTo(silver);
    await sees('Nothing is written yet.');
    await tab('Build');
    await press('Build again');
    await sees('Your list is ready');
    await tab('List');
    await sidebar.locator('.board-row').first().waitFor();
    const golds = await sidebar.locator('.board-row:has(.signal.gold) .name').allTextContents();
    expect(golds).toContain(name);
  });

  it('saves a workbook with the list in it', async () => {
    const [download] = await Promise.all([
      preview.page.waitForEvent('download'),
      preview.page.getByText('Save as .xlsx').click(),
    ]);
    const { sheets } = await readXlsx(readFileSync(await download.path()));
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Programs', 'Profile', 'Application List']));
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
    const { tab, section, field, sees } = hands(await preview.sidebar());
    await tab('Profile');
    await section(/^Applicant/);
    await field('Status').selectOption('Graduated');
    await section(/^Exams/);
    await field('Step 1').fill('Pass');
    await field('Step 1 failed attempts').fill('1');
    await field('Step 2 CK').fill('238');
    await section(/^Letters/);
    await field('Strong IR letters').fill('2');
    await section(/^Concerns/);
    await field('Previous cycles').fill('1');
    await section(/^Application/);
    await field('Failure explained').selectOption('Not yet');
    await field('Failure explained').press('Tab');
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
