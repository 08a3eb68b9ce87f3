import type { ListView, ProgramsView, Response } from '../src/rpc/contract';
import type { Failure } from './failure';
import { joined, plural, tierName } from './words';

export type PhaseId = 'save' | 'read' | 'choose' | 'write';

export interface Phase {
  readonly id: PhaseId;
  readonly state: 'waiting' | 'now' | 'done' | 'failed';
  /** what is being done, or what happened */
  readonly text: string;
}

/** One press of the build button. */
export interface BuildRun {
  readonly status: 'idle' | 'running' | 'cancelled' | 'failed' | 'done';
  readonly phases: readonly Phase[];
  readonly failure: Failure | null;
  /** where to mend it, when the failure lies in the profile or the program sheet */
  readonly mend: 'profile' | 'programs' | null;
  /** the result in words */
  readonly result: string;
}

export const idleRun: BuildRun = { status: 'idle', phases: [], failure: null, mend: null, result: '' };

export const startedRun: BuildRun = {
  ...idleRun,
  status: 'running',
  phases: [
    { id: 'save', state: 'waiting', text: 'Save the profile' },
    { id: 'read', state: 'waiting', text: 'Read the program sheet' },
    { id: 'choose', state: 'waiting', text: 'Choose programs and signals' },
    { id: 'write', state: 'waiting', text: 'Write the list' },
  ],
};

/** The run with one phase changed. */
export const withPhase = (run: BuildRun, id: PhaseId, state: Phase['state'], text: string): BuildRun => ({
  ...run,
  phases: run.phases.map((phase) => (phase.id === id ? { id, state, text } : phase)),
});

/** The run after `id` failed. */
export const failedRun = (run: BuildRun, id: PhaseId, failure: Failure, mend: BuildRun['mend']): BuildRun => ({
  ...run,
  status: 'failed',
  phases: run.phases.map((phase) => (phase.id === id ? { ...phase, state: 'failed' } : phase)),
  failure,
  mend,
});

/** Everything up to writing can be called off; writing, once begun, runs to its end. */
export const canCancel = (run: BuildRun): boolean =>
  run.status === 'running' && !run.phases.some(({ id, state }) => id === 'write' && state === 'now');

/** "Read 317 rows: 277 programs (138 IR, 139 DR)". */
export const readText = ({ counts }: ProgramsView): string =>
  `Read ${plural(counts.rows, 'row')}: ${plural(counts.programs, 'program')} (${counts.IR} IR, ${counts.DR} DR)`;

/** "Chose 26 of 37 programs: 6 Priority, 17 Target, 3 Reach". */
export const chosenText = ({ programs, applied, text }: Response<'choose'>): string =>
  `Chose ${applied} of ${plural(programs, 'program')}${text === '' ? '' : `: ${text}`}`;

/** "26 programs to apply to: 6 Priority, 17 Target and 3 Reach." */
export function resultText({ tiers }: Pick<ListView, 'tiers'>): string {
  const counts = tiers.map(({ tier, IR, DR }) => ({ tier, programs: IR + DR })).filter(({ programs }) => programs > 0);
  const all = counts.reduce((sum, { programs }) => sum + programs, 0);
  const parts = counts.map(({ tier, programs }) => `${programs} ${tierName(tier)}`);
  return all === 0 ? 'No program to apply to.' : `${plural(all, 'program')} to apply to: ${joined(parts)}.`;
}

/** One sentence where a sheet that was read gives nothing to build from, else null. */
export function whyNothingToBuild(view: ProgramsView): string | null {
  if (view.error !== null) return view.error;
  return view.counts.programs === 0 ? `No program was found in "${view.sheetName}".` : null;
}
