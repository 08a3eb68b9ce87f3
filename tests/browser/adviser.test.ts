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

it('builds the cohort from the menu, and asks for a row before a page is made', async () => {
  await choose('Build cohort sheet');
  await preview.page.getByText('Who needs help first stands on top').waitFor();
  expect(await preview.cell('Cohort!A1')).toBe('Cohort: 2 applicants');
  const first = String(await preview.cell('Cohort!B11'));
  expect(['Ann', 'Bo']).toContain(first);
  await choose('Make one-page summary');
  await preview.page.getByText('Select a cell in the row of an applicant').waitFor();
});
