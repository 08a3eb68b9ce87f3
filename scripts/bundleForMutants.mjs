// Bundles the tests of one folder of the domain into one file, which is loaded once for all mutants (scripts/mutants.mjs).
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as esbuild from 'esbuild';

/**
 * Where the tests are that have to notice a change, by the folder of sources that is changed.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const watch = {
  assess: ['assess', 'cases', 'functions', 'report', '.'],
  rows: ['rows', 'cases'],
  choose: ['choose'],
  list: ['list', 'cases', 'report', 'functions', '.'],
};

const leftOut = new Set(['choose/milp.test.ts', 'list/certified.test.ts']); // solvers take most of the time

const files = (watch[process.env.MUTANTS_IN ?? ''] ?? [])
  .flatMap((folder) => readdirSync(join('tests', folder)).map((name) => `${folder}/${name}`))
  .filter((file) => file.endsWith('.test.ts') && !leftOut.has(file));

/**
 * Property tests and series of small problems with a tenth of their runs: a change that nothing notices is tried against all of them.
 * @type {esbuild.Plugin}
 */
const fewerRuns = {
  name: 'fewer-runs',
  setup: (build) =>
    build.onLoad({ filter: /\.test\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/(?<=numRuns: |for \(let \w+ = 0; \w+ < )\d{3,}/g, (runs) =>
        String(Math.ceil(Number(runs) / 10)),
      ),
      loader: 'ts',
    })),
};

await esbuild.build({
  stdin: {
    contents: [
      "export { tests } from './support/plainTests';",
      ...files.map((file) => `import './${file.replace(/\.ts$/, '')}';`),
    ].join('\n'),
    resolveDir: 'tests',
  },
  outfile: 'build/mutants.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  plugins: [fewerRuns],
  ignoreAnnotations: true, // package.json says that modules have no side effects, tests have
  logLevel: 'warning',
});
