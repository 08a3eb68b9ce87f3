import type { Cell } from '../rows/grid';

/** A custom function: pure in its arguments; throws one sentence on a wrong one. */
export type Handler = (...args: unknown[]) => Cell | Cell[][];
