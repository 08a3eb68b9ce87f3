import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { createFakeServer } from './fakeServer';

const address = 'http://sidebar.test/';

type Answer = { readonly text: string } | { readonly error: string };

/** Runs in the page: `google.script.run` over a function of the test. Handlers fire later, as with Google. */
function standInForGoogle(): void {
  type Handler = (value: unknown) => void;
  const here = window as unknown as { fakeRpc: (request: string) => Promise<Answer>; google: unknown };
  const runner = (onAnswer: Handler | null, onError: Handler | null): unknown => ({
    withSuccessHandler: (handler: Handler) => runner(handler, onError),
    withFailureHandler: (handler: Handler) => runner(onAnswer, handler),
    irRpc: (request: string) => {
      void here
        .fakeRpc(request)
        .then((answer) => ('text' in answer ? onAnswer?.(answer.text) : onError?.(new Error(answer.error))));
    },
  });
  here.google = { script: { run: runner(null, null) } };
}

export interface SidebarSession {
  readonly page: Page;
  /** requests beyond the page itself, script errors and console output: all should stay empty */
  readonly noise: string[];
  readonly close: () => Promise<void>;
}

/** The built page in a browser window of this size (a sidebar at 200 % zoom is 150 px wide), on a fake server. */
export async function openSidebar(
  browser: Browser,
  fake: ReturnType<typeof createFakeServer> = createFakeServer(),
  size: { readonly width: number; readonly height: number } = { width: 300, height: 700 },
): Promise<SidebarSession> {
  const context = await browser.newContext({ viewport: size });
  const page = await context.newPage();
  const noise: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== address) noise.push(`request ${request.url()}`);
  });
  page.on('pageerror', (error) => noise.push(`error ${error.message}`));
  page.on('console', (message) => noise.push(`console ${message.text()}`));
  await page.route(address, (route) =>
    route.fulfill({ contentType: 'text/html', body: readFileSync('dist/Sidebar.html', 'utf8') }),
  );
  await page.exposeFunction('fakeRpc', (request: string): Answer => {
    try {
      return { text: fake.irRpc(request) };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  });
  await page.addInitScript(standInForGoogle);
  await page.goto(address);
  return { page, noise, close: () => context.close() };
}

/** Opens everything that can be opened, so that all of it is looked at. */
export async function openAllDetails(page: Page): Promise<void> {
  // what is inside may be made when it is opened, and hold more of them
  while ((await page.locator('details:not([open])').count()) > 0) {
    await page.locator('details:not([open])').evaluateAll((closed) => {
      for (const each of closed) (each as HTMLDetailsElement).open = true;
    });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  }
}

/** What axe finds wrong with the page as it stands, as "rule: first element". */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

/** By how many pixels the page is wider than the window. */
export const sidewaysOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
