import type { Browser } from 'playwright-core';
import type { Book } from '../../src/host/book/book';
import { openPreview, type OpenPreview } from './browser';
import { hands } from './hands';
import { buildFirstList, dragGoldToSilver, lowScores, pairedList, pasteMessyList, reapply } from './journeys';
import { bookOf } from './scriptHost';

/** What somebody does in the preview up to the picture. */
interface Journey {
  readonly name: string;
  readonly book: Book;
  readonly act: (preview: OpenPreview) => Promise<void>;
}

const journeys: readonly Journey[] = [
  {
    name: 'paste',
    book: bookOf({ Sheet1: [] }),
    act: async (preview) => pasteMessyList(await preview.sidebar()),
  },
  {
    name: 'returning',
    book: bookOf({ Programs: pairedList, Profile: lowScores }),
    async act(preview) {
      const sidebar = await preview.sidebar();
      await buildFirstList(sidebar);
      await dragGoldToSilver(sidebar);
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
