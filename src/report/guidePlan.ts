import type { Applicant } from '../assess/applicant';
import { awaySites } from '../assess/awaySites';
import type { Readiness } from '../assess/readiness';
import { criteria } from '../guide/criteria';
import { backupParts } from '../guide/backup';
import type { Guide } from '../guide/guide';
import { letterParts } from '../guide/letters';
import { fill } from '../guide/messages/message';
import { planSections, planTexts } from '../guide/messages/plan';
import type { Season } from '../guide/seasons/season';
import type { GuideStep } from '../guide/steps';
import type { WhatIf } from '../list/whatIf';
import type { Profile, Program } from '../rows/records';
import type { AdviceLine } from './advice';
import { adviceLines, planLine } from './adviceLines';
import { awayLines } from './awayLines';
import { backupPlan } from './backupPlan';
import { calendarLines } from './calendarLines';
import { interviewParts } from './interviewPlan';
import { letterPlan } from './letterPlan';
import { noteLines } from './noteLines';
import type { PlanLine, PlanSection, PlanSectionId } from './planLine';
import { readinessLines } from './readinessLines';
import { rotationPlan, scholarshipPlan, statementPlan } from './statementPlan';
import { interviewCounts, interviewedPrograms, thankYouNotes, type ThankYouNote } from './thankYouNotes';
import { whatIfLines } from './whatIfLines';

/** What the plan is made from. */
export interface GuidePlanParts {
  readonly applicant: Applicant;
  readonly checks: readonly Readiness[];
  readonly season: Season;
  /** null where no list is at hand */
  readonly programs: readonly Program[] | null;
  /** the improvements tried; null where that was not asked for, a sentence where it was not possible */
  readonly whatIf: WhatIf | string | null;
  readonly guide: Guide;
  readonly labelOf: (field: keyof Profile) => string;
  /** yyyy-mm-dd */
  readonly today: string;
}

const all = (): boolean => true;
const none = (): boolean => false;

/** What decided the pathway, one line a reason; a DR resident is past it. */
function standingLines({ pathway, profile }: Applicant): PlanLine[] {
  const resident = profile.status === 'dr-resident';
  const reasons = pathway.reasons.filter((one) => !resident || !one.criteria.some((id) => id.startsWith('P')));
  const lines = reasons.map(({ text, criteria: ids }, index) => {
    const [, label, rest] = /^([^:.]{1,20}): (.+)$/.exec(text) ?? [];
    const title = label ?? criteria.find(({ id }) => id === ids[0])?.title ?? planTexts.notice;
    const said = rest === undefined ? text : rest.charAt(0).toUpperCase() + rest.slice(1);
    return planLine({ key: `standing:${index + 1}`, item: title, text: said, criteria: ids });
  });
  const notice = planLine({
    key: 'standing:resident',
    item: planTexts.notice,
    text: planTexts.residentStanding,
    criteria: ['B1', 'B2'],
  });
  return resident ? [notice, ...lines] : lines;
}

/** What a section without a list says it needs. */
const needs = (programs: readonly Program[] | null, what: string): string | null =>
  programs === null ? fill(planTexts.needsPrograms, { what }) : null;

type Section = Readonly<{
  step: GuideStep;
  lines: readonly PlanLine[];
  needs?: string | null;
  title?: string;
  about?: string;
}>;

function awaysSection({ programs, applicant, guide }: GuidePlanParts): Section {
  const work = adviceLines('aways', rotationPlan, none).map((line) => ({ ...line, group: planTexts.onRotation }));
  if (applicant.profile.status === 'dr-resident') return { step: 2, lines: work, title: planTexts.residentRotations };
  const sites = awaySites(programs ?? [], applicant, guide);
  const missing = programs !== null && sites.sites.length === 0 ? planTexts.noIr : needs(programs, planTexts.sites);
  return { step: 2, lines: [...awayLines(sites), ...work], needs: missing };
}

function whatIfSection({ programs, whatIf }: GuidePlanParts): Section {
  if (programs === null) return { step: 1, lines: [], needs: needs(programs, planTexts.tried) };
  if (whatIf === null || typeof whatIf === 'string') return { step: 1, lines: [], needs: whatIf ?? planTexts.notAsked };
  return { step: 1, lines: whatIfLines(whatIf) };
}

/** The notes to the programs that have interviewed the applicant. */
export const notesOf = ({ programs, applicant }: Pick<GuidePlanParts, 'programs' | 'applicant'>): ThankYouNote[] =>
  thankYouNotes(interviewedPrograms(programs ?? [], applicant), applicant);

function notesSection(parts: GuidePlanParts): Section {
  const notes = notesOf(parts);
  const missing = notes.length > 0 ? null : (needs(parts.programs, planTexts.notes) ?? planTexts.noInterviews);
  return { step: 4, lines: noteLines(notes), needs: missing };
}

function interviewsSection({ programs, applicant, guide, labelOf }: GuidePlanParts): Section {
  const listed = programs === null ? null : interviewCounts(interviewedPrograms(programs, applicant));
  const { questions, recorded } = interviewParts(applicant, guide, labelOf, listed);
  return {
    step: 4,
    lines: adviceLines('interviews', [...recorded, ...questions], none),
  };
}

const asked = new Set<string>([letterParts.missing, letterParts.next, letterParts.packet]);
const isAsked = ({ part }: AdviceLine): boolean => asked.has(part);

/** Everything the guide says to one applicant: readiness by its steps, then the plans behind it. */
export function guidePlan(parts: GuidePlanParts): PlanSection[] {
  const { applicant, checks, season, guide, today } = parts;
  const resident = applicant.profile.status === 'dr-resident';
  const sections: Readonly<Record<PlanSectionId, Section>> = {
    readiness: { step: 1, lines: readinessLines(checks, today) },
    standing: { step: 1, lines: standingLines(applicant) },
    whatif: whatIfSection(parts),
    letters: { step: 3, lines: adviceLines('letters', letterPlan(applicant, checks, guide), isAsked) },
    aways: awaysSection(parts),
    calendar: {
      step: 4,
      lines: calendarLines(applicant, checks, season, today),
      about: fill(planSections.calendar.about, { year: season.year }),
    },
    statement: { step: 3, lines: adviceLines('statement', statementPlan(applicant, guide), all) },
    scholarship: { step: 3, lines: adviceLines('scholarship', scholarshipPlan(applicant, guide), all) },
    interviews: interviewsSection(parts),
    notes: notesSection(parts),
    backup: {
      step: 5,
      lines: adviceLines(
        'backup',
        backupPlan(applicant, season).filter(({ part }) => part !== backupParts.dates),
        none,
      ),
      ...(resident ? { about: planTexts.residentBackup } : {}),
    },
  };
  return (Object.keys(sections) as PlanSectionId[]).map((id) => ({
    id,
    title: planSections[id].title,
    about: planSections[id].about,
    needs: null,
    ...sections[id],
  }));
}
