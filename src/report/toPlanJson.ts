import type { Readiness } from '../assess/readiness';
import { display } from '../guide/messages/words';
import type { Guide } from '../guide/guide';
import type { ApplicationList, ListEntry } from '../list/buildList';
import { entryReasons } from '../list/entryReasons';
import type { FirstYearSection } from '../list/firstYear';
import type { Insight } from '../list/insight';
import type { SizePoint } from '../list/listSize';
import type { FirstYear, Profile, SetAside } from '../rows/records';
import type { Problem } from '../rows/problems';
import type { PlanEntry, PlanJson, PlanPool } from './planJson';
import { toPlanCheck } from './readinessTable';

/** What a plan is made of. */
export interface PlanParts {
  readonly list: ApplicationList;
  readonly insight: Insight;
  readonly readiness: readonly Readiness[];
  readonly section: FirstYearSection;
  readonly firstYear: readonly FirstYear[];
  readonly setAside: readonly SetAside[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly string[];
  readonly assumptions: readonly string[];
  readonly labelOf: (field: keyof Profile) => string;
}

function toEntry(entry: ListEntry, index: number, { list, insight }: PlanParts, guide: Guide): PlanEntry {
  const { program, tier, fit } = entry.judged;
  return {
    rank: index + 1,
    id: program.id,
    program: program.name,
    institution: program.institution,
    state: program.state,
    specialty: program.specialty,
    codes: program.codes,
    sourceRows: program.sourceRows,
    tier: tier.tier,
    open: tier.open,
    fit: Math.round(fit.middle),
    fitLow: Math.round(fit.low),
    fitHigh: Math.round(fit.high),
    apply: entry.apply,
    signal: entry.signal,
    covered: entry.covered,
    signalOrder: entry.signalOrder,
    firmness: insight.firmness.get(program.id) ?? null,
    reasons: entryReasons(entry, list, list.applicant, guide),
    fee: entry.fee,
  };
}

function toPools(list: ApplicationList): PlanPool[] {
  return list.season.signals.pools.map(({ id, members, limits }) => {
    const inPool = list.entries.filter(({ judged, covered }) => !covered && members.includes(judged.program.specialty));
    const used = Object.keys(limits).map((kind) => [kind, inPool.filter(({ signal }) => signal === kind).length]);
    return { pool: id, members, limits: { ...limits }, used: Object.fromEntries(used) as Record<string, number> };
  });
}

/** The plan as JSON, schema 1. Planning figures are rounded to nine decimals, so that the bytes do not hang on the machine. */
export function toPlanJson(parts: PlanParts, guide: Guide): PlanJson {
  const { list, insight, section } = parts;
  const { figures } = insight;
  const { applicant, season } = list;
  const { standing, pathway } = applicant;
  const entries = list.entries.map((entry, index) => toEntry(entry, index, parts, guide));
  const feeOf = (specialty: 'IR' | 'DR'): number =>
    entries.reduce((sum, entry) => (entry.specialty === specialty ? sum + entry.fee : sum), 0);
  const fees = { IR: feeOf('IR'), DR: feeOf('DR'), PGY1: section.fee };
  const { independent, shared } = figures.planningIndex;
  return {
    schema: 1,
    season: season.year,
    pathway: {
      id: pathway.id,
      title: display(pathway.id),
      basis: pathway.basis,
      planned: pathway.planned,
      flags: pathway.flags,
      reasons: pathway.reasons,
    },
    band: {
      id: standing.band,
      pathwayBand: standing.pathwayBand,
      z: standing.z === null ? null : rounded(standing.z),
      against: standing.against,
    },
    irProfile: {
      id: applicant.irProfile.level,
      planned: applicant.plannedProfile.level,
      missing: applicant.irProfile.missing.map(parts.labelOf),
    },
    entries,
    firstYear: {
      needed: section.needed,
      listed: section.listed,
      fee: section.fee,
      entries: parts.firstYear.map(({ program, codes, sourceRows }) => ({ program, codes, sourceRows })),
    },
    signals: toPools(list),
    fees: { total: fees.IR + fees.DR + fees.PGY1, ...fees },
    readiness: parts.readiness.map(toPlanCheck),
    setAside: parts.setAside,
    problems: parts.problems,
    warnings: parts.warnings,
    assumptions: parts.assumptions,
    kernel: {
      status: figures.status,
      value: rounded(figures.value),
      bound: rounded(figures.bound),
      guideCost: rounded(figures.guideCost),
      planningIndex: { independent: rounded(independent), shared: shared === null ? null : rounded(shared) },
      prices: insight.prices.map((one) => ({ ...one, price: one.price === null ? null : rounded(one.price) })),
      moves: [...insight.moves].map(([id, changes]) => ({
        id,
        changes: changes.map((change) => ({ ...change, cost: rounded(change.cost) })),
      })),
      size: toSize(insight),
    },
  };
}

function toSize({ size }: Insight): PlanJson['kernel']['size'] {
  if (size === null) return null;
  const toPoint = (point: SizePoint): SizePoint => ({ ...point, index: rounded(point.index) });
  return {
    points: size.points.map(toPoint),
    now: toPoint(size.now),
    recommended: toPoint(size.recommended),
    next: size.next === null ? null : { ...size.next, gain: rounded(size.next.gain) },
  };
}

/** Nine decimals: finer than anything shown, coarser than the rounding of machines. */
const rounded = (value: number): number => Math.round(value * 1e9) / 1e9;
