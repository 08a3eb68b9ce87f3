// npm run mutants [-- --one-in N FOLDER...]: changes the domain's code in many small ways, one at a time, and counts those that no test notices.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const ENOUGH = 85; // percent of the changes that tests reach or should reach
const noticed = new Set(['Killed', 'Timeout']);
const missed = new Set(['Survived', 'NoCoverage']);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'one-in': { type: 'string', default: '1' } },
});
const folders = positionals.length > 0 ? positionals : ['assess', 'rows', 'choose', 'list'];
let killed = 0;
let all = 0;
for (const folder of folders) {
  const { status } = spawnSync('npx', ['stryker', 'run'], {
    stdio: 'inherit',
    env: { ...process.env, MUTANTS_IN: folder, MUTANTS_ONE_IN: values['one-in'] },
  });
  if (status !== 0) process.exit(1);
  /** @type {{ files: Record<string, { mutants: { status: string; replacement?: string; mutatorName: string; location: { start: { line: number } } }[] }> }} */
  const report = JSON.parse(readFileSync(`build/mutants-${folder}.json`, 'utf8'));
  const mutants = Object.entries(report.files).flatMap(([file, one]) =>
    one.mutants.map((mutant) => ({ file, ...mutant })),
  );
  const left = mutants.filter(({ status: outcome }) => missed.has(outcome));
  const found = mutants.filter(({ status: outcome }) => noticed.has(outcome)).length;
  for (const { file, location, mutatorName, replacement, status: outcome } of left) {
    console.log(
      `${file}:${location.start.line} ${outcome}, ${mutatorName}: ${(replacement ?? '').replace(/\s+/g, ' ').slice(0, 100)}`,
    );
  }
  console.log(
    `src/${folder}: ${found} of ${found + left.length} changes noticed, ${mutants.length - found - left.length} not tried.`,
  );
  killed += found;
  all += found + left.length;
}
const share = (100 * killed) / Math.max(1, all);
console.log(`${killed} of ${all} changes noticed: ${share.toFixed(1)} %.`);
process.exit(share >= ENOUGH ? 0 : 1);
