import type { Applicant } from '../assess/applicant';
import { counted } from '../assess/counted';
import { reason, type Reason } from '../assess/reason';
import { tierReasons } from '../assess/tier';
import type { Guide } from '../guide/guide';
import { adviserMessages } from '../guide/messages/adviser';
import { signalMessages } from '../guide/messages/list';
import { programMessages as say } from '../guide/messages/program';
import { display } from '../guide/messages/words';
import { columnLabel } from '../rows/columns';
import type { ApplicationList, ListEntry } from './buildList';
import { isLocked } from './order';

function signalReason(entry: ListEntry, list: ApplicationList): Reason[] {
  const { ties, id, adviser } = entry.judged.program;
  const set = adviser?.signal ?? null;
  if (entry.signal === 'none') {
    return set?.value === 'none' ? [reason(adviserMessages.noSignal, { reason: set.reason })] : [];
  }
  if (entry.covered) {
    const specialty = entry.judged.program.specialty === 'IR' ? 'DR' : 'IR';
    return [reason(signalMessages.covered, { signal: display(entry.signal), specialty })];
  }
  if (set !== null && isLocked(entry.candidate?.lock)) {
    const said = { reason: set.reason, signal: display(entry.signal), order: entry.signalOrder ?? '' };
    return [reason(adviserMessages.signal, said)];
  }
  const values = { signal: display(entry.signal), order: entry.signalOrder ?? '' };
  const lead = list.solution.leads.has(id);
  const alike = list.alike.get(id) ?? 0;
  const message = list.solution.held.has(id)
    ? signalMessages.locked
    : entry.judged.signalTie && !lead
      ? signalMessages.twin
      : ties.home
        ? signalMessages.home
        : ties.mentor === 'strong'
          ? signalMessages.mentor
          : ties.away === 'exceptional'
            ? signalMessages.away
            : alike > 0
              ? signalMessages.likeOthers
              : signalMessages.other;
  return [reason(message, { ...values, others: counted(alike, 'other') })];
}

function applyReason(entry: ListEntry, list: ApplicationList): Reason[] {
  const { program, apply } = entry.judged;
  if (program.include === 'never') return [reason(say.never)];
  if (entry.apply) {
    if (program.include === 'must') return [reason(say.must)];
    const byUser = isLocked(entry.candidate?.lock) && !program.adviser?.signal;
    return byUser && !apply.allowed ? [reason(say.locked)] : [];
  }
  if (!apply.allowed) return [reason(apply.because)];
  return [reason(say.notCap, { limit: list.room.words })];
}

/** What the IR training of a DR program adds to the reasons (G5, G6). */
function trainingReasons({ judged: { program } }: ListEntry): Reason[] {
  if (program.specialty !== 'DR') return [];
  return [
    ...(program.strength === 'strong' ? [reason(say.strongIr)] : []),
    ...(program.sendsToIndependent === true ? [reason(say.sendsOn)] : []),
  ];
}

/** What School facts filled in, and how past applicants fared: named as theirs. */
function schoolReason({ judged: { program } }: ListEntry): Reason[] {
  if (program.fromSchool === null) return [];
  const { filled, outcomes } = program.fromSchool;
  const facts = [
    ...filled.map(({ column, text }) => `${columnLabel(column)} ${text}`),
    ...(outcomes === null ? [] : [outcomes]),
  ];
  return [reason(adviserMessages.school, { facts: facts.join(', ') })];
}

/**
 * Why an entry stands where it stands, most deciding first; a signal's reason is among the first three, and what an adviser or School
 * facts say comes before what only follows from it.
 */
export function entryReasons(entry: ListEntry, list: ApplicationList, applicant: Applicant, guide: Guide): Reason[] {
  const { program, tier } = entry.judged;
  const ofTier = tierReasons(program, tier, applicant, guide);
  const set = tier.ruled === null ? 0 : 1;
  const [first = [], ...rest] = [...ofTier.slice(0, set), ...applyReason(entry, list), ...ofTier.slice(set)];
  const leading = [first, schoolReason(entry), rest].flat();
  return [...leading.slice(0, 2), ...signalReason(entry, list), ...leading.slice(2), ...trainingReasons(entry)];
}
