import { buildBench } from './buildBench';
import { bundleBench } from './bundleBench';
import { cohortBench } from './cohortBench';
import { freshBench } from './freshBench';
import { highsBench } from './highsBench';
import { kernelBench } from './kernelBench';
import { listBench } from './listBench';
import { moveBench } from './moveBench';
import { previewBench } from './previewBench';
import { table } from './table';

/** Every figure, as a page. `machine` says what it was measured on. */
export async function bench(machine: string): Promise<string> {
  return [
    '# Performance',
    '',
    `Measured by \`npm run bench\` (medians) on ${machine}. Times are for comparison within one run; ratios travel better than milliseconds.`,
    '',
    table('Bundle and formulas', bundleBench()),
    table('Plans', [...listBench(), ...moveBench()]),
    table('Builds', await buildBench()),
    table('Cohorts', await cohortBench()),
    table('Preview and sidebar', await previewBench()),
    table('Kernel', [...kernelBench(), ...(await freshBench()), ...(await highsBench())]),
  ].join('\n');
}
