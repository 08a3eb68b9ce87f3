import type { Book, BookSheet } from '../book/book';
import { InputError } from '../inputError';
import { readWorkbookFile } from '../io/workbookFile';
import { calculated } from './calculated';

/** The sheet of a file that is meant: the one of that name, else the first that is not hidden. */
export async function readSheetFile(path: string, name: string): Promise<BookSheet> {
  const { sheets } = await calculated(await readWorkbookFile(path));
  const named = sheets.find((sheet) => sheet.name.trim().toLowerCase() === name.toLowerCase());
  const sheet = named ?? sheets.find((candidate) => !candidate.hidden) ?? sheets[0];
  if (!sheet) throw new InputError(`${path}: the file holds no sheet.`);
  return { ...sheet, name, hidden: false };
}

/** A workbook of files, each the sheet of its name; `start` is a workbook they are added to. */
export async function readBook(files: readonly { name: string; path: string }[], start: Book | null): Promise<Book> {
  const added = await Promise.all(files.map(({ name, path }) => readSheetFile(path, name)));
  const kept = start?.sheets ?? [];
  const taken = added.find((sheet) => kept.some((other) => other.name.toLowerCase() === sheet.name.toLowerCase()));
  if (taken)
    throw new InputError(
      `The workbook already holds a sheet named ${taken.name}; leave out --${taken.name.toLowerCase()}.`,
    );
  return { name: start?.name ?? 'Workbook', sheets: [...kept, ...added] };
}
