// npm run cases: writes anew what is said to the people and about the sheet of tests/cases. Read the differences: each is a change of advice.
import { writeFile } from 'node:fs/promises';
import { writeCsv } from 'hucre/csv';
import { loadBundled } from './loadBundled.mjs';

const { told } = /** @type {typeof import('../tests/cases/told')} */ (
  await loadBundled('./tests/cases/told.ts', 'cases')
);
for (const [name, cases] of Object.entries(told())) {
  const header = Object.keys(cases[0] ?? {});
  const rows = cases.map((one) => header.map((column) => one[column] ?? ''));
  await writeFile(`tests/cases/${name}`, `${writeCsv([header, ...rows], { lineSeparator: '\n' })}\n`);
  console.log(`tests/cases/${name}: ${cases.length} lines`);
}
process.exit(0);
