import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import jest from 'eslint-plugin-jest';
import tseslint from 'typescript-eslint';

const nodeGlobals = {
  process: 'readonly',
  console: 'readonly',
  URL: 'readonly',
  setTimeout: 'readonly',
  Buffer: 'readonly',
};

export default defineConfig(
  { ignores: ['dist/', 'build/', 'coverage/', '.cache/', '.dependency-cruiser.mjs'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: [
          'tsconfig.json',
          'tsconfig.gas.json',
          'tsconfig.sidebar.json',
          'tsconfig.host.json',
          'tsconfig.page.json',
          'tsconfig.tests.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_$' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/**/*.ts', 'sidebar/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "ImportDeclaration[source.value='zod'], ImportDeclaration[source.value=/^zod\\x2F/]:has(ImportSpecifier, ImportDefaultSpecifier)",
          message: "import * as z from 'zod/mini': any other form ships 100 to 370 kB",
        },
        {
          selector:
            "MemberExpression[object.name='z'][property.name=/^(url|httpUrl|base64|base64url|jwt|ipv6|cidrv6|file|locales)$/]",
          message: 'needs URL, atob or File, which Apps Script lacks, or pulls in every locale',
        },
        {
          selector:
            'CallExpression[callee.property.name=/^(localeCompare|toLocaleString|toLocaleLowerCase|toLocaleUpperCase)$/][arguments.length<1]',
          message: 'name the locale: results must not depend on the user',
        },
      ],
    },
  },
  {
    files: ['src/{guide,rows,assess,choose,list,report,functions}/**/*.ts', 'src/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'pass a seeded generator in' },
        { object: 'Date', property: 'now', message: 'pass the time in' },
      ],
    },
  },
  {
    files: ['tests/**/*.ts'],
    extends: [jest.configs['flat/recommended']],
    rules: { 'jest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*', 'fc.assert'] }] },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: nodeGlobals },
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' }, // JSON.parse
  },
);
