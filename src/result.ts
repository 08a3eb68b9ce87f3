/** What a step returns where trouble is expected: a value, or one sentence saying what to do. */
export type Result<T> = Ok<T> | Err;

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

/** `message` is one sentence for people: what is wrong, what was found, what is expected. */
export interface Err {
  readonly ok: false;
  readonly message: string;
}

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });
export const err = (message: string): Err => ({ ok: false, message });
