import type { Frame } from 'playwright-core';
import { launchBrowser, openPreview } from '../support/browser';
import { hands } from '../support/hands';
import { buildFirstList } from '../support/journeys';
import { bookOf } from '../support/scriptHost';
import { dualProfile, programSheet } from './sheets';
import { waitBench } from './waitBench';
import { median, ms, times, type Figure } from './table';

/** From here on the sidebar notes how long each click takes until the frame after it is painted. */
const watch = (frame: Frame): Promise<void> =>
  frame.evaluate(() => {
    const noted: Noted = { reactions: [] };
    (window as unknown as { noted: Noted }).noted = noted;
    document.addEventListener(
      'click',
      ({ timeStamp }) => {
        requestAnimationFrame(() => setTimeout(() => noted.reactions.push(performance.now() - timeStamp)));
      },
      true,
    );
  });

interface Noted {
  readonly reactions: number[];
}

const notedIn = (frame: Frame): Promise<Noted> => frame.evaluate(() => (window as unknown as { noted: Noted }).noted);

const REACTION = 100;

/** The preview in the browser: until it can be used, and until it answers a click in each view, with a long list of programs. */
export async function previewBench(): Promise<Figure[]> {
  const browser = await launchBrowser();
  const book = bookOf({ Programs: programSheet(300), Profile: dualProfile });
  const loads: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const preview = await openPreview(browser, book);
    const start = performance.now();
    await preview.page.reload();
    await preview.page.waitForSelector('body[data-ready=true]');
    await (await preview.sidebar()).getByRole('tab').first().waitFor();
    loads.push(performance.now() - start);
    await preview.close();
  }
  const preview = await openPreview(browser, book);
  const sidebar = await preview.sidebar();
  const { tab, press, sees } = hands(sidebar);
  await buildFirstList(sidebar);
  await tab('Plan');
  await sees('Do first');
  await press('Write plan sheet');
  await sidebar.getByText('The plan is in the sheet').waitFor({ timeout: 120_000 });
  const reactions: number[] = [];
  for (const view of ['Profile', 'Programs', 'Build', 'List', 'Plan', 'About']) {
    await watch(sidebar);
    await tab(view);
    await sidebar.getByRole('heading', { name: view, level: 2 }).waitFor();
    const closed = sidebar.locator('[role=tabpanel] summary:visible');
    for (let one = 0; one < Math.min(25, await closed.count()); one += 1) await closed.nth(one).click();
    await sidebar.waitForTimeout(200);
    reactions.push(...(await notedIn(sidebar)).reactions);
  }
  await preview.close();
  const everyCall = await waitBench(browser);
  await browser.close();
  return [
    {
      what: 'the preview until its sidebar can be used, 300 rows',
      value: ms(median(loads)),
      ratio: times(median(loads), 3000),
      against: 'at most 3 s',
    },
    {
      what: `a click in the sidebar until its frame is painted, ${reactions.length} clicks in all views`,
      value: ms(median(reactions)),
      ratio: times(median(reactions), REACTION),
      against: 'at most 100 ms',
    },
    {
      what: 'the same, the slowest',
      value: ms(Math.max(...reactions)),
      ratio: times(Math.max(...reactions), REACTION),
      against: 'at most 100 ms',
    },
    everyCall,
  ];
}
