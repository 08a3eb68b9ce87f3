import { makeSheet } from '../../src/host/book/book';
import type { BookSheet } from '../../src/host/book/book';
import { createHost } from '../../src/host/createHost';
import type { Host, HostOptions } from '../../src/host/createHost';
import type { CallName, Request, Response } from '../../src/rpc/contract';
import { calls } from '../../src/rpc/contract';

type Value = string | number | boolean;

/** A sheet of plain values. */
export const sheet = (name: string, rows: readonly (readonly Value[])[]): BookSheet =>
  makeSheet(
    name,
    rows.map((row) => row.map((value) => (value === '' ? undefined : { value }))),
  );

/** The last thing the add-on said or showed to the user. */
export interface Screen {
  toast: string;
  sidebarTitle: string;
}

/** A document with the add-on, as a test uses it. */
export interface Workbench {
  readonly host: Host;
  readonly screen: Screen;
  /** A call of the sidebar that has to succeed; the answer is checked against the contract. */
  ask<K extends CallName>(call: K, payload: Request<K>): Promise<Response<K>>;
  /** A call of the sidebar, whatever comes back. */
  raw(request: unknown): Promise<{ ok: boolean; code?: string; message?: string; value?: unknown }>;
  sheetId(name: string): number;
  /** The cells of a sheet up to its last filled row, every row as wide as the widest. */
  values(name: string): Promise<Value[][]>;
  /** One row of a sheet with a header, as header to value; the row that holds `text`. */
  rowWith(name: string, text: string): Promise<Record<string, Value>>;
  /** The formulas of a sheet. */
  formulas(name: string): Promise<string[]>;
  /** As a user would type a plain value; row and column count from 1. */
  write(name: string, row: number, column: number, value: Value): Promise<void>;
  close(): Promise<void>;
}

export const workbench = (sheets: readonly BookSheet[], options: HostOptions = {}): Workbench => {
  const host = createHost({ name: 'test', sheets: [...sheets] }, { threads: 1, ...options });
  const screen: Screen = { toast: '', sidebarTitle: '' };
  host.state.onToast = (message) => (screen.toast = message);
  host.state.onSidebar = (title) => (screen.sidebarTitle = title);
  const facade = (name: string) => {
    const found = host.book.engine.commands.getSheetByName(name);
    if (found === null) throw new Error(`There is no sheet ${name}.`);
    return found;
  };
  const raw: Workbench['raw'] = async (request) =>
    JSON.parse(String(await host.run('irRpc', [JSON.stringify(request)], { forPage: true }))) as Awaited<
      ReturnType<Workbench['raw']>
    >;
  const cellsOf = async (name: string) => (await host.save()).sheets.find((one) => one.name === name)?.cells ?? [];
  const values = async (name: string): Promise<Value[][]> => {
    const cells = await cellsOf(name);
    const width = Math.max(0, ...cells.map((row) => row.length));
    const rows = cells.map((row) => Array.from({ length: width }, (_, index) => row[index]?.value ?? ''));
    const last = rows.findLastIndex((row) => row.some((value) => value !== ''));
    return rows.slice(0, last + 1);
  };
  return {
    host,
    screen,
    raw,
    async ask(call, payload) {
      const answer = await raw({ call, payload });
      if (!answer.ok) throw new Error(`${String(answer.code)}: ${String(answer.message)}`);
      const checked = calls[call].response().safeParse(answer.value);
      if (!checked.success) throw new Error(checked.error.message);
      return checked.data as Response<typeof call>;
    },
    sheetId: (name) => Number(facade(name).getSheetId()),
    values,
    async rowWith(name, text) {
      const rows = await values(name);
      const header = rows.find((row) => row.includes('Program')) ?? [];
      const found = rows.find((row) => row.includes(text)) ?? [];
      return Object.fromEntries(header.map((label, index) => [String(label), found[index] ?? '']));
    },
    async formulas(name) {
      return (await cellsOf(name)).flat().flatMap((cell) => cell?.formula ?? []);
    },
    async write(name, row, column, value) {
      facade(name)
        .getRange(row - 1, column - 1)
        .setValue(value);
      await host.settle();
    },
    close: () => host.dispose(),
  };
};
