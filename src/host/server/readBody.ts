import type { IncomingMessage } from 'node:http';
import { InputError } from '../inputError';

/** Larger files are no program lists. */
const largestFile = 50 * 1024 * 1024;

/** The body of a request. Throws an `InputError` where it is larger than any workbook we open. */
export async function readBody(request: IncomingMessage): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > largestFile) throw new InputError('The file is larger than 50 MB: too large to be opened here.');
    parts.push(part);
  }
  return Buffer.concat(parts);
}
