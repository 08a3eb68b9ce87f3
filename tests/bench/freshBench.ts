import { openFreshKernel } from './freshKernel';
import { problem, programsOf } from './kernelBench';
import { median, ms, times, type Figure } from './table';

/** Runs of the first call, each in a context of its own. */
const runs = 9;
const megabyte = 1024 * 1024;

/** The first plan of a script that has just been loaded, and the memory of the largest tables. */
export async function freshBench(): Promise<Figure[]> {
  const fresh = await openFreshKernel();
  const core = problem(programsOf(300, 0), 6, 6, { cap: 60 });
  fresh(core);
  const first = median(Array.from({ length: runs }, () => fresh(core).time));
  const pools = fresh(problem(programsOf(100, 200), 6, 6, { budget: 2500 }), true);
  const small = fresh(core, true);
  return [
    {
      what: 'exact, n = 300, 6 + 6 signals, 60 applications: the first call in a fresh context',
      value: ms(first),
      ratio: times(first, 30),
      against: '30 ms',
    },
    {
      what: 'two fee pools, n = 300, 6 + 6 signals, $2,500: all tables together',
      value: `${(pools.bytes / megabyte).toFixed(1)} MB`,
      ratio: times(pools.bytes, small.bytes),
      against: 'n = 300, 60 applications',
    },
  ];
}
