// npm run screenshots: takes the pictures of the documentation in the local preview.
import * as esbuild from 'esbuild';
import buildOnce from './buildOnce.mjs';

buildOnce();
await esbuild.build({
  entryPoints: ['./tests/support/screenshots.ts'],
  outfile: 'build/screenshots.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
const { takeScreenshots } = /** @type {typeof import('../tests/support/screenshots')} */ (
  await import(new URL('../build/screenshots.mjs', import.meta.url).href)
);
for (const name of await takeScreenshots('docs/images')) console.log(`docs/images/${name}`);
process.exit(0);
