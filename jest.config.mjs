/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx?$': './jest.transform.mjs' },
  globalSetup: './scripts/buildOnce.mjs',
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/.cache/'],
  testTimeout: 60_000,
  watchman: false,
  reporters: ['default', './scripts/tallyReporter.mjs'],
};
