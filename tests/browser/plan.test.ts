import type { Browser } from 'playwright-core';
import { createFakeServer, withList, withoutSheets } from '../sidebar/support/fakeServer';
import { axeFindings, openAllDetails, openSidebar, sidewaysOverflow } from '../sidebar/support/openSidebar';
import { launchBrowser } from '../support/browser';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const openPlan = async (fake = createFakeServer(withList), size = { width: 300, height: 700 }) => {
  const opened = await openSidebar(browser, fake, size);
  await opened.page.getByRole('tab', { name: 'Plan' }).click();
  await opened.page.getByRole('heading', { name: 'Do first' }).waitFor();
  return { ...opened, fake };
};

describe('the plan in the sidebar', () => {
  it.each([
    ['300 px', { width: 300, height: 700 }],
    ['300 px at 200 % zoom', { width: 150, height: 350 }],
  ])(
    'has no accessibility fault and no sideways scrolling, closed, open and with everything tried, at %s',
    async (_, size) => {
      const { page, noise, close } = await openPlan(createFakeServer(withList), size);
      expect(await axeFindings(page)).toEqual([]);
      await openAllDetails(page);
      await page.getByRole('button', { name: 'Try the improvements' }).click();
      await page.getByRole('button', { name: 'Try again' }).waitFor();
      await openAllDetails(page);
      expect(await axeFindings(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBe(0);
      expect(noise).toEqual([]);
      await close();
    },
  );

  it('shows each part on request, by keyboard alone', async () => {
    const { page, close } = await openPlan();
    const letters = page.locator('summary', { hasText: 'Letters' });
    await letters.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Whom to ask next' }).waitFor();
    await page.locator('summary', { hasText: 'What would change it' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Try the improvements' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'One more strong IR letter' }).waitFor();
    const items = page.locator('details', { hasText: 'What would change it' }).getByRole('heading', { level: 4 });
    expect(await items.allTextContents()).toEqual(['One more strong IR letter', 'A mentor who speaks for you']);
    await close();
  });

  it('lets a thank-you note be changed, started over and copied, and sends nothing', async () => {
    const { page, fake, close } = await openPlan();
    await page.locator('summary', { hasText: 'Thank-you notes' }).click();
    const note = page.getByRole('textbox', { name: 'Fictional Program 7 (IR)' });
    await note.fill('Dear Dr. X,');
    await page.getByRole('button', { name: 'Copy the note to' }).click();
    await page.getByText(/Copied|The text is selected/).waitFor();
    await page.getByRole('button', { name: 'Start over' }).click();
    expect(await note.inputValue()).toContain('Dear Dr. [name],');
    expect(fake.seen.map(({ call }) => call)).toEqual(['open', 'readPlan']);
    await close();
  });

  it('writes the sheet and says where it is', async () => {
    const { page, close } = await openPlan();
    await page.getByRole('button', { name: 'Write plan sheet' }).click();
    await page.getByText('The plan is in the sheet "Plan"').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await close();
  });

  it('says what it needs in a document without a program list, and leads there', async () => {
    const { page, close } = await openPlan(createFakeServer(withoutSheets));
    await page.locator('summary', { hasText: 'Aways' }).click();
    await page.locator('details', { hasText: 'Aways' }).getByRole('button', { name: 'Go to programs' }).click();
    await page.getByRole('heading', { name: 'Programs', level: 2 }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await close();
  });
});
