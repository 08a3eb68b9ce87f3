// npm run bench: measures the product and writes the figures to docs/performance.md. Ratios count, not absolute times.
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import * as esbuild from 'esbuild';
import buildOnce from './buildOnce.mjs';

buildOnce();
await esbuild.build({
  entryPoints: ['./tests/bench/main.ts'],
  outfile: 'build/bench.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
const { bench } = /** @type {typeof import('../tests/bench/main')} */ (
  await import(new URL('../build/bench.mjs', import.meta.url).href)
);
const report = /** @type {string} */ (
  await bench(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}`)
);
console.log(report);
if (process.argv.includes('--write')) await writeFile('docs/performance.md', report);
process.exit(0);
