import type { Browser } from 'playwright-core';
import type { Book } from '../../src/host/book/book';
import { openPreview, type OpenPreview } from './browser';
import { hands } from './hands';
import { lowScores, messyList, pairedList, reapply } from './journeys';
import { bookOf } from './scriptHost';

/** What somebody does in the preview up to the picture. */
interface Journey {
  readonly name: string;
  readonly book: Book;
  readonly act: (preview: OpenPreview) => Promise<void>;
}

const build = async (preview: OpenPreview): Promise<void> => {
  const sidebar = await preview.sidebar();
  const { tab, press, sees } = hands(sidebar);
  await tab('Programs');
  await sidebar.getByLabel('Sheet with your programs').selectOption({ index: 1 });
  await sidebar.getByRole('button', { name: 'Next: build the list' }).waitFor();
  await tab('Build');
  await press('Build my list');
  await sees('Your list is ready');
};

const journeys: readonly Journey[] = [
  {
    name: 'paste',
    book: bookOf({ Sheet1: [] }),
    async act(preview) {
      const sidebar = await preview.sidebar();
      const { press, sees, section, field } = hands(sidebar);
      await press('Paste a list');
      await sidebar.getByRole('textbox', { name: 'Your list' }).fill(messyList);
      await press(/^Make a sheet of \d+ lines$/);
      await sees('each accounted for');
      await section(/^Columns \d/);
      await field('How hard').selectOption('selectivity');
      await sees('Your choice');
    },
  },
  {
    name: 'returning',
    book: bookOf({ Programs: pairedList, Profile: lowScores }),
    async act(preview) {
      await build(preview);
      const sidebar = await preview.sidebar();
      const { tab } = hands(sidebar);
      await tab('List');
      const silver = sidebar.locator('.board-row:has(.signal.silver)').first();
      await sidebar.locator('.board-row:has(.signal.gold)').last().dragTo(silver);
      await sidebar.getByText('Nothing is written yet.').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'reapplicant',
    book: bookOf({ Programs: pairedList }),
    async act(preview) {
      const sidebar = await preview.sidebar();
      await reapply(sidebar);
      const { tab, sees } = hands(sidebar);
      await sees('Saved');
      await tab('Plan');
      await sees('Do first');
    },
  },
];

/** Takes a picture at the end of each journey that the browser tests make too. */
export async function takeJourneys(browser: Browser, folder: string): Promise<string[]> {
  for (const { name, book, act } of journeys) {
    const preview = await openPreview(browser, { ...book, name: 'My residency list' });
    await act(preview);
    await preview.page.waitForTimeout(1000); // the grid paints on a canvas: there is nothing to wait for
    await preview.page.screenshot({ path: `${folder}/${name}.png` });
    await preview.close();
  }
  return journeys.map(({ name }) => `${name}.png`);
}
