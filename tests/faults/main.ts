import { actions } from './actions';
import { cleanRun, pointsOf, tryPoint } from './faults';

interface Trying {
  /** one in how many points is tried; 1 for all */
  readonly oneIn: number;
  /** which one of them */
  readonly offset: number;
  /** only the actions whose name holds this */
  readonly only: string;
  readonly say: (line: string) => void;
}

/** How many points were tried, and what was wrong. */
export interface Tried {
  readonly failed: number;
  readonly killed: number;
  readonly wrong: readonly string[];
}

/** Lets calls of every action fail in turn. */
export async function tryFaults({ oneIn, offset, only, say }: Trying): Promise<Tried> {
  let failed = 0;
  let killed = 0;
  let counted = offset;
  const wrong: string[] = [];
  for (const action of actions.filter(({ name }) => name.includes(only))) {
    const clean = await cleanRun(action);
    const start = Date.now();
    let tried = 0;
    for (const point of pointsOf(clean)) {
      counted += 1;
      if (counted % oneIn !== 0) continue;
      const found = await tryPoint(point, clean);
      found.forEach(say);
      wrong.push(...found);
      tried += 1;
      if (point.fault.kind === 'killed') killed += 1;
      else failed += 1;
    }
    const seconds = ((Date.now() - start) / 1000).toFixed(0);
    say(`${action.name}: ${clean.calls.length} calls, ${tried} faults tried, ${seconds} s`);
  }
  return { failed, killed, wrong };
}
