import { certify, plan, type Plan } from '../../src/choose';
import { guide, type Guide } from '../../src/guide/guide';
import { withoutSharedRisk } from '../../src/list/sharedRisk';
import { listWith } from '../../src/list/signals';
import type { Profile, Program } from '../../src/rows/records';
import { generator } from '../choose/instances';
import { at, listOf, withOptions } from '../support/listCase';
import { bandFacts, irProfileFacts } from '../support/records';

/** Institutions of all kinds, most with both programs; the first is home, some hold a tie. */
function programsOf(institutions: number): Program[] {
  const random = generator(institutions);
  const kinds = ['elite', 'mid-tier', 'community', null] as const;
  return Array.from({ length: institutions }, (_, index): Program[] => {
    const ties = { home: index === 0, school: random() < 0.1, away: random() < 0.1 ? 'good' : 'none' } as const;
    const more = { selectivity: kinds[Math.floor(random() * kinds.length)] ?? null, friendly: random() < 0.2 };
    const both = random() < 0.8;
    return (both ? (['IR', 'DR'] as const) : (['DR'] as const)).map((specialty) =>
      at(index, specialty, { ties, ...more }),
    );
  }).flat();
}

const applicants: Readonly<Record<string, Partial<Profile>>> = {
  'DR first': { ...bandFacts.failed, ...irProfileFacts.limited },
  Dual: { ...bandFacts['below-average'], ...irProfileFacts.moderate },
  'Integrated first': { ...bandFacts['near-average'], ...irProfileFacts.excellent },
};
const rules: Readonly<Record<string, Guide>> = {
  'shared risk': guide,
  'independent decisions': withoutSharedRisk(guide),
  'one signal for a pair': withOptions({ coversPair: 'yes' }),
  'no limit on a specialty’s share': withOptions({ limitShare: false }),
};

const cases = Object.keys(applicants).flatMap((who) =>
  Object.keys(rules).flatMap((rule) =>
    [12, 60].flatMap((size) => [2025, 2027].map((year) => [who, rule, size, year] as const)),
  ),
);

it.each(cases)(
  'the checker confirms the signals of a list: %s, %s, %i institutions, season %i',
  (who, rule, size, year) => {
    const { solution } = listOf(programsOf(size), applicants[who] ?? {}, { year, rules: rules[rule] ?? guide });
    expect(solution.problems.length).toBeGreaterThan(0);
    const plans = solution.problems.map((problem) => ({ problem, best: plan(problem) }));
    for (const { problem, best } of plans) expect(certify(problem, best).ok).toBe(true);
    const confirmed = solution.problems.filter((problem) => {
      const list = listWith(problem, solution.signals).map((one) => ({ ...one, share: 0 }));
      const bound = Math.max(...plans.map(({ best }) => best.bound));
      const sent: Plan = { ...plan(problem), status: 'within', value: solution.value, bound, list };
      return certify(problem, sent).ok;
    });
    expect(confirmed.length).toBeGreaterThan(0);
  },
);
