// Mutation testing of one folder of src, named by MUTANTS_IN; scripts/mutants.mjs runs it for each.
const folder = process.env.MUTANTS_IN ?? 'assess';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [`src/${folder}/**/*.ts`],
  plugins: ['./scripts/mutantRunner.mjs'],
  testRunner: 'bundle',
  buildCommand: 'node scripts/bundleForMutants.mjs',
  coverageAnalysis: 'perTest',
  ignoreStatic: folder !== 'rows', // only there are tables, made while the tests load, much of the code
  maxTestRunnerReuse: 150, // a bundle that was loaded anew stays in memory
  concurrency: 2,
  tempDirName: `.cache/stryker-${folder}`,
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: `build/mutants-${folder}.json` },
  ignorePatterns: ['docs', 'dist', 'build', '.cache'],
  thresholds: { high: 95, low: 85, break: null }, // judged over all folders
};
