import type { Book } from './book/book';
import { createHost, type Host } from './createHost';
import { InputError } from './inputError';
import type { CallName, Request, Response } from '../rpc/contract';

/**
 * Opens the workbook, lets the add-on build its list and write the plan as a person would from the sidebar, and gives the workbook back with
 * the sheets the add-on made. The first sheet is the program list. A chosen season is saved in the profile, as in the sidebar.
 */
export async function planWorkbook(book: Book, season: number | null): Promise<Book> {
  const host = createHost(book, { threads: 1 });
  try {
    if (season !== null) await ask(host, 'saveProfile', { values: { season: String(season) } });
    const { sheets } = await ask(host, 'open', {});
    const programs = sheets.find((sheet) => sheet.name === book.sheets[0]?.name);
    if (!programs) throw new InputError('The workbook holds no program list.');
    const read = await ask(host, 'readPrograms', { sheetId: programs.id, mapping: null });
    if (read.error !== null) throw new InputError(read.error);
    await ask(host, 'build', { sheetId: programs.id });
    await ask(host, 'writePlan', { sheetId: programs.id });
    return await host.save();
  } finally {
    await host.dispose();
  }
}

/** One call as the sidebar makes it. Throws an `InputError` with the server's sentence where it refuses. */
async function ask<K extends CallName>(host: Host, call: K, payload: Request<K>): Promise<Response<K>> {
  const answer = JSON.parse(String(await host.run('irRpc', [JSON.stringify({ call, payload })], { forPage: true }))) as
    { readonly ok: true; readonly value: Response<K> } | { readonly ok: false; readonly message: string };
  if (!answer.ok) throw new InputError(answer.message);
  return answer.value;
}
