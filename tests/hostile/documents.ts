import { makeSheet } from '../../src/host/book/book';
import type { Book, BookCell, BookSheet } from '../../src/host/book/book';
import { createHost } from '../../src/host/createHost';
import type { Host } from '../../src/host/createHost';
import type { Cell, Grid } from '../../src/rows/grid';

const day = 86_400_000;

/** A cell as a document can hold it: no number that is none, dates as the numbers they are. */
const toBookCell = (cell: Cell): BookCell | undefined => {
  if (cell === '') return undefined;
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell } : { value: '#NUM!' };
  if (!(cell instanceof Date)) return { value: cell };
  const serial = Math.floor(cell.getTime() / day) + 25_569;
  const isShown = serial >= 0 && serial < 2_958_466;
  return isShown ? { value: serial, format: { numberFormat: 'yyyy-mm-dd' } } : { value: '#NUM!' };
};

/** A sheet with these cells. */
export const sheetOf = (name: string, grid: Grid, change: Partial<BookSheet> = {}): BookSheet =>
  makeSheet(
    name,
    grid.map((row) => row.map(toBookCell)),
    change,
  );

export interface Answer {
  readonly ok: boolean;
  readonly code?: string;
  readonly message?: string;
  readonly value?: Readonly<Record<string, unknown>>;
}

/** An open document, as the sidebar uses it. */
export interface OpenDocument {
  readonly host: Host;
  readonly say: (text: string) => Promise<Answer>;
  readonly ask: (call: string, payload: object) => Promise<Answer>;
  readonly idOf: (name: string) => number;
}

/** Opens a document with the add-on for as long as `use` takes. */
export async function withDocument<T>(book: Book, use: (document: OpenDocument) => Promise<T>): Promise<T> {
  const host = createHost(book, { threads: 1 });
  try {
    const say = async (text: string) =>
      JSON.parse(String(await host.run('irRpc', [text], { forPage: true }))) as Answer;
    return await use({
      host,
      say,
      ask: (call, payload) => say(JSON.stringify({ call, payload })),
      idOf: (name) => Number(host.book.engine.commands.getSheetByName(name)?.getSheetId()),
    });
  } finally {
    await host.dispose();
  }
}
