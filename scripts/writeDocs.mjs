// node scripts/writeDocs.mjs: writes docs/criteria.md and docs/functions.md from the data.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadModule } from '../esbuild.config.mjs';
import { criteriaDoc, functionsDoc } from './referenceDocs.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { criteria } = /** @type {typeof import('../src/guide/criteria/index')} */ (
  await loadModule('src/guide/criteria/index.ts')
);
const { guideSource } = /** @type {typeof import('../src/guide/criterion')} */ (
  await loadModule('src/guide/criterion.ts')
);
const { guideSteps, stepOf } = /** @type {typeof import('../src/guide/steps')} */ (
  await loadModule('src/guide/steps.ts')
);
const { checks } = /** @type {typeof import('../src/guide/checks/index')} */ (
  await loadModule('src/guide/checks/index.ts')
);
const { functionTable } = /** @type {typeof import('../src/functions/table')} */ (
  await loadModule('src/functions/table.ts')
);
await Promise.all([
  writeFile('docs/criteria.md', criteriaDoc({ source: guideSource, steps: guideSteps, stepOf, criteria, checks })),
  writeFile('docs/functions.md', functionsDoc(functionTable)),
]);
