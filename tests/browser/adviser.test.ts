import type { Browser } from 'playwright-core';
import { launchBrowser, openPreview, type OpenPreview } from '../support/browser';
import { bookOf } from '../support/scriptHost';

const advisees = [
  ['Applicant', 'Step 2 CK', 'Step 2 CK exam year', 'Home IR rotation', 'Strong IR letters'],
  ['Ann', 229, 2020, 'Done', 2],
  ['Bo', 247, 2020, 'None', 0],
];

let browser: Browser;
let preview: OpenPreview;

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await openPreview(browser, bookOf({ Advisees: advisees }));
});
afterAll(async () => {
  await preview.close();
  await browser.close();
});

const choose = async (item: string) => {
  await preview.page.click('#menu-button');
  await preview.page.click(`#menu-items >> text=${item}`);
};

describe('an adviser with a sheet of applicants', () => {
  it('builds the cohort from the menu, and asks for a row before a page is made', async () => {
    await choose('Build cohort sheet');
    await preview.page.getByText('Who needs help first stands on top').waitFor();
    expect(await preview.cell('Cohort!A1')).toBe('Cohort: 2 applicants');
    expect(['Ann', 'Bo']).toContain(String(await preview.cell('Cohort!B11')));
    await choose('Make one-page summary');
    await preview.page.getByText('Select a cell in the row of an applicant').waitFor();
  });

  it('sees the pathways of the cohort drawn, beside the block that stays in place', async () => {
    const chart = preview.page.locator('#charts .chart');
    await chart.locator('text=Applicants by pathway').waitFor();
    expect(await chart.count()).toBe(1);
    // The charts are placed anew with every frame of the grid: asked and measured in one step.
    const { width, height } = await preview.page.evaluate(() => {
      const { width: w = 0, height: h = 0 } = document.querySelector('#charts .chart')?.getBoundingClientRect() ?? {};
      return { width: w, height: h };
    });
    expect(Math.min(width, height)).toBeGreaterThan(100);
  });

  it('clicks the row of an applicant in the grid, and gets a page for the meeting', async () => {
    const name = String(await preview.cell('Cohort!B12'));
    const box = preview.page.locator('#grid');
    const { x = 0, y = 0 } = (await box.boundingBox()) ?? {};
    const place = await preview.page.evaluate(() => {
      const { workbook } = (window as unknown as { preview: { workbook: CellPlaces } }).preview;
      return workbook.getActiveSheet().getRange('B12').getCellRect();
    });
    // The grid's own canvas begins below its bar for formulas.
    const canvas = await preview.page.locator('#grid canvas').last().boundingBox();
    await preview.page.mouse.click((canvas?.x ?? x) + place.left + 20, (canvas?.y ?? y) + place.top + 10);
    await choose('Make one-page summary');
    await preview.page.getByText('One page for a meeting').waitFor();
    expect(await preview.cell(`Summary ${name}!A1`)).toBe(`${name}: one-page summary`);
  });
});

interface CellPlaces {
  getActiveSheet(): { getRange(cell: string): { getCellRect(): { left: number; top: number } } };
}
