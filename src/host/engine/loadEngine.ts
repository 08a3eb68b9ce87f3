import { createRequire } from 'node:module';
import { buildPath } from '../paths';

/** The engine as one built file: its packages cannot be imported by Node one by one. */
export function loadEngine(): typeof import('./main') {
  return createRequire(import.meta.url)(buildPath('engine.cjs')) as typeof import('./main');
}
