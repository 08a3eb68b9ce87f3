import type { Guide } from '../guide/guide';
import { assumptionLines, warningTexts } from '../guide/messages/list';
import { fill } from '../guide/messages/message';
import { display } from '../guide/messages/words';
import type { Season, SignalLimits } from '../guide/seasons/season';
import type { Profile } from '../rows/records';
import type { ApplicationList, ListEntry } from './buildList';
import { fillFirstColumns, fillFirstFields, hasNoTieColumn, type SheetFacts } from './fillFirst';
import { coversPairs } from './holders';
import { maySignal } from './leads';
import { irShare } from './signalProblem';
import { compareText } from '../rows/text';

/** How columns and fields are called by people. */
export interface Labels {
  readonly column: (key: string) => string;
  readonly field: (key: keyof Profile) => string;
}

const isGold = ({ signal, covered }: ListEntry): boolean => !covered && (signal === 'gold' || signal === 'single');

/** An IR program applied to that may have a signal and has none. */
const isLeftOut = ({ apply, signal, candidate, judged }: ListEntry): boolean =>
  apply && signal === 'none' && judged.program.specialty === 'IR' && candidate !== null && maySignal(candidate);

function signalWarnings(
  { applicant, entries, season, solution, room, lockWarnings }: ApplicationList,
  guide: Guide,
): string[] {
  const warnings = [...room.warnings, ...lockWarnings];
  const hasShare = irShare(applicant, guide) !== null;
  for (const { id, members, limits } of season.signals.pools) {
    const inPool = entries.filter(({ judged, covered }) => !covered && members.includes(judged.program.specialty));
    for (const [kind, limit] of Object.entries(limits)) {
      const unused = limit - inPool.filter(({ signal }) => signal === kind).length;
      if (unused > 0) {
        const isShare = hasShare && members.length > 1 && inPool.some(isLeftOut);
        warnings.push(
          fill(isShare ? warningTexts.unusedByShare : warningTexts.unusedSignals, {
            count: unused,
            limit,
            tier: display(kind).toLowerCase(),
            pool: id,
          }),
        );
      }
    }
  }
  const home = entries.filter(({ judged }) => judged.program.ties.home);
  if (solution.homesLeft.length > 0 && home.some(({ signal }) => signal !== 'none')) {
    const left = solution.homesLeft.map(({ program }) => program.name);
    warnings.push(fill(warningTexts.homesNotSignalled, { names: left.join('; ') }));
  }
  if (home.length > 0 && home.every(({ signal }) => signal === 'none')) {
    warnings.push(
      solution.homesLeft.length > 0
        ? warningTexts.homeNotSignalled
        : fill(warningTexts.homeNoLead, { why: whyNot(home) }),
    );
  }
  const far = Math.max(0, ...home.map(({ judged }) => judged.tier.under ?? 0));
  if (far >= guide.tierRules.farUnderScreen) warnings.push(fill(warningTexts.homeFarUnder, { distance: far }));
  const golds = entries.filter(isGold);
  const guarded = golds.filter(({ judged: { tier } }) => tier.selective || tier.under !== null);
  if (golds.length > 0 && guarded.length >= guide.goldsOnSelective * golds.length) {
    warnings.push(fill(warningTexts.goldsOnSelective, { count: guarded.length, all: golds.length }));
  }
  return warnings;
}

function whyNot(home: readonly ListEntry[]): string {
  if (home.every(({ apply }) => !apply)) return 'it is not applied to';
  if (home.some(({ candidate }) => candidate?.lock === 'none')) return 'it is locked to None';
  if (home.every(({ candidate }) => candidate === null || !maySignal(candidate))) {
    return 'it takes no signals, or the away there went poorly';
  }
  return 'no signal was left for it';
}

function pairWarnings({ entries, season }: ApplicationList, guide: Guide): string[] {
  if (guide.options.coversPair !== 'unknown' || season.signals.pools.every(({ members }) => members.length < 2))
    return [];
  const signalled = new Map<string, string[]>();
  for (const { judged, signal } of entries) {
    if (signal === 'none') continue;
    const { institutionId, institution } = judged.program;
    signalled.set(institutionId, [...(signalled.get(institutionId) ?? []), institution]);
  }
  const both = [...signalled.values()].filter(({ length }) => length > 1).map(([name = '']) => name);
  return both.length === 0 ? [] : [fill(warningTexts.overlapPairs, { names: both.sort(compareText).join('; ') })];
}

/** Everything that is wrong or missing, with what to do; what matters most comes first. */
export function listWarnings(list: ApplicationList, facts: SheetFacts, labels: Labels, guide: Guide): string[] {
  const { applicant, entries, season } = list;
  const dr = entries.filter(({ apply, judged }) => apply && judged.program.specialty === 'DR').length;
  const columns = fillFirstColumns(facts);
  const fields = fillFirstFields(applicant);
  const noHome = !entries.some(({ judged }) => judged.program.ties.home) && applicant.profile.homeHasIr !== false;
  const { confidence } = season.signals;
  return [
    ...(dr < guide.fewestDr ? [fill(warningTexts.fewDr, { count: dr, fewest: guide.fewestDr })] : []),
    ...(hasNoTieColumn(facts) ? [warningTexts.noTies] : noHome ? [warningTexts.noHome] : []),
    ...(columns.length > 0 ? [fill(warningTexts.fillColumns, { columns: columns.map(labels.column).join(', ') })] : []),
    ...(fields.length > 0 ? [fill(warningTexts.fillProfile, { fields: fields.map(labels.field).join(', ') })] : []),
    ...signalWarnings(list, guide),
    ...pairWarnings(list, guide),
    ...(confidence === 'reported' ? [fill(warningTexts.reportedSeason, { season: season.year })] : []),
    ...(confidence === 'assumed' ? [fill(warningTexts.assumedSeason, { season: season.year })] : []),
    ...(list.fees.from === null ? [] : [fill(warningTexts.feesAssumed, { season: season.year, from: list.fees.from })]),
  ];
}

/** A pool's limits in words, e.g. "6 gold and 6 silver". */
export const limitsInWords = (limits: SignalLimits): string =>
  Object.entries(limits)
    .map(([kind, limit]: [string, number]) => (kind === 'single' ? `${limit} signals` : `${limit} ${kind}`))
    .join(' and ');

function modelLines(isSharedRisk: boolean, { model }: Guide): string[] {
  const { shift, mostPrograms } = model.sharedRisk;
  const independent =
    shift === 0 ? assumptionLines.independent : fill(assumptionLines.tooManyForShared, { most: mostPrograms });
  return [
    fill(assumptionLines.model, { effect: model.effect }),
    isSharedRisk ? fill(assumptionLines.sharedRisk, { shift }) : independent,
  ];
}

/** What is taken of signals for pairs. */
function pairLine({ signals }: Season, guide: Guide): string {
  if (guide.options.coversPair === 'unknown') return assumptionLines.pairUnknown;
  if (guide.options.coversPair === 'no') return assumptionLines.pairNo;
  return signals.pools.some((pool) => coversPairs(pool, guide))
    ? assumptionLines.pairYes
    : assumptionLines.pairYesApart;
}

/** What the list rests on. */
export function listAssumptions(
  { applicant, season, fees, room, sharedRisk, solution }: ApplicationList,
  guide: Guide,
): string[] {
  const pools = season.signals.pools.map(({ members, limits }) => `${members.join(' and ')} ${limitsInWords(limits)}`);
  const { guideOrderOnly } = guide.options;
  return [
    fill(assumptionLines.season, {
      season: season.year,
      limits: pools.join('; '),
      confidence: season.signals.confidence,
      source: season.signals.source,
    }),
    fill(assumptionLines.fees, {
      source: fees.source,
      from: fees.from === null ? '' : ` (season ${fees.from}, assumed)`,
    }),
    pairLine(season, guide),
    ...room.assumptions,
    assumptionLines.norms,
    ...(guideOrderOnly ? [assumptionLines.guideOrder] : modelLines(sharedRisk, guide)),
    ...(solution.keptWorth === null
      ? []
      : [fill(assumptionLines.kept, { cost: (100 * solution.keptWorth).toFixed(2) })]),
    ...applicant.assumptions,
  ];
}
