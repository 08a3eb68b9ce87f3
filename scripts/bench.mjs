// npm run bench: measures the product; with --write into docs/performance.md. Ratios count, not absolute times.
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { loadBundled } from './loadBundled.mjs';

const { bench } = /** @type {typeof import('../tests/bench/main')} */ (
  await loadBundled('./tests/bench/main.ts', 'bench')
);
const report = await bench(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}`);
console.log(report);
if (process.argv.includes('--write')) await writeFile('docs/performance.md', report);
process.exit(0);
