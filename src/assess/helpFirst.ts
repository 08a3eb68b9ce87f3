import { decidingUrgency, helpRules, mostNamedChecks, soonDays, type HelpRuleId } from '../guide/cohort';
import { fill } from '../guide/messages/message';
import type { Applicant } from './applicant';
import { counted } from './counted';
import { pivotReasons } from './pathway';
import { mostUrgent, outcomeCounts, type Readiness } from './readiness';

/** Why an applicant needs help, and which rule of the order says so. */
export interface Help {
  readonly rule: HelpRuleId;
  /** place of the rule in the order, from 0 */
  readonly place: number;
  readonly reason: string;
}

type Values = Readonly<Record<string, string | number>>;

/** The day so many days after a day, both yyyy-mm-dd. */
const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Steps in words, the first few by name. */
const named = (some: readonly Readiness[]): Values => {
  const titles = some.slice(0, mostNamedChecks).map(({ criterion, title }) => `${title} (${criterion})`);
  const more = some.length - titles.length;
  return {
    count: counted(some.length, 'step'),
    what: more > 0 ? `${titles.join('; ')}; ${more} more` : titles.join('; '),
  };
};

/** Which rules hold for an applicant, with what each says. */
function holding(applicant: Applicant, all: readonly Readiness[], today: string): ReadonlyMap<HelpRuleId, Values> {
  const { flags } = applicant.pathway;
  const open = mostUrgent(all).filter(({ asks }) => !asks);
  const deciding = open.filter(({ urgency }) => urgency <= decidingUrgency);
  const due = ({ due: date }: Readiness): string | null => date?.date ?? null;
  const overdue = deciding.filter((one) => (due(one) ?? today) < today);
  const limit = daysAfter(today, soonDays);
  const soon = deciding.filter((one) => {
    const day = due(one);
    return day !== null && day >= today && day <= limit;
  });
  const notMet = deciding.filter(({ outcome }) => outcome === 'not met');
  const asked = mostUrgent(all).filter(({ asks }) => asks);
  const pivot = pivotReasons(applicant.pathway).map((text) => text.replace(/\.$/, ''));
  const rules: [HelpRuleId, boolean, Values][] = [
    ['pivot-review', flags.includes('pivot-review'), { why: pivot.join('; ') }],
    ['overdue', overdue.length > 0, named(overdue)],
    ['due-soon', soon.length > 0, { ...named(soon), date: soon.map((one) => due(one) ?? '').sort()[0] ?? '' }],
    ['research-year', flags.includes('research-year'), {}],
    ['deciding', notMet.length > 0, named(notMet)],
    ['unknown', flags.includes('incomplete'), named(asked)],
    ['open', open.length > 0, named(open)],
    ['asked', asked.length > 0, named(asked)],
    ['none', true, {}],
  ];
  return new Map(rules.flatMap(([id, holds, values]) => (holds ? [[id, values] as const] : [])));
}

/** Why an applicant needs help, by the first rule of the guide's data that holds. `today`: yyyy-mm-dd. */
export function helpFirst(applicant: Applicant, all: readonly Readiness[], today: string): Help {
  const held = holding(applicant, all, today);
  const place = helpRules.findIndex(({ id }) => held.has(id));
  const { id, text } = helpRules[place] ?? helpRules[helpRules.length - 1] ?? { id: 'none', text: '' };
  return { rule: id, place, reason: fill(text, held.get(id)) };
}

/** Compares two applicants by who needs help first: the rule, then more steps not met, then more partly met. */
export function compareHelp(
  one: { readonly help: Help; readonly checks: readonly Readiness[] },
  other: { readonly help: Help; readonly checks: readonly Readiness[] },
): number {
  const mine = outcomeCounts(one.checks);
  const theirs = outcomeCounts(other.checks);
  return (
    one.help.place - other.help.place ||
    theirs['not met'] - mine['not met'] ||
    theirs.partly - mine.partly ||
    theirs.unknown - mine.unknown
  );
}
