import {
  alternatives,
  type Application,
  certify,
  curve,
  evaluate,
  moves,
  plan,
  type Plan,
  type PlanInput,
  signalPrices,
  stability,
  upperBound,
} from '../../src/choose';
import type { Case } from '../cases/readCases';

import { awkward, generator, realistic } from './instances';

const draws = { draws: 12, seed: 5, shared: 0.6, own: 0.5, lift: 0.4 };
const worlds = [0, 1, 2, 3] as const;
const scopes = ['program', 'institution'] as const;

/** Problems of every kind, small enough to be solved many times, by a name that says what they are. */
export const problems: readonly (readonly [name: string, input: PlanInput])[] = [
  ...scopes.flatMap((scope) =>
    worlds.flatMap((scenarios) =>
      Array.from({ length: 10 }, (_, index): [string, PlanInput] => {
        const programs = 4 + (index % 5);
        const name = `awkward ${index + 1}: ${programs} programs, signals per ${scope}, ${scenarios} scenarios`;
        return [name, awkward(900_000 + 1000 * scenarios + 100 * index + scope.length, { programs, scope, scenarios })];
      }),
    ),
  ),
  ...scopes.flatMap((scope) =>
    worlds.flatMap((scenarios) =>
      [1, 2, 3].map((index): [string, PlanInput] => [
        `realistic ${index}: 10 programs, signals per ${scope}, ${scenarios} scenarios`,
        realistic(index + 10 * scenarios, { programs: 10, scope, scenarios }),
      ]),
    ),
  ),
];

/** Seven figures: the last bits of a processor do not count. */
export const figure = (value: number): string => String(Number(value.toPrecision(7)));

export const applications = (list: readonly Application[]): string =>
  list.map(({ id, tier }) => `${id} ${tier}`).join(', ') || 'nobody';

const planText = ({ status, value, bound, gap, list, fee, applications: count, used }: Plan): string =>
  [
    `${status}: ${figure(value)} of ${figure(bound)}, gap ${figure(gap)}`,
    `$${fee} for ${count}`,
    Object.entries(used)
      .map(([id, { gold, silver }]) => `${id} ${gold} gold ${silver} silver`)
      .join(', '),
    list.map(({ id, tier, share }) => `${id} ${tier} ${figure(share)}`).join(', '),
  ].join(' | ');

/** A plan changed in ways that a checker has to notice, or need not. */
const changed = (result: Plan): readonly Plan[] => [
  result,
  { ...result, value: result.value * 1.001 + 1e-6 },
  { ...result, bound: result.bound - 1e-3 },
  { ...result, list: result.list.slice(1) },
  { ...result, status: 'within', bound: result.bound + 1 },
  { ...result, status: 'within', bound: result.value - 1 },
  { ...result, status: 'infeasible', list: [] },
];

/** Other lists of the same problem, most of them not feasible or not good. */
const others = ({ programs }: PlanInput, { list }: Plan): readonly (readonly Application[])[] => [
  [],
  list.slice(0, -1),
  list.map(({ id }) => ({ id, tier: 'gold' as const })),
  programs.map(({ id }, index) => ({ id, tier: (['none', 'silver', 'gold'] as const)[index % 3] ?? 'none' })),
  programs.filter(({ exclude }) => !exclude).map(({ id }) => ({ id, tier: 'none' as const })),
];

export function problemOf(name: string): PlanInput {
  const input = problems.find(([own]) => own === name)?.[1];
  if (!input) throw new Error(`No problem is called "${name}"`);
  return input;
}

/** What every function of the kernel says of a problem. */
export function answersTo(name: string): Case[] {
  const input = problemOf(name);
  const result = plan(input);
  const random = generator(3);
  const asked = input.programs.slice(0, 5).flatMap(({ id }): Application[] => {
    const tier = (['none', 'silver', 'gold'] as const)[Math.floor(3 * random())];
    return tier ? [{ id, tier }] : [];
  });
  const firmness = (of: PlanInput, or: readonly PlanInput[] = []): string =>
    stability(of, plan(of), { ...draws, or })
      .map(({ id, listed, signalled, label }) => `${id} ${figure(listed)} ${figure(signalled)} ${label}`)
      .join(', ');
  const forced = (of: PlanInput): string =>
    moves(of, result, asked)
      .map(({ id, tier, cost, list }) => `${id} ${tier} ${figure(cost)}: ${applications(list)}`)
      .join(' | ');
  const ways = (of: PlanInput): string =>
    alternatives(of, result)
      .map(({ id, tier, cost }) => `${id} ${tier} ${figure(cost)}`)
      .join(', ');
  const soon = { ...input, maxNodes: 0 };
  const fewer = { ...input, cap: Math.max(0, (input.cap ?? input.programs.length) - 1) };
  const last = input.programs.findLast(({ must }) => !must)?.id;
  const without = {
    ...input,
    programs: input.programs.map((one) => ({ ...one, exclude: one.exclude || one.id === last })),
  };
  const said: readonly (readonly [what: string, says: string, unlike?: string])[] = [
    ['plan', planText(result)],
    ['plan, at once', planText(plan(soon)), 'plan'],
    ['plan, with little work', planText(plan({ ...input, maxNodes: 3 })), 'plan'],
    ['plan, with next to no work', planText(plan({ ...input, maxNodes: 1 })), 'plan'],
    ['bound', figure(upperBound(input))],
    [
      'curve',
      curve(input)
        .map(({ k, fee, value, match, marginal }) => `${k} $${fee} ${[value, match, marginal].map(figure).join(' ')}`)
        .join(' | '),
    ],
    ['alternatives', ways(input)],
    ['alternatives, at once', ways(soon), 'alternatives'],
    ['moves', forced(input)],
    ['firmness', firmness(input)],
    ['firmness, at once', firmness(soon), 'firmness'],
    ['firmness, or with a smaller cap', firmness(input, [fewer]), 'firmness'],
    ['firmness, or with a program fewer', firmness(input, [without]), 'firmness'],
    ['firmness with a program fewer, or with all', firmness(without, [input]), 'firmness'],
    [
      'signal prices',
      Object.entries(signalPrices(input))
        .map(([id, { gold, silver }]) => `${id} ${figure(gold)} ${figure(silver)}`)
        .join(', '),
    ],
    [
      'certificates',
      changed(result)
        .map((one) => certify(input, one))
        .map(({ ok, bound }) => `${ok ? 'yes' : 'no'} ${figure(bound)}`)
        .join(', '),
    ],
    [
      'other lists',
      others(input, result)
        .map((list) => evaluate(input, list))
        .map(({ value, match, feasible }) => `${figure(value)} ${figure(match)} ${feasible ? 'yes' : 'no'}`)
        .join(', '),
    ],
  ];
  // what is said with less work, or beside another problem, stands there where it is something else
  const usual = new Map(said.map(([what, says]) => [what, says]));
  return said
    .filter(([, says, unlike]) => unlike === undefined || says !== usual.get(unlike))
    .map(([What, Says]) => ({ Problem: name, What, Says }));
}
