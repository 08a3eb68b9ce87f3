import type { Book, BookSheet } from '../../src/host/book/book';
import { createHost } from '../../src/host/createHost';
import type { Host } from '../../src/host/createHost';
import type { OnServiceCall } from '../../src/host/serviceCalls';

type Value = string | number | boolean | null;

/** A document on somebody's desk: what they do in it, and what they are told. */
export interface Desk {
  readonly host: Host;
  /** Chooses a menu entry. Rejects where Google shows an error. */
  menu(handler: string): Promise<void>;
  /** A call of the sidebar. Rejects with the sentence where it is refused. */
  call(name: string, payload: object): Promise<void>;
  /** What a call of the sidebar answers. */
  ask(
    name: string,
    payload: object,
  ): Promise<{ ok: boolean; message?: string; value?: Readonly<Record<string, unknown>> }>;
  /** As a person would type; row and column count from 1. */
  type(sheet: string, row: number, column: number, value: Value): Promise<void>;
  /** Types into a column of the Application List, in the row of a program. */
  note(program: string, column: string, text: string): Promise<void>;
  idOf(sheet: string): number;
  save(): Promise<readonly BookSheet[]>;
  /** Everything the add-on said since `hush`. */
  told(): readonly string[];
  hush(): void;
  close(): Promise<void>;
}

export const LIST = 'Application List';

/** Cells as values, row by row, without blank ones at the ends. */
export const valuesOf = ({ cells }: BookSheet): Value[][] => {
  const rows = cells.map((row) => {
    const values = row.map((cell) => cell?.value ?? null);
    return values.slice(0, values.findLastIndex((value) => value !== null) + 1);
  });
  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
};

/** Opens a document with the add-on. */
export function openDesk(sheets: readonly BookSheet[], onServiceCall: OnServiceCall): Desk {
  const book: Book = { name: 'Desk', sheets };
  const host = createHost(book, { threads: 1, onServiceCall });
  let said: string[] = [];
  host.state.onToast = (message) => void said.push(message);
  const facade = (name: string) => {
    const found = host.book.engine.commands.getSheetByName(name);
    if (found === null) throw new Error(`There is no sheet ${name}.`);
    return found;
  };
  const desk: Desk = {
    host,
    async menu(handler) {
      await host.run(handler);
    },
    async ask(name, payload) {
      const text = await host.run('irRpc', [JSON.stringify({ call: name, payload })], { forPage: true });
      return JSON.parse(String(text)) as Awaited<ReturnType<Desk['ask']>>;
    },
    async call(name, payload) {
      const { ok, message } = await desk.ask(name, payload);
      if (!ok) throw new Error(message);
    },
    async type(sheet, row, column, value) {
      facade(sheet)
        .getRange(row - 1, column - 1)
        .setValue(value ?? '');
      await host.settle();
    },
    async note(program, column, text) {
      const list = (await desk.save()).find(({ name }) => name === LIST);
      const rows = list === undefined ? [] : valuesOf(list);
      const header = rows.find((row) => row.includes('Order') && row.includes('Why')) ?? [];
      const row = rows.findIndex((cells) => cells.includes(program));
      if (row === -1) throw new Error(`There is no ${program} on the list.`);
      await desk.type(LIST, row + 1, header.indexOf(column) + 1, text);
    },
    idOf: (name) => Number(facade(name).getSheetId()),
    save: async () => (await host.save()).sheets,
    told: () => said,
    hush: () => (said = []),
    close: () => host.dispose(),
  };
  return desk;
}
