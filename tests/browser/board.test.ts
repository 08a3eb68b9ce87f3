import type { Browser } from 'playwright-core';
import { createFakeServer, withList } from '../sidebar/support/fakeServer';
import { listFixture } from '../sidebar/support/listFixture';
import { axeFindings, openAllDetails, openSidebar, sidewaysOverflow } from '../sidebar/support/openSidebar';
import { launchBrowser } from '../support/browser';

describe('the signal board in a browser', () => {
  let browser: Browser;
  beforeAll(async () => (browser = await launchBrowser()));
  afterAll(async () => browser.close());

  it('moves a signal by keyboard, says the cost, and takes it back', async () => {
    const fake = createFakeServer(withList);
    const { page, noise, close } = await openSidebar(browser, fake);
    await page.getByRole('tab', { name: 'List' }).click();
    const board = page.getByRole('region', { name: 'Signals', exact: true });
    await board.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    await board.getByText('costs 0.7 % of the plan').first().waitFor();
    await board.getByLabel('Move it to').first().selectOption({ index: 7 });
    await board.getByText('It costs 0.7 % of the plan. ').waitFor();
    expect(fake.seen.at(-1)?.call).toBe('trySignals');
    await board.getByRole('button', { name: 'Undo' }).click();
    await board.getByText('Nothing is written yet.').waitFor({ state: 'detached' });
    expect(noise).toEqual([]);
    await close();
  });

  it('moves a signal by dragging it onto another program', async () => {
    const fake = createFakeServer(withList);
    const { page, close } = await openSidebar(browser, fake);
    await page.getByRole('tab', { name: 'List' }).click();
    const rows = page.locator('.board-row');
    const dataTransfer = await page.evaluateHandle(() => new DataTransfer());
    await rows.nth(0).dispatchEvent('dragstart', { dataTransfer });
    await rows.nth(7).dispatchEvent('dragover', { dataTransfer });
    await rows.nth(7).dispatchEvent('drop', { dataTransfer });
    await page.getByText('Nothing is written yet.').waitFor();
    expect(fake.seen.at(-1)).toMatchObject({
      call: 'trySignals',
      payload: { locks: [{ signal: 'silver' }, { signal: 'gold' }] },
    });
    await close();
  });

  it.each([300, 150])('is accessible and no wider than the sidebar at %d pixels', async (width) => {
    const list = { ...listFixture, entries: listFixture.entries.filter(({ rank }) => rank % 5 === 0) };
    const { page, close } = await openSidebar(browser, createFakeServer({ ...withList, list }), { width, height: 700 });
    await page.getByRole('tab', { name: 'List' }).click();
    await openAllDetails(page);
    expect(await axeFindings(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    await close();
  });
});
