// node scripts/writeDocs.mjs: writes docs/criteria.md and docs/functions.md from the data.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadData } from '../esbuild.config.mjs';
import { criteriaDoc, functionsDoc } from './referenceDocs.mjs';

/** @typedef {Readonly<Record<string, import('../src/functions/table').FunctionHelp>>} Functions */

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const [{ criteria }, { guideSource }, { guideSteps, stepOf }, { checks }, { functionTable }] = await Promise.all([
  loadData('src/guide/criteria/index.ts'),
  loadData('src/guide/criterion.ts'),
  loadData('src/guide/steps.ts'),
  loadData('src/guide/checks/index.ts'),
  loadData('src/functions/table.ts'),
]);
await Promise.all([
  writeFile('docs/criteria.md', criteriaDoc({ source: guideSource, steps: guideSteps, stepOf, criteria, checks })),
  writeFile('docs/functions.md', functionsDoc(/** @type {Functions} */ (/** @type {unknown} */ (functionTable)))),
]);
