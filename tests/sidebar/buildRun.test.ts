import {
  canCancel,
  chosenText,
  failedRun,
  idleRun,
  readText,
  resultText,
  startedRun,
  whyNothingToBuild,
  withPhase,
} from '../../sidebar/buildRun';
import { refusal } from '../../sidebar/failure';
import { programsFixture, unusableFixture } from './support/programsFixture';

describe('a build run', () => {
  it('can be cancelled until writing has begun', () => {
    const reading = withPhase(startedRun, 'read', 'now', 'Reading');
    const writing = withPhase(withPhase(startedRun, 'read', 'done', 'Read'), 'write', 'now', 'Writing');
    expect([idleRun, startedRun, reading, writing].map(canCancel)).toEqual([false, true, true, false]);
  });

  it('marks the phase that failed and leaves the others', () => {
    const run = failedRun(withPhase(startedRun, 'save', 'done', 'Saved'), 'read', refusal('No.'), 'programs');
    expect(run.phases.map(({ state }) => state)).toEqual(['done', 'failed', 'waiting', 'waiting']);
    expect(run).toMatchObject({ status: 'failed', mend: 'programs' });
  });

  it('says in words what was read', () => {
    expect(readText(programsFixture)).toBe('Read 318 rows: 277 programs (98 IR, 179 DR)');
  });

  it('says in words what was chosen', () => {
    expect(chosenText({ programs: 37, applied: 26, text: '6 Priority, 20 Target' })).toBe(
      'Chose 26 of 37 programs: 6 Priority, 20 Target',
    );
    expect(chosenText({ programs: 1, applied: 0, text: '' })).toBe('Chose 0 of 1 program');
  });

  it('says the result in words, empty tiers left out', () => {
    const tiers = [
      { tier: 'Priority', IR: 4, DR: 5 },
      { tier: 'Target', IR: 0, DR: 0 },
      { tier: 'Safety', IR: 0, DR: 3 },
    ];
    expect(resultText({ tiers })).toBe('12 programs to apply to: 9 Priority and 3 DR safety net.');
    expect(resultText({ tiers: [] })).toBe('No program to apply to.');
  });

  it('builds from a sheet with programs', () => {
    expect(whyNothingToBuild(programsFixture)).toBeNull();
  });

  it('says why a sheet gives nothing to build from', () => {
    expect(whyNothingToBuild(unusableFixture)).toBe(unusableFixture.error);
    expect(whyNothingToBuild({ ...unusableFixture, error: null })).toBe('No program was found in "Advising notes".');
  });
});
