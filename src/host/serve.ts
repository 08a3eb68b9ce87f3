import { basename } from 'node:path';
import { readArguments } from './command/readArguments';
import { runCommand } from './command/runCommand';
import { InputError } from './inputError';
import { readWorkbookFile } from './io/workbookFile';
import { sampleBook } from './sample/sampleBook';
import { startPreview, type Preview } from './server/startPreview';
import type { Book } from './book/book';

const usage = 'Usage: npm start [-- FILE.xlsx|.csv] [-- --port N]';
const usualPort = 4173;
const triedPorts = 20;

/** Opens a workbook, or the sample, with the add-on in a local page, until it is stopped. */
async function serve(args: readonly string[]): Promise<void> {
  const { options, rest } = readArguments(args, ['port'], usage);
  const [file, extra] = rest;
  if (extra !== undefined) throw new InputError(`One file at a time: what is "${extra}" for? ${usage}`);
  if (options.port !== undefined && !(/^\d{1,5}$/.test(options.port) && Number(options.port) < 65_536)) {
    throw new InputError(`--port takes a number up to 65535, found "${options.port}". ${usage}`);
  }
  const book = file === undefined ? sampleBook() : { ...(await readWorkbookFile(file)), name: basename(file) };
  const preview = await startOnFreePort(book, options.port === undefined ? null : Number(options.port));
  process.stdout.write(`Preview: ${preview.url}\n`);
  const stop = () => void preview.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/** The port that was asked for, else the usual one or the next that is free. */
async function startOnFreePort(book: Book, wanted: number | null): Promise<Preview> {
  const first = wanted ?? usualPort;
  const last = wanted ?? usualPort + triedPorts;
  for (let port = first; port <= last; port += 1) {
    try {
      return await startPreview(book, port);
    } catch (error) {
      if ((error as { readonly code?: unknown }).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new InputError(
    wanted === null
      ? `Ports ${first} to ${last} are taken; choose one with --port.`
      : `Port ${wanted} is taken; choose another.`,
  );
}

await runCommand(serve);
