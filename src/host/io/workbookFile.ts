import { readFile, writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { type Book, makeSheet } from '../book/book';
import { InputError } from '../inputError';
import { readCsv } from './readCsv';
import { readXlsx } from './readXlsx';
import { writeCsv } from './writeCsv';
import { writeXlsx } from './writeXlsx';

/** Reads an .xlsx or .csv file. Throws an `InputError` that names the file and what is wrong with it. */
export async function readWorkbookFile(path: string): Promise<Book> {
  const kind = extname(path).toLowerCase();
  if (kind !== '.csv' && kind !== '.xlsx') throw new InputError(`${path}: only .csv and .xlsx files can be read.`);
  return readWorkbook(path, await readBytes(path));
}

/** Reads the bytes of an .xlsx or .csv file; which of them it is, its name tells. Throws an `InputError` that says what is wrong. */
export async function readWorkbook(path: string, bytes: Uint8Array): Promise<Book> {
  const kind = extname(path).toLowerCase();
  if (kind !== '.csv' && kind !== '.xlsx') throw new InputError(`${path}: only .csv and .xlsx files can be read.`);
  const name = basename(path).slice(0, -kind.length);
  return kind === '.xlsx' ? readXlsx(bytes, name, path) : { name, sheets: [makeSheet('Sheet1', readCsv(bytes, path))] };
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new InputError(`${path}: ${fileTrouble(error)}.`);
  }
}

/** Writes the first sheet to a .csv file, all of them to an .xlsx file. Throws an `InputError` where it cannot. */
export async function writeWorkbookFile(path: string, book: Book): Promise<void> {
  const kind = extname(path).toLowerCase();
  if (kind !== '.csv' && kind !== '.xlsx') throw new InputError(`${path}: only .csv and .xlsx files can be written.`);
  const rows = book.sheets[0]?.cells.map((row) => row.map((cell) => cell?.value ?? '')) ?? [];
  await writeTextFile(path, kind === '.xlsx' ? await writeXlsx(book) : writeCsv(rows));
}

/** Writes a file. Throws an `InputError` that names it where it cannot. */
export async function writeTextFile(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content);
  } catch (error) {
    throw new InputError(`${path}: ${fileTrouble(error)}.`);
  }
}

const troubles: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'there is no permission to use this file',
  EPERM: 'there is no permission to use this file',
  ENOTDIR: 'there is no such folder',
};

function fileTrouble(error: unknown): string {
  const { code = '' } = error as { readonly code?: string };
  return troubles[code] ?? 'the file cannot be used';
}
