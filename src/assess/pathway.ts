import { lowestBands } from '../guide/decisions/bands';
import { flags, type Basis, type Flag, type Pathway } from '../guide/decisions/pathway';
import type { Guide } from '../guide/guide';
import { adviserMessages } from '../guide/messages/adviser';
import { applicantMessages as say, pivotLead } from '../guide/messages/applicant';
import { display } from '../guide/messages/words';
import type { AdviserWord } from '../rows/adviserWord';
import type { Profile } from '../rows/records';
import { counted, joined } from './counted';
import type { ExamStanding } from './examStanding';
import type { IrProfileAssessment } from './irProfile';
import { reason, type Reason } from './reason';

export interface PathwayAssessment {
  readonly id: Pathway;
  readonly basis: Basis;
  /** the pathway if the planned steps succeed */
  readonly planned: Pathway;
  /** in the order of the contract */
  readonly flags: readonly Flag[];
  readonly reasons: readonly Reason[];
}

/** What a flag is raised for; an empty list leaves it down. `notes` are said without raising it. */
interface Raised {
  readonly reasons: readonly Reason[];
  readonly notes?: readonly Reason[];
}

function pivotReview(profile: Profile, standing: ExamStanding, guide: Guide): Raised {
  const reasons: Reason[] = [];
  const notes: Reason[] = [];
  const cycles = profile.previousCycles ?? 0;
  const counting = { cycles: counted(cycles, 'previous cycle') };
  if (cycles >= guide.bandRules.manyCycles) {
    if (profile.previousInterviews === 0) reasons.push(reason(say.pivotCycles, counting));
    else if (profile.previousInterviews === null) notes.push(reason(say.pivotCyclesAsked, counting));
  }
  if (standing.failures >= guide.bandRules.manyFailures) {
    reasons.push(reason(say.pivotFailures, { count: counted(standing.failures, 'failed attempt') }));
  }
  const alternative = profile.alternativeSpecialty;
  if (alternative !== null && (lowestBands.includes(standing.band) || cycles > 0)) {
    reasons.push(reason(say.pivotAlternative, { specialty: alternative }));
  }
  return { reasons, notes };
}

function outsideGuide(profile: Profile, standing: ExamStanding, guide: Guide): Raised {
  const reasons: Reason[] = [];
  if (profile.degree === 'DO' || profile.degree === 'IMG') {
    reasons.push(reason(say.outsideDegree, { degree: profile.degree }));
  }
  if (standing.z !== null && standing.z >= guide.bandRules.upperQuartile && standing.failures === 0) {
    reasons.push(reason(say.outsideScore));
  }
  return { reasons };
}

/** What speaks for reviewing the goal (P5), each without the words that say so. */
export const pivotReasons = ({ reasons }: PathwayAssessment): string[] =>
  reasons
    .filter(({ criteria }) => criteria.includes('P5'))
    .map(({ text }) => (text.startsWith(pivotLead) ? text.slice(pivotLead.length) : text));

/** What the pathway is decided from. */
export interface PathwayFacts {
  readonly profile: Profile;
  readonly standing: ExamStanding;
  readonly today: IrProfileAssessment;
  readonly planned: IrProfileAssessment;
  /** an adviser's decision, which goes before the table */
  readonly setPathway: AdviserWord<Pathway> | null;
}

/** What an adviser set, and what the table would have said. */
function adviserReason(set: AdviserWord<Pathway>, table: Pathway): Reason {
  const message = set.value === table ? adviserMessages.pathwaySame : adviserMessages.pathway;
  return reason(message, { reason: set.reason, value: display(set.value), from: display(table) });
}

/** The pathway with its flags (P1-P5), from the decision table of the guide's data. `labelOf` names a field as people know it. */
export function pathway(
  { profile, standing, today, planned, setPathway }: PathwayFacts,
  guide: Guide,
  labelOf: (field: keyof Profile) => string,
): PathwayAssessment {
  const row = guide.pathwayTable[standing.pathwayBand];
  const decision = row[today.level];
  const id = setPathway?.value ?? decision.pathway;
  const incomplete: Reason[] = [];
  if (standing.band === 'unknown' || standing.step1Alone) {
    incomplete.push(reason(say.incompleteBand, { fields: labelOf('step2') }));
  }
  if (today.possible.length > 1) {
    incomplete.push(
      reason(say.profileOpen, {
        levels: joined(today.possible.map(display), 'or'),
        fields: today.missing.map(labelOf).join(', '),
      }),
    );
  }
  const researchYear =
    id === 'dr-first' &&
    lowestBands.includes(standing.band) &&
    today.level === 'limited' &&
    profile.researchYear !== 'done' &&
    profile.researchYear !== 'under-way';
  const pivot = pivotReview(profile, standing, guide);
  const raised: Record<Flag, Raised> = {
    recovered: { reasons: [] }, // said with the standing
    borderline: { reasons: [] },
    incomplete: { reasons: incomplete },
    'research-year': { reasons: researchYear ? [reason(say.researchYear)] : [] },
    'pivot-review': pivot,
    'outside-guide': outsideGuide(profile, standing, guide),
  };
  const up: Record<Flag, boolean> = {
    recovered: standing.recovered,
    borderline: standing.borderline,
    incomplete: incomplete.length > 0,
    'research-year': researchYear,
    'pivot-review': pivot.reasons.length > 0,
    'outside-guide': raised['outside-guide'].reasons.length > 0,
  };
  return {
    id,
    basis: setPathway === null ? decision.basis : 'ours',
    planned: setPathway?.value ?? row[planned.level].pathway,
    flags: flags.filter((flag) => up[flag]),
    reasons: [
      ...(setPathway === null ? [] : [adviserReason(setPathway, decision.pathway)]),
      {
        text: reason(say.pathwayRow, { pathway: display(decision.pathway), why: decision.why }).text,
        criteria: decision.criteria,
      },
      ...standing.reasons,
      ...today.reasons,
      reason(say.drAlways),
      ...Object.values(raised).flatMap(({ reasons, notes = [] }) => [...reasons, ...notes]),
    ],
  };
}
