import type { Applicant } from '../assess/applicant';
import { counted } from '../assess/counted';
import { plan, type PlanInput } from '../choose';
import { lowestBands } from '../guide/decisions/bands';
import { publishedApplications } from '../guide/decisions/caps';
import { tiers } from '../guide/decisions/tiers';
import type { Guide } from '../guide/guide';
import { assumptionLines, warningTexts } from '../guide/messages/list';
import { fill } from '../guide/messages/message';
import type { FeeBlock } from '../guide/seasons/season';
import { err, ok, type Result } from '../result';
import type { Candidate } from './candidates';
import { feeFor } from './fees';
import { guideOrder } from './order';
import { underSharedRisk } from './sharedRisk';

/** Limits on the number of applications, raised where programs have to stay in. */
export interface Room {
  readonly cap: number | null;
  readonly capPerPool: Readonly<Record<'IR' | 'DR', number | null>>;
  readonly budget: number | null;
  /** how the limits are called where a program is left out because of them */
  readonly words: string;
  readonly warnings: readonly string[];
  readonly assumptions: readonly string[];
}

const count = (all: readonly Candidate[], specialty: 'IR' | 'DR'): number =>
  all.filter(({ judged }) => judged.program.specialty === specialty).length;

const cost = (all: readonly Candidate[], blocks: readonly FeeBlock[]): number =>
  feeFor(count(all, 'IR'), blocks) + feeFor(count(all, 'DR'), blocks);

/** The applicant's number and budget; the default caps only where neither is given (G4). */
export function room(all: readonly Candidate[], applicant: Applicant, blocks: readonly FeeBlock[], guide: Guide): Room {
  const { mostApplications, budget } = applicant.profile;
  const stay = all.filter(({ stays }) => stays);
  const warnings: string[] = [];
  const raised = (limit: number | null, needed: number, words: string): number | null => {
    if (limit === null || needed <= limit) return limit;
    warnings.push(fill(warningTexts.overCap, { count: needed, limit: words }));
    return needed;
  };
  if (mostApplications === null && budget === null) {
    const lowest = applicant.pathway.id === 'dr-first' && lowestBands.includes(applicant.standing.rulesBand);
    const caps = lowest ? guide.caps.lowest : guide.caps.byPathway[applicant.pathway.id];
    const words = caps.IR === null ? `${caps.DR} DR programs` : `${caps.IR} IR and ${caps.DR} DR programs`;
    const published = publishedApplications.map(({ text }) => text).join('; ');
    return {
      cap: null,
      capPerPool: {
        IR: raised(caps.IR, count(stay, 'IR'), `${caps.IR ?? ''} IR programs`),
        DR: raised(caps.DR, count(stay, 'DR'), `${caps.DR} DR programs`),
      },
      budget: null,
      words,
      warnings,
      assumptions: [fill(assumptionLines.defaultCaps, { caps: words, published })],
    };
  }
  const needed = cost(stay, blocks);
  if (budget !== null && needed > budget) {
    warnings.push(fill(warningTexts.overBudget, { fee: needed, budget }));
  }
  const words = [
    mostApplications === null ? '' : `your ${counted(mostApplications, 'application')}`,
    budget === null ? '' : `your $${budget}`,
  ];
  return {
    cap: raised(mostApplications, stay.length, counted(mostApplications ?? 0, 'application')),
    capPerPool: { IR: null, DR: null },
    budget: budget === null ? null : Math.max(budget, needed),
    words: words.filter(Boolean).join(' and '),
    warnings,
    assumptions: [],
  };
}

/** The part of a kernel problem that limits applications: caps, budget and fees that start again in each specialty. */
export const limitsOnApplications = (limits: Room, blocks: readonly FeeBlock[]) =>
  ({
    fees: blocks,
    feesRestartPerPool: true,
    budget: limits.budget,
    cap: limits.cap,
    capPerPool: limits.capPerPool,
    objective: 'value',
    unmatchedValue: 0,
    scenarios: null,
  }) satisfies Partial<PlanInput>;

/** The kernel's problem of which programs to apply to within the limits, without any signal. */
export const applicationProblem = (
  all: readonly Candidate[],
  limits: Room,
  blocks: readonly FeeBlock[],
  guide: Guide,
): PlanInput =>
  underSharedRisk(
    {
      programs: all.map(({ judged: { program }, prospect, stays }) => ({
        id: program.id,
        utility: prospect.utility,
        p: { none: prospect.none, silver: null, gold: null },
        pool: program.specialty,
        institution: program.institutionId,
        must: stays,
        exclude: false,
      })),
      signals: { scope: 'program', limits: [] },
      ...limitsOnApplications(limits, blocks),
    },
    guide,
  );

/** Which programs are applied to within the limits: the best list without any signal; their ids. */
export function appliedSet(
  all: readonly Candidate[],
  limits: Room,
  applicant: Applicant,
  blocks: readonly FeeBlock[],
  guide: Guide,
): Result<ReadonlySet<string>> {
  if (guide.options.guideOrderOnly) return ok(byGuideOrder(all, limits, applicant, blocks, guide));
  const solved = plan(applicationProblem(all, limits, blocks, guide));
  return solved.status === 'infeasible'
    ? err('No list fits the limits on applications; raise Most applications or Budget USD in the profile.')
    : ok(new Set(solved.list.map(({ id }) => id)));
}

/** The guide's own order, as far as the limits reach; what has to stay in comes first. */
function byGuideOrder(
  all: readonly Candidate[],
  limits: Room,
  applicant: Applicant,
  blocks: readonly FeeBlock[],
  guide: Guide,
): ReadonlySet<string> {
  const rules = guide.applyRules[applicant.pathway.id];
  const order = guideOrder(applicant.mainSpecialty);
  const place = ({ judged: { program, tier } }: Candidate): number => {
    const listed = rules[program.specialty].tiers.indexOf(tier.tier);
    return listed < 0 ? tiers.length : listed;
  };
  const strongIr = ({ judged: { program } }: Candidate): number =>
    rules[program.specialty].strongIrFirst && program.strength === 'strong' ? 0 : 1;
  const inOrder = [...all].sort(
    (one, other) =>
      Number(other.stays) - Number(one.stays) ||
      place(one) - place(other) ||
      strongIr(one) - strongIr(other) ||
      order(one.judged, other.judged),
  );
  const taken = new Set<string>();
  const counts = { IR: 0, DR: 0 };
  for (const { judged } of inOrder) {
    const { specialty, id } = judged.program;
    const next = { ...counts, [specialty]: counts[specialty] + 1 };
    const perPool = limits.capPerPool[specialty];
    if (limits.cap !== null && next.IR + next.DR > limits.cap) continue;
    if (perPool !== null && next[specialty] > perPool) continue;
    if (limits.budget !== null && feeFor(next.IR, blocks) + feeFor(next.DR, blocks) > limits.budget) continue;
    taken.add(id);
    Object.assign(counts, next);
  }
  return taken;
}
