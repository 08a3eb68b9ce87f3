import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';

/** A browser that can be started: its program and what must stand in its environment. */
export interface BrowserProgram {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
}

const require = createRequire(import.meta.url);
const packageFolder = dirname(dirname(dirname(require.resolve('@sparticuz/chromium'))));
const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };

/**
 * The Chromium of the npm package, unpacked once into node_modules/.cache. The package's own unpacker is not used: it
 * takes whatever it finds in the system's temporary folder, and its fonts are blank on a machine that has none.
 * `PREVIEW_CHROMIUM` names another browser.
 */
export async function chromiumProgram(): Promise<BrowserProgram> {
  const chosen = process.env.PREVIEW_CHROMIUM;
  if (chosen !== undefined && chosen !== '') return { path: chosen, environment: {} };
  const folder = join(packageFolder, '..', '..', '.cache', `chromium-${version}`);
  if (!existsSync(folder)) await unpack(folder);
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  return { path: join(folder, 'chromium'), environment: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), ...fonts } };
}

/** Unpacks beside the folder and renames, so that two at once do no harm. */
async function unpack(folder: string): Promise<void> {
  const draft = `${folder}.${process.pid}`;
  const packed = join(packageFolder, 'bin');
  mkdirSync(draft, { recursive: true });
  await pipeline(
    createReadStream(join(packed, 'chromium.br')),
    createBrotliDecompress({ chunkSize: 1 << 21 }),
    createWriteStream(join(draft, 'chromium'), { mode: 0o755 }),
  );
  for (const name of ['al2023', 'fonts']) {
    untar(brotliDecompressSync(readFileSync(join(packed, `${name}.tar.br`))), join(draft, name));
  }
  const places = `<dir>${folder}/fonts</dir><cachedir>${folder}/fontcache</cachedir>`;
  writeFileSync(
    join(draft, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${places}</fontconfig>`,
  );
  try {
    renameSync(draft, folder);
  } catch {
    rmSync(draft, { recursive: true, force: true }); // another process was first
  }
}

const block = 512;

/** Writes the files of a tar archive into a folder. */
function untar(archive: Buffer, folder: string): void {
  const text = (from: number, length: number) => archive.toString('utf8', from, from + length).replace(/\0.*$/s, '');
  for (let at = 0; at + block <= archive.length;) {
    const name = text(at, 100);
    if (name === '') return;
    const size = parseInt(text(at + 124, 12), 8) || 0;
    const path = join(folder, normalize(`/${name}`));
    if (text(at + 156, 1) === '5') mkdirSync(path, { recursive: true });
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, archive.subarray(at + block, at + block + size));
    }
    at += block + Math.ceil(size / block) * block;
  }
}
