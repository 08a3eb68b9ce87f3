// npm run cases: writes anew what the invented people of tests/cases are told. Read the differences: each is a change of advice.
import { writeFile } from 'node:fs/promises';
import { writeCsv } from 'hucre/csv';
import { loadBundled } from './loadBundled.mjs';

const { told } = /** @type {typeof import('../tests/cases/people')} */ (
  await loadBundled('./tests/cases/people.ts', 'cases')
);
for (const [name, cases] of Object.entries(told())) {
  const header = Object.keys(cases[0] ?? {});
  const rows = cases.map((one) => header.map((column) => one[column] ?? ''));
  await writeFile(`tests/cases/${name}`, `${writeCsv([header, ...rows], { lineSeparator: '\n' })}\n`);
  console.log(`tests/cases/${name}: ${cases.length} lines`);
}
process.exit(0);
