// Bundles a TypeScript module of the tests for Node and loads it, on a build that is up to date.
import * as esbuild from 'esbuild';
import buildOnce from './buildOnce.mjs';

/**
 * @param {string} path from the project's folder, e.g. `./tests/bench/main.ts`
 * @param {string} name of the bundle in `build/`
 * @returns {Promise<unknown>} what the module exports
 */
export async function loadBundled(path, name) {
  buildOnce();
  await esbuild.build({
    entryPoints: [path],
    outfile: `build/${name}.mjs`,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  return /** @type {Promise<unknown>} */ (import(new URL(`../build/${name}.mjs`, import.meta.url).href));
}
