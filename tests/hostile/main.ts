import { documentProbes } from './documentProbes';
import { fileProbes } from './fileProbes';
import { formulaProbes } from './formulaProbes';
import { pipelineProbes } from './pipelineProbes';
import type { Probe } from './probe';

/** Everything that is tried, by what it takes in. */
export const probes: readonly Probe[] = [...pipelineProbes, ...fileProbes, ...formulaProbes, ...documentProbes];

interface Fuzzing {
  /** about how many inputs, all probes together */
  readonly inputs: number;
  readonly seed: number;
  /** only the probes whose name holds this */
  readonly only: string;
  readonly say: (line: string) => void;
}

/** Tries hostile inputs and says how many each probe got; gives the number of all. Throws at the first that breaks. */
export async function fuzz({ inputs, seed, only, say }: Fuzzing): Promise<number> {
  const chosen = probes.filter(({ name }) => name.includes(only));
  const shares = chosen.reduce((sum, { share }) => sum + share, 0);
  let tried = 0;
  for (const { name, share, run } of chosen) {
    const count = Math.max(1, Math.round((inputs * share) / shares));
    const start = Date.now();
    await run(count, seed);
    tried += count;
    say(`${name}: ${count} inputs, ${((Date.now() - start) / 1000).toFixed(1)} s`);
  }
  return tried;
}
