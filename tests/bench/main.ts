import { buildBench } from './buildBench';
import { bundleBench } from './bundleBench';
import { cohortBench } from './cohortBench';
import { kernelBench } from './kernelBench';
import { listBench } from './listBench';
import { table } from './table';

/** Every figure, as a page. `machine` says what it was measured on. */
export async function bench(machine: string): Promise<string> {
  return [
    '# Performance',
    '',
    `Measured by \`npm run bench\` (medians) on ${machine}. Times are for comparison within one run; ratios travel better than milliseconds.`,
    '',
    table('Bundle and formulas', bundleBench()),
    table('Plans', listBench()),
    table('Builds', await buildBench()),
    table('Cohorts', await cohortBench()),
    table('Kernel', kernelBench()),
  ].join('\n');
}
