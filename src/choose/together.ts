import { bestRoom, type Frame, trace } from './frame';
import { takePairStep } from './pairStep';
import { type Choices, openChoices, openValues, type Step, tie, type Way } from './table';
import type { Application } from './types';

/** Where the weighing of scenarios begins, and how long it goes on. */
export interface Weighing {
  /** a list to begin with */
  readonly near?: readonly Application[];
  /** most rounds of weighing scenarios by the list found last */
  readonly rounds?: number;
}

const mostRounds = 8;

/** Most steps times states times scenarios of one round. */
const roundWork = 2e7;

/**
 * A good list under several scenarios: one table for all, which keeps one value per scenario in every state and compares
 * them by the weights that the list found in the round before leaves, until no round finds a better one. Exact for one
 * scenario.
 * @param frames the same problem laid out with the chances of each scenario
 * @returns null where the musts do not fit, or where that is too much work
 */
export function solveTogether(
  frames: readonly Frame[],
  weights: readonly number[],
  weighing: Weighing = {},
): readonly Application[] | null {
  return weighTogether(frames, weights, weighing)?.list ?? null;
}

/** Like `solveTogether`, with the value of the list under the model. */
export function weighTogether(
  frames: readonly Frame[],
  weights: readonly number[],
  { near = [], rounds = mostRounds }: Weighing,
): { readonly list: readonly Application[]; readonly value: number } | null {
  const [first] = frames;
  const { room = 0, signals = 0 } = first?.layout ?? {};
  if (room * signals * (first?.steps.length ?? 0) * frames.length > roundWork) return null;
  let best: { list: Application[]; value: number } | null = null;
  for (let round = 0; round < rounds; round++) {
    const found = solveRound(frames, weights, best?.list ?? near);
    if (!found) return null;
    if (best && !(found.value > best.value * tie)) break;
    best = found;
  }
  return best;
}

function solveRound(
  frames: readonly Frame[],
  weights: readonly number[],
  last: readonly Application[],
): { list: Application[]; value: number } | null {
  const [first] = frames;
  if (!first) return null;
  const { layout, unmatched, candidates } = first;
  const ranks = ranksOf(frames, weights, last);
  const values = frames.map(() => openValues(layout, unmatched));
  const choices = openChoices(layout, candidates.length);
  for (let index = 0; index < candidates.length; index++) {
    const steps = frames.flatMap(({ steps: all }) => all[index] ?? []);
    const [values1, values2, values3] = values;
    const [step1, step2] = steps;
    const [rank1 = 0, rank2 = 0] = ranks[index] ?? [];
    if (values1 && values2 && !values3 && step1 && step2) {
      takePairStep([values1, values2], layout, [step1, step2], [rank1, rank2], choices, index);
    } else takeSteps(values, first, steps, Float64Array.from(ranks[index] ?? []), choices, index);
  }
  const worth = values[0]?.map((_, state) =>
    values.reduce((sum, own, m) => sum + (weights[m] ?? 0) * (own[state] ?? 0), 0),
  );
  const room = worth ? bestRoom(worth, layout) : -1;
  if (room < 0 || !worth) return null;
  return { list: trace(first, choices, room), value: worth[room * (layout.signals + 1) + layout.signals - 1] ?? 0 };
}

/** By step and scenario: its weight times the chance that everything above the step on a list says no. */
function ranksOf(frames: readonly Frame[], weights: readonly number[], list: readonly Application[]): number[][] {
  const listed = new Map(list.map(({ id, tier }) => [id, tier]));
  const ranks: number[][] = [];
  const codes = { none: 0, silver: 1, gold: 2 };
  let above = [...weights];
  const { candidates = [] } = frames[0] ?? {};
  for (let index = candidates.length - 1; index >= 0; index--) {
    ranks[index] = above;
    const tier = listed.get(candidates[index]?.id ?? '');
    const after = tier
      ? above.map((rank, m) => rank * keepOf(frames[m]?.steps[index]?.ways ?? [], codes[tier]))
      : above;
    // Below what takes the applicant for certain nothing matters, as long as that stays on the list.
    if (after.some((rank) => rank > 0)) above = after;
  }
  return ranks;
}

/** The chance that a program on the list says no; where it may not be applied to so, in the first way that is allowed. */
function keepOf(ways: readonly Way[], tier: number): number {
  const own = ways[tier];
  const way = own === undefined || own.gain === -Infinity ? ways.find(({ gain }) => gain !== -Infinity) : own;
  return way?.keep ?? 1;
}

/** Like `takeStep`, for all scenarios at once; the decision with the largest sum of ranks times values is taken. */
function takeSteps(
  values: readonly Float64Array[],
  { layout: { room, signals } }: Frame,
  steps: readonly Step[],
  ranks: Float64Array,
  choices: Choices,
  index: number,
): void {
  const [{ less, must, ways } = { less: null, must: false, ways: [] }] = steps;
  const block = signals + 1;
  const allowed = [0, 1, 2].filter((tier) => ways[tier]?.gain !== -Infinity);
  const gains = steps.map(({ ways: own }) => Float64Array.from(own, ({ gain }) => gain));
  const keeps = steps.map(({ ways: own }) => Float64Array.from(own, ({ keep }) => keep));
  for (let state = room - 1; state >= 0; state--) {
    const below = less ? (less[state] ?? -1) : state;
    if (below < 0 && !must) continue;
    for (let left = signals - 1; left >= 0; left--) {
      const here = state * block + left;
      let best = must ? -Infinity : 0;
      for (let m = 0; m < values.length && !must; m++) best += (ranks[m] ?? 0) * (values[m]?.[here] ?? 0);
      let choice = 0;
      for (const tier of below < 0 ? [] : allowed) {
        const from = below * block + (ways[tier]?.less[left] ?? signals);
        let sum = 0;
        for (let m = 0; m < values.length; m++) {
          sum += (ranks[m] ?? 0) * ((gains[m]?.[tier] ?? 0) + (keeps[m]?.[tier] ?? 0) * (values[m]?.[from] ?? 0));
        }
        if (sum > best * tie) {
          best = sum;
          choice = tier + 1;
        }
      }
      if (choice === 0 && !must) continue;
      const from = below * block + (ways[choice - 1]?.less[left] ?? signals);
      for (let m = 0; m < values.length; m++) {
        const own = values[m];
        if (!own) continue;
        const after = (gains[m]?.[choice - 1] ?? 0) + (keeps[m]?.[choice - 1] ?? 0) * (own[from] ?? 0);
        own[here] = choice === 0 ? -Infinity : after;
      }
      const at = (index * room + state) * signals + left;
      choices[at >> 2] = (choices[at >> 2] ?? 0) | (choice << ((at & 3) << 1));
    }
  }
}
