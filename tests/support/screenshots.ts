import { mkdir } from 'node:fs/promises';
import { sampleBook } from '../../src/host/sample/sampleBook';
import { launchBrowser, openPreview } from './browser';

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
  } finally {
    await browser.close();
  }
  return made;
}
