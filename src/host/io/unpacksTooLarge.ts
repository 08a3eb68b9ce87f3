import { inflateRawSync } from 'node:zlib';

/** The most an .xlsx file may unpack to, in bytes; the largest real workbooks stay far below. */
const mostBytes = 256 * 1024 * 1024;

const directoryEnd = 0x06054b50;
const directoryEntry = 0x02014b50;
const endLength = 22;
const longestComment = 65_535;

interface Entry {
  readonly method: number;
  readonly packed: Uint8Array;
}

/** The packed files of a zip, by its directory. Throws on a directory that leads out of the file. */
function* entriesOf(bytes: Uint8Array): Generator<Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - endLength;
  while (view.getUint32(end, true) !== directoryEnd) {
    end -= 1;
    if (end < bytes.length - endLength - longestComment) throw new Error('no directory');
  }
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== directoryEntry) throw new Error('no entry');
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = bytes.subarray(start, start + view.getUint32(at + 20, true));
    yield { method: view.getUint16(at + 10, true), packed };
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

/**
 * Whether the files in a zip unpack to more than a workbook ever holds. It is unpacked to see: what a zip says of its own sizes need not
 * be true. Throws where it cannot be read as a zip.
 */
export function unpacksTooLarge(bytes: Uint8Array): boolean {
  let left = mostBytes;
  for (const { method, packed } of entriesOf(bytes)) {
    if (method !== 8) left -= packed.length;
    else {
      try {
        left -= inflateRawSync(packed, { maxOutputLength: Math.max(1, left) }).length;
      } catch (error) {
        if ((error as { readonly code?: string }).code === 'ERR_BUFFER_TOO_LARGE') return true;
        throw error;
      }
    }
    if (left <= 0) return true;
  }
  return false;
}
