import type { Application } from './types';

/** A list and a bound (both under the model) that no list exceeds. */
export interface Solved {
  readonly list: readonly Application[];
  readonly bound: number;
}

/** A solved layout: the best list over some states of the room (default: all); `none` where the musts fit in none. */
export type Filled = (among?: readonly number[]) => Solved | 'none';
