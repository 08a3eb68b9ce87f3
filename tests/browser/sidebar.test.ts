import type { Browser, Page } from 'playwright-core';
import { createFakeServer, withEarlier, withList, withoutList, withoutSheets } from '../sidebar/support/fakeServer';
import { entryFixture, listFixture } from '../sidebar/support/listFixture';
import { axeFindings, openAllDetails, openSidebar, sidewaysOverflow } from '../sidebar/support/openSidebar';
import { launchBrowser } from '../support/browser';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Every tier, a fifth of the length: axe takes its time over each element. */
const shortList = { ...listFixture, entries: listFixture.entries.filter(({ rank }) => rank % 5 === 0) };

const goTo = (page: Page, step: string) => page.getByRole('tab', { name: step }).click();

/** Looks at one view, closed and with everything opened. */
async function faults(page: Page, step: string): Promise<readonly string[]> {
  await goTo(page, step);
  await page.getByRole('heading', { name: step, level: 2 }).waitFor();
  const closed = await axeFindings(page);
  await openAllDetails(page);
  const overflow = await sidewaysOverflow(page);
  return [...closed, ...(await axeFindings(page)), ...(overflow > 0 ? [`${overflow} px too wide`] : [])];
}

const sizes = {
  '300 px': { width: 300, height: 700 },
  '300 px at 200 % zoom': { width: 150, height: 350 },
};

const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

/** Views that are there at certain times only: what the server does, and how somebody gets there. */
const moments: Readonly<
  Record<string, readonly [() => ReturnType<typeof createFakeServer>, (page: Page) => Promise<void>]>
> = {
  'a list being pasted': [
    () => createFakeServer(withoutSheets),
    async (page) => {
      await press(page, 'Paste a list');
      await page.getByRole('textbox', { name: 'Your list' }).fill('A University with a rather long name indeed\nTwo');
    },
  ],
  'a build that was interrupted': [
    () => createFakeServer({ ...withList, interrupted: '2026-03-05 14:20' }),
    (page) => page.getByText('was interrupted').first().waitFor(),
  ],
  'a build that failed': [
    () => createFakeServer(withList, { build: 'Exception: You are trying to edit a protected cell or object.' }),
    async (page) => {
      await goTo(page, 'Build');
      await press(page, 'Build again');
      await page.getByRole('alert').waitFor();
    },
  ],
  'a first call that failed': [
    () => createFakeServer(withoutList, { open: 'Authorization is required to perform that action.' }),
    (page) => page.getByRole('alert').waitFor(),
  ],
  'a profile that was not saved before': [
    () => createFakeServer(withEarlier),
    (page) => page.getByText('Typed earlier, but not saved').waitFor(),
  ],
  'a profile that was not saved': [
    () => createFakeServer(withoutList, { saveProfile: 'Error code PERMISSION_DENIED.' }),
    async (page) => {
      await page.getByLabel('Applicant').fill('Somebody Else');
      await page.getByLabel('Applicant').blur();
      await page.getByText('Not saved, but kept here.').waitFor();
    },
  ],
};

describe('the sidebar in a browser', () => {
  it.each(Object.entries(sizes))(
    'has no accessibility fault and no sideways scrolling at any moment at %s',
    async (_, size) => {
      const found: Record<string, readonly string[]> = {};
      for (const [moment, [server, arrive]] of Object.entries(moments)) {
        const { page, close } = await openSidebar(browser, server(), size);
        await arrive(page);
        await openAllDetails(page);
        const overflow = await sidewaysOverflow(page);
        found[moment] = [...(await axeFindings(page)), ...(overflow > 0 ? [`${overflow} px too wide`] : [])];
        await close();
      }
      expect(found).toEqual(Object.fromEntries(Object.keys(moments).map((moment) => [moment, []])));
    },
  );

  it.each(Object.entries(sizes))(
    'has no accessibility fault and no sideways scrolling in any view at %s',
    async (_, size) => {
      const { page, noise, close } = await openSidebar(
        browser,
        createFakeServer({ ...withList, list: shortList }),
        size,
      );
      const found: Record<string, readonly string[]> = {};
      for (const step of ['Profile', 'Programs', 'Build', 'List', 'About']) found[step] = await faults(page, step);
      expect(found).toEqual({ Profile: [], Programs: [], Build: [], List: [], About: [] });
      expect(noise).toEqual([]);
      await close();
    },
  );

  it('is neither blank nor faulty in an empty document', async () => {
    const { page, noise, close } = await openSidebar(browser, createFakeServer(withoutSheets));
    const found: Record<string, readonly string[]> = {};
    for (const step of ['Profile', 'Programs', 'Build', 'List']) found[step] = await faults(page, step);
    expect(found).toEqual({ Profile: [], Programs: [], Build: [], List: [] });
    expect(noise).toEqual([]);
    await close();
  });

  it('offers the beginnings of an empty document, and makes a sheet of a pasted list', async () => {
    const fake = createFakeServer(withoutSheets);
    const { page, noise, close } = await openSidebar(browser, fake);
    await page.getByRole('tabpanel', { name: 'Start' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Paste a list' }).click();
    await page.getByRole('textbox', { name: 'Your list', description: /^One program a line/ }).fill('One\nTwo\n\n');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Make a sheet of 2 lines' }).click();
    await page.getByText('each accounted for').waitFor();
    expect(fake.seen.map(({ call }) => call)).toEqual(['open', 'pasteList', 'readPrograms']);
    expect(noise).toEqual([]);
    await close();
  });

  it('says what happened, what was kept and what to do when the list is protected', async () => {
    const refusal = 'Exception: You are trying to edit a protected cell or object.';
    const { page, close } = await openSidebar(browser, createFakeServer(withList, { build: refusal }));
    await goTo(page, 'Build');
    await page.getByRole('button', { name: 'Build again' }).click();
    const alert = page.getByRole('alert');
    for (const text of ['is protected', 'Nothing in your document was changed', 'Ask its owner'])
      await alert.getByText(text).waitFor();
    expect(await alert.getByText(refusal).isVisible()).toBe(false);
    await close();
  });

  it('opens at a build that was interrupted', async () => {
    const { page, close } = await openSidebar(
      browser,
      createFakeServer({ ...withList, interrupted: '2026-03-05 14:20' }),
    );
    await page.getByText('Writing the list was interrupted (2026-03-05 14:20).').waitFor();
    await page.getByRole('button', { name: 'Build again' }).click();
    await page.getByRole('heading', { name: 'Your list is ready' }).waitFor();
    expect(await page.getByText('was interrupted').count()).toBe(0);
    await close();
  });

  it('explains a first call that failed and opens on the second try', async () => {
    const fake = createFakeServer(withoutList, { open: 'Authorization is required to perform that action.' });
    const { page, close } = await openSidebar(browser, fake);
    await page.getByRole('alert').getByText('several Google accounts').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('alert').waitFor();
    expect(fake.seen.map(({ call }) => call)).toEqual(['open', 'open']);
    await close();
  });

  it('goes from profile to list by keyboard alone', async () => {
    const fake = createFakeServer(withoutList);
    const { page, close } = await openSidebar(browser, fake);
    await page.getByRole('tab', { name: 'Profile' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { name: 'Build', level: 2 }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-build');
    for (const link of ['Programs', 'Profile', 'Settings']) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(link);
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Your list is ready' }).waitFor();
    await page.getByRole('button', { name: 'See the list' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'List', level: 2 }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('panel');
    await close();
  });

  it('saves a field when it is left, and shows beside it what is wrong', async () => {
    const fake = createFakeServer(withoutList);
    const { page, close } = await openSidebar(browser, fake);
    await page.getByRole('button', { name: 'Step 2 CK exam year' }).click();
    await page.getByLabel('Step 2 CK failed attempts').fill('two');
    await page.getByLabel('Step 2 CK failed attempts').blur();
    const field = page.getByRole('textbox', {
      name: 'Step 2 CK failed attempts',
      description: '"two" is not a whole number.',
    });
    await field.waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel('Step 2 CK failed attempts').fill('0');
    await page.getByLabel('Step 2 CK exam year').fill('2024');
    await page.getByText('All changes saved').waitFor();
    expect(await field.count()).toBe(0);
    expect(await page.getByLabel('Step 2 CK failed attempts').isVisible()).toBe(true);
    await close();
  });

  it('keeps what was typed when saving fails, also after another step was looked at', async () => {
    const fake = createFakeServer(withoutList, { saveProfile: 'Error code PERMISSION_DENIED.' });
    const { page, close } = await openSidebar(browser, fake);
    await page.getByLabel('Applicant').fill('Somebody Else');
    await page.getByLabel('Applicant').blur();
    await page.getByText('Not saved, but kept here.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await goTo(page, 'About');
    await goTo(page, 'Profile');
    expect(await page.getByLabel('Applicant').inputValue()).toBe('Somebody Else');
    await page.getByText('What to do').click();
    const kept = page.getByRole('textbox', { name: 'Not saved yet', description: /^Leave the sidebar open/ });
    expect(await kept.inputValue()).toBe('Applicant\tSomebody Else');
    const question = page.waitForEvent('dialog');
    const leaving = page.close({ runBeforeUnload: true });
    const asked = await question;
    expect(asked.type()).toBe('beforeunload');
    await asked.accept();
    await leaving;
    await close();
  });

  it('corrects a column and jumps to a row of the sheet', async () => {
    const fake = createFakeServer(withoutList);
    const { page, close } = await openSidebar(browser, fake);
    await goTo(page, 'Programs');
    await page.locator('summary', { hasText: /^Columns 3 of 4 used$/ }).click();
    await page.getByLabel('Coffee').selectOption({ label: 'Notes' });
    await page.getByText('Your choice').waitFor();
    await page.getByText('Values that could not be read').click();
    await page.getByRole('button', { name: 'Row 14' }).click();
    await page.getByRole('status').getByText('Row 14 is selected in the sheet').waitFor({ state: 'attached' });
    expect(fake.seen.slice(-2)).toEqual([
      { call: 'readPrograms', payload: { sheetId: 11, mapping: { 5: 'notes' } } },
      { call: 'showRow', payload: { sheetId: 11, row: 14 } },
    ]);
    await close();
  });

  it('filters the list and opens a criterion', async () => {
    const { page, close } = await openSidebar(browser, createFakeServer(withList));
    await goTo(page, 'List');
    await page.getByLabel('Show', { exact: true }).selectOption({ label: 'Signalled' });
    await page.getByText('12 programs of 60').waitFor();
    await page.getByLabel('Specialty').selectOption({ label: 'DR' });
    await page.getByText('6 programs of 60').waitFor();
    await page.locator('.entry summary').first().click();
    await page.locator('.entry .criterion summary').first().click();
    expect(await page.getByText('The home institution is signalled first.').first().isVisible()).toBe(true);
    await close();
  });

  it('says so when a view cannot be drawn, and can draw it again', async () => {
    const { page, close } = await openSidebar(browser, createFakeServer(withoutList));
    await goTo(page, 'About');
    await page.evaluate(() => {
      const { flatMap } = Array.prototype;
      Object.assign(window, { mend: () => Object.assign(Array.prototype, { flatMap }) });
      Object.assign(Array.prototype, { flatMap: null });
    });
    await goTo(page, 'Profile');
    await page.getByText('This view could not be shown.').waitFor();
    await page.evaluate('mend()');
    await page.getByRole('button', { name: 'Show it again' }).click();
    await page.getByLabel('Applicant').waitFor();
    expect(await page.getByText('This view could not be shown.').count()).toBe(0);
    await close();
  });

  it('shows text of the sheet as text, never as HTML', async () => {
    const program = '<img src=x onerror="document.title=1"> & <b>bold</b>';
    const list = { ...listFixture, entries: [entryFixture(1, { program })], warnings: ['<script>1</script>'] };
    const { page, noise, close } = await openSidebar(browser, createFakeServer({ ...withList, list }));
    await goTo(page, 'List');
    expect(await page.locator('.entry .name').textContent()).toBe(program);
    expect(await page.locator('img, .notice script').count()).toBe(0);
    expect(noise).toEqual([]);
    await close();
  });
});
