import { openImprovements } from '../../src/assess/improvements';
import { openSheets, planFromSheets, type Sheets } from '../../src/pipeline';
import { guideFromSheets } from '../../src/planPipeline';
import type { PlanJson } from '../../src/report/planJson';
import { readCases, readCells, type Case } from './readCases';

/** Invented people, a line each, and the day on which each asks; and invented programs, whose ties are everybody's. */
export const people = readCases('people.csv');
const places = readCells('places.csv');

export const sheetsOf = ({ Today: _, ...person }: Case): Sheets => ({
  profile: [['Field', 'Value'], ...Object.entries(person)],
  programs: places,
  settings: [
    ['Setting', 'Value'],
    ['Guide order only', 'yes'], // what the assessments say, without the kernel
  ],
});

const signed = (text: string, ids: readonly string[]): string =>
  ids.length === 0 ? text : `${text} [${ids.join(' ')}]`;

/** What the plan by the guide says to somebody, line by line. */
export function adviceFor(person: Case): Case[] {
  const guided = guideFromSheets({ ...sheetsOf(person), today: person.Today ?? '' }, false);
  const { Applicant = '' } = person;
  if (!guided.ok) return [{ Applicant, Part: 'refused', Item: '', Status: '', Says: guided.message, Due: '' }];
  const { sections, warnings } = guided.value;
  const lines = sections.flatMap(({ id, lines: said }) =>
    said.map((line) => ({
      Applicant,
      Part: [id, line.group].filter(Boolean).join(', '),
      Item: line.item,
      Status: line.status,
      Says: signed([line.text, line.evidence].filter(Boolean).join(' | '), line.criteria),
      Due: line.day === null ? '' : `${line.day.date}${line.day.past ? ' past' : ''}`,
    })),
  );
  const opened = openSheets(sheetsOf(person));
  if (!opened.ok) throw new Error(opened.message);
  const { read, applicant, guide } = opened.value;
  const open = openImprovements(applicant, read.programs, guide).map(({ id, text, profile }) => {
    const changed = Object.entries(profile).filter(([key, value]) => {
      const before = (applicant.profile as unknown as Record<string, unknown>)[key];
      return JSON.stringify(value) !== JSON.stringify(before);
    });
    const Says = [text, ...changed.map(([key, value]) => `${key} ${JSON.stringify(value)}`)].join(' | ');
    return { Applicant, Part: 'improvement', Item: id, Status: '', Says, Due: '' };
  });
  const warned = warnings.map((Says) => ({ Applicant, Part: 'warning', Item: '', Status: '', Says, Due: '' }));
  return [...lines, ...open, ...warned];
}

const entryCase = (Applicant: string, entry: PlanJson['entries'][number]): Case => ({
  Applicant,
  Program: entry.id,
  Tier: entry.tier,
  Fit: `${entry.fit} (${entry.fitLow} to ${entry.fitHigh})${entry.open ? ' open' : ''}`,
  Apply: entry.apply ? `yes, $${entry.fee}` : 'no',
  Signal: entry.signal,
  Why: entry.reasons.map(({ text, criteria }) => signed(text, criteria)).join('; '),
});

/** The list of somebody by the guide's order, line by line, with what is said about it below. */
export function listFor(person: Case): Case[] {
  const { Applicant = '' } = person;
  const planned = planFromSheets(sheetsOf(person));
  const said = (Program: string, Why: string): Case => ({
    Applicant,
    Program,
    Tier: '',
    Fit: '',
    Apply: '',
    Signal: '',
    Why,
  });
  if (!planned.ok) return [said('refused', planned.message)];
  const { plan } = planned.value;
  return [
    ...plan.entries.map((entry) => entryCase(Applicant, entry)),
    ...plan.pathway.reasons.map(({ text, criteria }) => said(`pathway ${plan.pathway.id}`, signed(text, criteria))),
    said('flags', plan.pathway.flags.join(', ')),
    said('standing', `${plan.band.id}, ${plan.irProfile.id}, missing ${plan.irProfile.missing.join(', ')}`),
    said('fees', `${plan.fees.total}: IR ${plan.fees.IR}, DR ${plan.fees.DR}`),
    ...plan.warnings.map((text) => said('warning', text)),
  ];
}
