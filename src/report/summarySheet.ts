import { answerFacts } from '../assess/answerFacts';
import { mostUrgent, type Readiness } from '../assess/readiness';
import type { Reason } from '../assess/reason';
import { summaryRoom as room } from '../guide/cohort';
import { tiers } from '../guide/decisions/tiers';
import type { Guide } from '../guide/guide';
import { usableFacts, type UsableFact } from '../guide/interview';
import { summaryTexts as say } from '../guide/messages/cohort';
import { fill } from '../guide/messages/message';
import { display } from '../guide/messages/words';
import type { ApplicationList } from '../list/buildList';
import type { Advisee } from '../list/cohort';
import type { Cell, Grid } from '../rows/grid';
import { adviserDecisions, deadlineText } from './cohortLine';
import { count, reasonSentence, usd } from './planSentences';
import { dueText } from './readinessTable';

/** One part of the page: what it is about, and its lines. */
export interface SummaryPart {
  readonly label: string;
  readonly lines: readonly string[];
}

/** A one-page summary as cells, ready to be written from A1. */
export interface SummarySheet {
  readonly values: Grid;
  /** sheet row below which everything is the adviser's, from 1 */
  readonly notesRow: number;
}

const sentences = (reasons: readonly Reason[], most: number): string[] => reasons.slice(0, most).map(reasonSentence);

const or = (lines: readonly string[], instead: string): readonly string[] => (lines.length === 0 ? [instead] : lines);

/** Facts that another fact of the same page says too. */
const saidAlready: readonly UsableFact[] = ['honorsSurgery'];

/** What the applicant can build on: facts for the answers to hard questions, worded as they are there. */
const strengths = ({ applicant }: Advisee, guide: Guide): string[] =>
  [...answerFacts(applicant, guide).use]
    .filter(([fact]) => !saidAlready.includes(fact))
    .slice(0, room.strengths)
    .map(([fact, values]) => fill(usableFacts[fact].text, values));

const gap = ({ criterion, title, evidence }: Readiness): string => `${title} (${criterion}): ${evidence}`;

const action = (one: Readiness): string => {
  const due = dueText(one);
  return due === '' ? `${one.action} (${one.criterion})` : `${one.action} (${one.criterion}, due ${due})`;
};

/** The list in numbers: programs applied to by tier, and what they cost. */
function listLines({ entries }: ApplicationList): string[] {
  const applied = entries.filter(({ apply }) => apply);
  const of = (specialty: 'IR' | 'DR') => applied.filter(({ judged }) => judged.program.specialty === specialty);
  const byTier = tiers.flatMap((tier) => {
    const inTier = applied.filter(({ judged }) => judged.tier.tier === tier).length;
    return inTier === 0 ? [] : [`${tier} ${inTier}`];
  });
  const fees = applied.reduce((sum, { fee }) => sum + fee, 0);
  return [
    `${of('IR').length} IR and ${of('DR').length} DR of ${count(entries.length, 'program')}; fees ${usd(fees)}`,
    ...(byTier.length === 0 ? [] : [byTier.join(', ')]),
  ];
}

/** Signals by kind with the programs' names, in their order. */
function signalLines({ entries }: ApplicationList): string[] {
  return (['gold', 'silver', 'single'] as const).flatMap((kind) => {
    const signalled = entries
      .filter(({ signal, covered }) => signal === kind && !covered)
      .sort((one, other) => (one.signalOrder ?? 0) - (other.signalOrder ?? 0))
      .map(({ judged: { program } }) => `${program.name} (${program.specialty})`);
    return signalled.length === 0 ? [] : [`${display(kind)}: ${signalled.join(', ')}`];
  });
}

/** The parts of one applicant's page, each cut to the room it has. */
export function summaryParts(advisee: Advisee, guide: Guide): SummaryPart[] {
  const { applicant, checks, coming, list } = advisee;
  const { pathway, standing, irProfile, plannedProfile } = applicant;
  const urgent = mostUrgent(checks);
  const open = urgent.filter(({ asks }) => !asks);
  const asked = urgent.filter(({ asks }) => asks);
  const level = display(irProfile.level);
  const planned = display(plannedProfile.level);
  const decided = adviserDecisions(advisee);
  const [, ...laterDates] = coming;
  return [
    {
      label: say.pathway,
      lines: [
        display(pathway.id),
        ...sentences(
          pathway.reasons.filter((one) => !standing.reasons.includes(one) && !irProfile.reasons.includes(one)),
          room.reasons,
        ),
      ],
    },
    { label: say.scores, lines: sentences(standing.reasons, room.standing) },
    {
      label: say.irProfile,
      lines: [
        ...(planned === level ? [] : [fill(say.irPlanned, { level, planned })]),
        ...sentences(irProfile.reasons, room.irProfile),
      ],
    },
    ...(decided.length === 0 ? [] : [{ label: say.adviser, lines: decided }]),
    { label: say.strengths, lines: or(strengths(advisee, guide), say.noStrengths) },
    { label: say.gaps, lines: or(open.slice(0, room.gaps).map(gap), say.noGaps) },
    { label: say.actions, lines: or(urgent.slice(0, room.actions).map(action), say.noActions) },
    {
      label: say.deadlines,
      lines: [
        deadlineText(advisee),
        ...laterDates
          .slice(0, room.deadlines - 1)
          .map((one) => deadlineText({ coming: [one], season: advisee.season })),
      ],
    },
    { label: say.list, lines: list === null ? [say.noList] : listLines(list) },
    { label: say.signals, lines: or(list === null ? [] : signalLines(list), say.noSignals) },
    { label: say.questions, lines: or(asked.slice(0, room.questions).map(gapQuestion), say.noQuestions) },
  ];
}

const gapQuestion = ({ criterion, evidence, action: ask }: Readiness): string => `${evidence} ${ask} (${criterion})`;

const bullets = (lines: readonly string[]): string =>
  lines.length < 2 ? (lines[0] ?? '') : lines.map((line) => `• ${line}`).join('\n');

/** What the adviser wrote on the page: the cells beside and below the heading of the notes. */
function notesOf(old: Grid | null): Grid {
  const start = old?.findIndex(([label]) => label === say.notes) ?? -1;
  if (old === null || start < 0) return [[say.notes, '']];
  const [heading = [], ...below] = old.slice(start);
  return [[say.notes, ...heading.slice(1)], ...below];
}

/** The page: title, one row a part, and below them the adviser's notes, which stay when the page is made again. */
export function summarySheet(advisee: Advisee, guide: Guide, builtAt: string, old: Grid | null): SummarySheet {
  const rows: Cell[][] = [
    [fill(say.title, { name: advisee.name })],
    [fill(say.built, { time: builtAt, season: advisee.season.year })],
    ...summaryParts(advisee, guide).map(({ label, lines }) => [label, bullets(lines)]),
  ];
  return { values: [...rows, ...notesOf(old)], notesRow: rows.length + 1 };
}
