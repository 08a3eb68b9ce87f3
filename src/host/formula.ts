import { makeSheet } from './book/book';
import { readArguments } from './command/readArguments';
import { readBook } from './command/openBook';
import { runCommand } from './command/runCommand';
import { createHost } from './createHost';
import { evaluateFormula } from './evaluateFormula';
import { InputError } from './inputError';
import { readWorkbookFile } from './io/workbookFile';

const usage = `Usage: npm run formula -- --programs FILE --profile FILE [--book FILE.xlsx] '=FORMULA'`;
const sheetNames = { programs: 'Programs', profile: 'Profile' } as const;

/** Evaluates one formula over the files and prints its values as one line of JSON rows. */
async function formula(args: readonly string[]): Promise<void> {
  const { options, rest } = readArguments(args, ['programs', 'profile', 'book'], usage);
  const [text, extra] = rest;
  if (text === undefined) throw new InputError(`There is no formula. ${usage}`);
  if (extra !== undefined) throw new InputError(`There is more than one formula; quote it as a whole. ${usage}`);
  if (!text.startsWith('=') || text.length < 2)
    throw new InputError(`A formula starts with "=", found "${text}". ${usage}`);
  const files = (['programs', 'profile'] as const).flatMap((option) => {
    const path = options[option];
    return path === undefined ? [] : [{ name: sheetNames[option], path }];
  });
  const book = await readBook(files, options.book === undefined ? null : await readWorkbookFile(options.book));
  const host = createHost(book.sheets.length > 0 ? book : { ...book, sheets: [makeSheet('Sheet1', [])] });
  try {
    const { rows, error } = await evaluateFormula(host, text);
    process.stdout.write(`${JSON.stringify(rows)}\n`);
    if (error !== null) throw new InputError(error);
  } finally {
    await host.dispose();
  }
}

await runCommand(formula);
