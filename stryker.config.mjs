// Mutation testing of one folder of src, named by MUTANTS_IN; scripts/mutants.mjs runs it for each.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env.MUTANTS_IN ?? 'assess';
const oneIn = Number(process.env.MUTANTS_ONE_IN ?? 1);
const LINES = 8;

/** Every so many lines of a folder, eight at a time. @param {string} path @returns {string[]} */
const sample = (path) =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const file = join(path, name);
      const lines = readFileSync(file, 'utf8').split('\n').length;
      const parts = Array.from({ length: Math.ceil(lines / (LINES * oneIn)) }, (_, part) => part * LINES * oneIn);
      return parts.map((start) => `${file}:${start + 1}-${start + LINES}`);
    });

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: oneIn > 1 ? sample(`src/${folder}`) : [`src/${folder}/**/*.ts`],
  plugins: ['./scripts/mutantRunner.mjs'],
  testRunner: 'bundle',
  buildCommand: 'node scripts/bundleForMutants.mjs',
  coverageAnalysis: 'perTest',
  ignoreStatic: folder !== 'rows', // only there are tables, made while the tests load, much of the code
  maxTestRunnerReuse: 150, // a bundle that was loaded anew stays in memory
  concurrency: 2,
  timeoutFactor: folder === 'choose' ? 0.3 : 2, // there, counting takes many times as long as a run
  dryRunTimeoutMinutes: 30, // every line counts its visits meanwhile
  tempDirName: `.cache/stryker-${folder}`,
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: `build/mutants-${folder}.json` },
  ignorePatterns: ['docs', 'dist', 'build', '.cache'],
  thresholds: { high: 95, low: 85, break: null }, // judged over all folders
};
