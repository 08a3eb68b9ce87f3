import type { CallName, Response } from '../rpc/contract';

type Frozen<T> = T extends readonly (infer U)[]
  ? readonly Frozen<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

/** What a call of the contract gives, with everything in it read-only. */
export type Answer<K extends CallName> = Frozen<Response<K>>;
