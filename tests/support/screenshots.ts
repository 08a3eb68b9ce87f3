import { mkdir } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { makeSheet } from '../../src/host/book/book';
import { sampleBook } from '../../src/host/sample/sampleBook';
import { launchBrowser, openPreview } from './browser';
import { takeJourneys } from './journeyScreenshots';

/** Takes the pictures of the documentation: the preview with the sample workbook, its list built, and each view of the sidebar. */
export async function takeScreenshots(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const browser = await launchBrowser();
  const made: string[] = [];
  try {
    const preview = await openPreview(browser, sampleBook());
    const { page } = preview;
    const sidebar = await preview.sidebar();
    const shot = async (name: string): Promise<void> => {
      await page.waitForTimeout(500); // the grid paints on a canvas: there is nothing to wait for
      await page.screenshot({ path: `${folder}/${name}.png` });
      made.push(`${name}.png`);
    };
    const tab = (name: string) => sidebar.getByRole('tab', { name });
    await shot('profile');
    await tab('Programs').click();
    const sheets = sidebar.getByLabel('Sheet with your programs');
    const label = (await sheets.locator('option').allTextContents()).find((text) => text.startsWith('Programs'));
    await sheets.selectOption({ label: label ?? '' });
    await sidebar.getByRole('button', { name: 'Next: build the list' }).waitFor();
    await shot('programs');
    await tab('Build').click();
    await sidebar.getByRole('button', { name: 'Build my list' }).click();
    await sidebar.getByText('Your list is ready').waitFor({ timeout: 60_000 });
    await shot('build');
    await tab('List').click();
    await shot('preview');
    await tab('Plan').click();
    await sidebar.getByText('Do first').waitFor();
    await shot('plan');
    await tab('About').click();
    await shot('about');
    await preview.close();
    made.push(await takeCohort(browser, folder), ...(await takeJourneys(browser, folder)));
  } finally {
    await browser.close();
  }
  return made;
}

/** Invented applicants of an adviser. */
const applicants: readonly (readonly (string | number)[])[] = [
  [
    'Applicant',
    'Status',
    'Step 1',
    'Step 2 CK',
    'Step 2 CK exam year',
    'Home school has IR',
    'Home IR rotation',
    'Strong IR letters',
  ],
  ['Ann', 'Graduating', 'Pass', 229, 2024, 'yes', 'Done', 2],
  ['Bo', 'Student', 'Pass', 'Not taken', '', 'yes', 'Scheduled', 0],
  ['Cy', 'Graduated', 'Fail', 221, 2023, 'no', 'None', 0],
  ['Di', 'Graduating', 'Pass', 247, 2024, 'yes', 'Done', 3],
  ['Ed', 'Graduating', 'Pass', 238, 2024, 'no', 'None', 1],
];

/** The Cohort sheet of an adviser, with its chart. */
async function takeCohort(browser: Browser, folder: string): Promise<string> {
  const { sheets, ...book } = sampleBook();
  const rows = applicants.map((row) => row.map((value) => ({ value })));
  const preview = await openPreview(browser, { ...book, sheets: [...sheets, makeSheet('Applicants', rows)] });
  const { page } = preview;
  await page.click('#menu-button');
  await page.click('#menu-items >> text=Build cohort sheet');
  await page.locator('#charts .chart').waitFor({ timeout: 60_000 });
  await page.getByText('Who needs help first stands on top').waitFor();
  await page.waitForTimeout(2000); // the new sheet settles
  await page.getByRole('button', { name: 'Close the sidebar' }).click(); // table and chart beside each other
  await page.waitForTimeout(1000); // the grid paints on a canvas: there is nothing to wait for
  await page.screenshot({ path: `${folder}/cohort.png` });
  await preview.close();
  return 'cohort.png';
}
