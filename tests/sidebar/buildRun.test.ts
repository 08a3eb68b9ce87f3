import {
  canCancel,
  failedRun,
  idleRun,
  readText,
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
    expect(run.phases.map(({ state }) => state)).toEqual(['done', 'failed', 'waiting']);
    expect(run).toMatchObject({ status: 'failed', mend: 'programs' });
  });

  it('says in words what was read', () => {
    expect(readText(programsFixture)).toBe('Read 318 rows: 277 programs (98 IR, 179 DR)');
  });

  it('builds from a sheet with programs', () => {
    expect(whyNothingToBuild(programsFixture)).toBeNull();
  });

  it('says why a sheet gives nothing to build from', () => {
    expect(whyNothingToBuild(unusableFixture)).toBe(unusableFixture.error);
    expect(whyNothingToBuild({ ...unusableFixture, error: null })).toBe('No program was found in "Advising notes".');
  });
});
