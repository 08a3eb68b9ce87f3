import type { Browser, Frame } from 'playwright-core';
import { launchBrowser, openPreview, type OpenPreview } from '../support/browser';
import { bookOf } from '../support/scriptHost';

let browser: Browser;
let preview: OpenPreview;
let sidebar: Frame;

/** A list as people have it: a title, a header of their own, gaps, and a text that looks like a formula. */
const list = [
  ['My programs'],
  ['Program Name', 'State', 'Specialty', 'How picky', 'Home', 'Mentor', 'Interest (1-5)'],
  ['Harbor University', 'OH', 'IR', 'Mid-tier', 'x', null, 5],
  ['Harbor University', 'OH', 'DR', 'Mid-tier', null, null, 4],
  ['Lakeview Clinic', 'PA', 'IR', 'Community', null, 'Strong', 3],
  ['Lakeview Clinic', 'PA', 'DR', 'Community', null, null, null],
  ['North Star Hospital', 'NY', 'DR', 'Elite', null, null, 2],
  [],
  ['Total', null, null, null, null, null, null],
];

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await openPreview(browser, bookOf({ 'My list': list }));
  sidebar = await preview.sidebar();
});
afterAll(async () => {
  await preview.close();
  await browser.close();
});

const tab = (name: string) => sidebar.getByRole('tab', { name }).click();
/** Opens a part of the form or view, unless it is open already. */
const section = async (title: RegExp): Promise<void> => {
  const summary = sidebar.locator('summary', { hasText: title });
  if (!(await summary.evaluate((node) => (node.parentElement as HTMLDetailsElement).open))) await summary.click();
};
const field = (label: string) => sidebar.getByLabel(label, { exact: true });

async function build(button: string): Promise<void> {
  await tab('Build');
  await sidebar.getByRole('button', { name: button }).click();
  await sidebar.getByText('Your list is ready').waitFor();
}

/** The row of the list in which a program stands, and the column of a header: looked for in the grid. */
const find = (text: string) =>
  preview.page.evaluate((wanted) => {
    const { workbook } = (window as unknown as { preview: { workbook: PageWorkbook } }).preview;
    const values = workbook.getSheetByName('Application List')?.getRange('A1:Z60').getValues() ?? [];
    const row = values.findIndex((cells) => cells.includes(wanted));
    return { row: row + 1, column: (values[row] ?? []).indexOf(wanted) };
  }, text);

interface PageWorkbook {
  getSheetByName(name: string): { getRange(box: string): { getValues(): unknown[][] } } | null;
}

const letter = (column: number): string => String.fromCharCode(65 + column);

describe('an applicant with a sheet of their own', () => {
  it('fills in the profile, which becomes a sheet', async () => {
    await tab('Profile');
    await section(/^Exams/);
    await field('Step 2 CK').fill('229');
    await field('Step 2 CK exam year').fill('2024');
    await section(/^Rotations/);
    await field('Home school has IR').selectOption('yes');
    await field('Home IR rotation').selectOption('Done');
    await section(/^Letters/);
    await field('Strong IR letters').fill('2');
    await field('Strong IR letters').press('Tab');
    await sidebar.getByText('Saved', { exact: false }).first().waitFor();
    await sidebar.getByText('Dual', { exact: true }).waitFor();
    expect(await preview.cell('Profile!A1')).not.toBeNull();
  });

  it('chooses the sheet and corrects a column that was not recognised', async () => {
    await tab('Programs');
    const sheets = sidebar.getByLabel('Sheet with your programs');
    const label = (await sheets.locator('option').allTextContents()).find((text) => text.startsWith('My list'));
    await sheets.selectOption({ label: label ?? '' });
    await sidebar.getByText('9 rows, each accounted for').waitFor();
    await section(/^Columns \d/);
    await field('How picky').selectOption('selectivity');
    await sidebar.getByText('Your choice').waitFor();
    await sidebar.getByText('In 5 programs (2 IR, 3 DR)').waitFor();
    expect(await field('How picky').inputValue()).toBe('selectivity');
  });

  it('builds the list and finds it in the grid, in order', async () => {
    await build('Build my list');
    const first = await find('Harbor University');
    expect(await preview.cell(`Application List!B${first.row}`)).toBe('Priority');
    expect(await preview.cell(`Application List!C${first.row}`)).toBe('Gold');
    expect(await preview.cell(`Application List!A${first.row}`)).toBe(1);
  });

  it('writes a note beside a program, builds again, and the note is still there', async () => {
    const notes = await find('Notes');
    const before = await find('North Star Hospital');
    const address = `Application List!${letter(notes.column)}${before.row}`;
    await preview.page.evaluate(
      ({ cell, text }) => {
        const { workbook } = (window as unknown as { preview: { workbook: WritableWorkbook } }).preview;
        workbook.getSheetByName('Application List')?.getRange(cell).setValue(text);
      },
      { cell: `${letter(notes.column)}${before.row}`, text: 'Met the PD in May' },
    );
    expect(await preview.cell(address)).toBe('Met the PD in May');
    await tab('Profile');
    await section(/^Exams/);
    await field('Step 2 CK').fill('262');
    await field('Step 2 CK').press('Tab');
    await build('Build again');
    const after = await find('Met the PD in May');
    const program = await find('North Star Hospital');
    expect(after.row).toBe(program.row);
  });

  it('never changed the list it came from', async () => {
    expect(await preview.cell('My list!A1')).toBe('My programs');
    expect(await preview.cell('My list!H3')).toBeNull();
    expect(await preview.cell('My list!A9')).toBe('Total');
  });
});

interface WritableWorkbook {
  getSheetByName(name: string): { getRange(cell: string): { setValue(text: string): void } } | null;
}
