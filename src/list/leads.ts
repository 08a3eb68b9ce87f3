import type { Specialty } from '../rows/records';
import type { Candidate } from './candidates';

/** A program that may get a signal at all: not an ultra-reach, not after a poor away, and taking signals; a lock overrides. */
export const maySignal = ({ judged: { program, tier }, lock }: Candidate): boolean =>
  lock === null ? tier.tier !== 'Ultra-reach' && program.ties.away !== 'poor' && program.takesSignals : lock !== 'none';

/**
 * The lead program of each institution with a signal tie (X1-X3), by id: the program of the main specialty, or the other where the
 * main one is missing or cannot be signalled; none where neither can.
 */
export function leads(applied: readonly Candidate[], main: Specialty): ReadonlySet<string> {
  const found = new Map<string, Candidate>();
  for (const candidate of applied) {
    const { program } = candidate.judged;
    if (!candidate.judged.signalTie || !maySignal(candidate)) continue;
    const other = found.get(program.institutionId);
    if (other === undefined || program.specialty === main) found.set(program.institutionId, candidate);
  }
  return new Set([...found.values()].map(({ judged }) => judged.program.id));
}
