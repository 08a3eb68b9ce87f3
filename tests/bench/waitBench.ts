import type { Browser, Page } from 'playwright-core';
import { calls } from '../../src/rpc/contract';
import { createFakeServer, withEarlier, withList } from '../sidebar/support/fakeServer';
import { openSidebar } from '../sidebar/support/openSidebar';
import { ms, times, type Figure } from './table';

const WAIT = 100;

/** Runs in the page: for each call, milliseconds from its start until a frame with the sign of waiting is painted; -1 where none is there. */
function watchCalls(): void {
  interface Runner {
    withSuccessHandler(handler: unknown): Runner;
    withFailureHandler(handler: unknown): Runner;
    irRpc(request: string): void;
  }
  const here = window as unknown as { google: { script: { run: Runner } }; waits: Record<string, number> };
  here.waits = {};
  const watched = (runner: Runner): Runner => ({
    withSuccessHandler: (handler) => watched(runner.withSuccessHandler(handler)),
    withFailureHandler: (handler) => watched(runner.withFailureHandler(handler)),
    irRpc: (request) => {
      const start = performance.now();
      const { call } = JSON.parse(request) as { readonly call: string };
      const isShown = document.querySelector('.pending') !== null;
      const note = () => {
        const wait = isShown ? performance.now() - start : -1;
        here.waits[call] = Math.max(here.waits[call] ?? wait, wait);
      };
      requestAnimationFrame(() => setTimeout(note));
      runner.irRpc(request);
    },
  });
  here.google.script.run = watched(here.google.script.run);
}

/** Does something that needs each call of the contract. */
async function useEverything(page: Page): Promise<void> {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const tab = (name: string) => page.getByRole('tab', { name }).click();
  await press('Leave the sheet as it is');
  await press('Read again from the sheet');
  await page.getByRole('button', { name: 'Read again from the sheet' }).waitFor();
  await page.getByLabel('Applicant', { exact: true }).fill('Alex');
  await page.getByLabel('Applicant', { exact: true }).blur();
  await page.getByText('All changes saved').waitFor();
  await tab('Programs');
  await page.getByText('Values that could not be read').click();
  await press('Row 14');
  await press('Empty template');
  await press('Paste a list');
  await page.getByRole('textbox', { name: 'Your list' }).fill('One\nTwo');
  await press('Make a sheet of 2 lines');
  await page.getByText('each accounted for').waitFor();
  await tab('Build');
  await press('Build again');
  await page.getByText('Your list is ready').waitFor();
  await tab('List');
  const board = page.getByRole('region', { name: 'Signals', exact: true });
  await board.locator('summary').first().click();
  await board.getByLabel('Move it to').first().selectOption({ index: 7 });
  await board.getByText('It costs 0.7 % of the plan. ').waitFor();
  await tab('Plan');
  await page.locator('summary', { hasText: 'What would change' }).click();
  await press('Try the improvements');
  await press('Write plan sheet');
  await page.getByText('The plan is in the sheet').waitFor();
}

/** Every call of the sidebar, until it shows that it waits. */
export async function waitBench(browser: Browser): Promise<Figure> {
  const opened = { ...withList, profile: withEarlier.profile };
  const { page, close } = await openSidebar(browser, createFakeServer(opened));
  await page.addInitScript(watchCalls);
  await page.reload();
  await useEverything(page);
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
  const waits = await page.evaluate(() => (window as unknown as { waits: Record<string, number> }).waits);
  await close();
  const missing = Object.keys(calls).filter((name) => (waits[name] ?? -1) < 0);
  if (missing.length > 0) throw new Error(`No sign of waiting for ${missing.join(', ')}.`);
  const slowest = Math.max(...Object.values(waits));
  return {
    what: `each of the ${Object.keys(waits).length} calls of the server until the sidebar shows that it waits, the slowest`,
    value: ms(slowest),
    ratio: times(slowest, WAIT),
    against: `at most ${WAIT} ms`,
  };
}
