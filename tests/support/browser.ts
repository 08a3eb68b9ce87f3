import { type Browser, type BrowserContext, chromium, type Frame, type Page } from 'playwright-core';
import type { Book } from '../../src/host/book/book';
import { type Preview, type PreviewOptions, startPreview } from '../../src/host/server/startPreview';
import { chromiumProgram } from './chromium';

const options = [
  '--no-sandbox', // it runs as root in CI
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** Starts the browser; the test closes it. */
export async function launchBrowser(): Promise<Browser> {
  const { path, environment } = await chromiumProgram();
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  const env = { ...(Object.fromEntries(inherited) as Record<string, string>), ...environment };
  return chromium.launch({ executablePath: path, headless: true, args: options, env });
}

/** A preview on a free port, open in a page. */
export interface OpenPreview {
  readonly preview: Preview;
  readonly context: BrowserContext;
  readonly page: Page;
  /** The document of the add-on's sidebar. */
  sidebar(): Promise<Frame>;
  /** The value that a cell shows, from A1 notation, e.g. `Formulas!A3`. Spilled values count. */
  cell(address: string): Promise<string | number | boolean | null>;
  /** Every address that the page and its frames asked for. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Opens a workbook in the preview and in a page of the browser. `code` of the options stands in for the built bundle. */
export async function openPreview(browser: Browser, book: Book, options: PreviewOptions = {}): Promise<OpenPreview> {
  const preview = await startPreview(book, 0, options);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(preview.url);
  await page.waitForSelector('body[data-ready=true]');
  return {
    preview,
    context,
    page,
    requests,
    async sidebar() {
      const frame = await (await page.waitForSelector('#sidebar-frame[src]')).contentFrame();
      if (!frame) throw new Error('The sidebar has no document');
      await frame.waitForLoadState('load');
      return frame;
    },
    cell: (address) => page.evaluate(readCell, address),
    async close() {
      await context.close();
      await preview.close();
    },
  };
}

/** Runs in the page. */
function readCell(address: string): string | number | boolean | null {
  const [sheet = '', cell = ''] = address.split('!');
  const { workbook } = (window as unknown as { preview: { workbook: PageWorkbook } }).preview;
  return workbook.getSheetByName(sheet)?.getRange(cell).getValue() ?? null;
}

interface PageWorkbook {
  getSheetByName(name: string): { getRange(cell: string): { getValue(): string | number | boolean | null } } | null;
}
