import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { BookCell, BookSheet } from './book/book';
import { readArguments } from './command/readArguments';
import { readSheetFile } from './command/openBook';
import { runCommand } from './command/runCommand';
import { htmlFile } from './context/htmlFile';
import { loadScript } from './context/scriptContext';
import { InputError } from './inputError';
import { writeTextFile } from './io/workbookFile';
import { writeCsv } from './io/writeCsv';
import { writeXlsx } from './io/writeXlsx';
import { distPath } from './paths';
import { planWorkbook } from './planWorkbook';
import { isDateFormat, fromSerial } from './book/dates';
import type { OperationAnswer, OperationRequest, WireCell } from './wire';

const usage =
  'Usage: npm run plan -- --programs FILE --profile FILE [--settings FILE] [--school FILE] [--overrides FILE] [--season YEAR] [--out FILE.xlsx|.csv|.json]';
const longest = 6 * 60_000;

/** What the bundle answers to a headless plan. */
type HeadlessAnswer =
  | {
      readonly ok: true;
      readonly plan: unknown;
      readonly summary: readonly string[];
      readonly table: readonly (readonly (string | number | boolean)[])[];
    }
  | { readonly ok: false; readonly message: string };

interface Inputs {
  readonly programs: BookSheet;
  readonly profile: BookSheet;
  readonly settings: BookSheet | null;
  readonly school: BookSheet | null;
  readonly overrides: BookSheet | null;
  readonly season: number | null;
}

/** Plans from files with the bundle, and writes what was asked for: .json, .csv, .xlsx, or a summary to read. */
async function plan(args: readonly string[]): Promise<void> {
  const names = ['programs', 'profile', 'settings', 'school', 'overrides', 'season', 'out'] as const;
  const { options, rest } = readArguments(args, names, usage);
  if (rest[0] !== undefined) throw new InputError(`What is "${rest[0]}" for? ${usage}`);
  if (options.programs === undefined || options.profile === undefined) {
    throw new InputError(`--${options.programs === undefined ? 'programs' : 'profile'} is missing. ${usage}`);
  }
  const kind = options.out === undefined ? '' : extname(options.out).toLowerCase();
  if (options.out !== undefined && !['.xlsx', '.csv', '.json'].includes(kind)) {
    throw new InputError(`--out takes a file that ends in .xlsx, .csv or .json, found "${options.out}".`);
  }
  if (options.season !== undefined && !/^\d{4}$/.test(options.season)) {
    throw new InputError(`--season takes a year such as 2025, found "${options.season}".`);
  }
  const inputs: Inputs = {
    programs: await readSheetFile(options.programs, 'Programs'),
    profile: await readSheetFile(options.profile, 'Profile'),
    settings: await optionalSheet(options.settings, 'Settings'),
    school: await optionalSheet(options.school, 'School facts'),
    overrides: await optionalSheet(options.overrides, 'Overrides'),
    season: options.season === undefined ? null : Number(options.season),
  };
  const answer = headlessPlan(inputs);
  if (!answer.ok) throw new InputError(answer.message);
  if (options.out === undefined) process.stdout.write(`${answer.summary.join('\n')}\n`);
  else await writeTextFile(options.out, await contentOf(kind, inputs, answer));
}

const optionalSheet = async (path: string | undefined, name: string): Promise<BookSheet | null> =>
  path === undefined ? null : readSheetFile(path, name);

async function contentOf(
  kind: string,
  inputs: Inputs,
  answer: HeadlessAnswer & { ok: true },
): Promise<string | Uint8Array> {
  if (kind === '.json') return `${JSON.stringify(answer.plan, null, 2)}\n`;
  if (kind === '.csv') return writeCsv(answer.table);
  const { programs, profile, settings, school, overrides } = inputs;
  const sheets = [programs, profile, settings, school, overrides].filter((sheet) => sheet !== null);
  return writeXlsx(await planWorkbook({ name: 'Plan', sheets }, inputs.season));
}

/** Asks the bundle, in a context as bare as Apps Script's. */
function headlessPlan({ programs, profile, settings, school, overrides, season }: Inputs): HeadlessAnswer {
  process.env.TZ = 'UTC';
  const script = loadScript(readFileSync(distPath('Code.js'), 'utf8'));
  const run = script.start(readingOnly);
  const request = JSON.stringify({
    programs: gridOf(programs),
    profile: gridOf(profile),
    settings: settings && gridOf(settings),
    school: school && gridOf(school),
    overrides: overrides && gridOf(overrides),
    season,
  });
  const result = run('IrApp_.headlessPlan', JSON.stringify([request]), { milliseconds: longest });
  return JSON.parse(String((JSON.parse(result) as { value: unknown }).value)) as HeadlessAnswer;
}

/** A headless plan has no document: it may read the script's own files, and nothing else. */
function readingOnly(request: string): string {
  const [, operation, [name]] = JSON.parse(request) as OperationRequest;
  const answer: OperationAnswer =
    operation === 'page' ? { value: htmlFile(String(name)) } : { error: 'host: a headless plan calls no service' };
  return JSON.stringify(answer);
}

/** The rows of a sheet up to the last one in use, each as wide as the widest. */
function gridOf(sheet: BookSheet): WireCell[][] {
  const width = sheet.cells.reduce((most, row) => Math.max(most, row.length), 0);
  return sheet.cells.map((row) => Array.from({ length: width }, (_, column) => cellOf(row[column])));
}

function cellOf(cell: BookCell | undefined): WireCell {
  const value = cell?.value ?? '';
  return typeof value === 'number' && isDateFormat(cell?.format?.numberFormat) ? { $date: fromSerial(value) } : value;
}

await runCommand(plan);
