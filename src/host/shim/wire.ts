import type { OperationAnswer, Operations } from '../wire';

/** The one way out of the script's context: text to the host, text back. */
export type HostCall = (request: string) => string;

let host: HostCall = () => '{"error":"host: not connected"}';

export function connect(call: HostCall): void {
  host = call;
}

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** JSON text in which a date is told from a text. */
export const encode = (value: unknown): string =>
  JSON.stringify(value, function (this: Record<string, unknown>, key: string, written: unknown) {
    const original = this[key];
    return isDate(original) ? { $date: original.getTime() } : written;
  });

/** The other way round; dates are made here, so that they are this context's own. */
export function decode(text: string): unknown {
  if (!text.includes('"$date"')) return JSON.parse(text);
  return JSON.parse(text, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && '$date' in value ? new Date(Number(value.$date)) : value,
  );
}

/** The exception of a Google service, as scripts see it. */
export function exception(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}

/** Asks the host. `method` is the Apps Script method on whose behalf, e.g. `Range.setValues`. Throws the host's exception. */
export function call<K extends keyof Operations>(
  method: string,
  operation: K,
  ...args: Parameters<Operations[K]>
): ReturnType<Operations[K]> {
  const answer = decode(host(encode([method, operation, args]))) as OperationAnswer;
  if ('error' in answer) throw exception(answer.error);
  return answer.value as ReturnType<Operations[K]>;
}
