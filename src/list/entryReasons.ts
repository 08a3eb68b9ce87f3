import type { Applicant } from '../assess/applicant';
import { reason, type Reason } from '../assess/reason';
import { tierReasons } from '../assess/tier';
import type { Guide } from '../guide/guide';
import { signalMessages } from '../guide/messages/list';
import { programMessages as say } from '../guide/messages/program';
import { display } from '../guide/messages/words';
import type { ApplicationList, ListEntry } from './buildList';
import { isLocked } from './signalProblem';

function signalReason(entry: ListEntry, list: ApplicationList): Reason[] {
  if (entry.signal === 'none') return [];
  const { ties, id } = entry.judged.program;
  const values = { signal: display(entry.signal), order: entry.signalOrder ?? '' };
  const lead = list.solution.leads.has(id);
  const alike = list.alike.get(id) ?? 0;
  const message = isLocked(entry.candidate?.lock ?? null)
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
  return [reason(message, { ...values, count: alike })];
}

function applyReason(entry: ListEntry, list: ApplicationList): Reason[] {
  const { program, apply } = entry.judged;
  if (program.include === 'never') return [reason(say.never)];
  if (entry.apply) {
    if (program.include === 'must') return [reason(say.must)];
    return isLocked(entry.candidate?.lock ?? null) && !apply.allowed ? [reason(say.locked)] : [];
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

/** Why an entry stands where it stands, most deciding first; a signal's reason is among the first three. */
export function entryReasons(entry: ListEntry, list: ApplicationList, applicant: Applicant, guide: Guide): Reason[] {
  const { program, tier } = entry.judged;
  const leading = [...applyReason(entry, list), ...tierReasons(program, tier, applicant, guide)];
  return [...leading.slice(0, 2), ...signalReason(entry, list), ...leading.slice(2), ...trainingReasons(entry)];
}
