import { checkIds } from '../../src/guide/checks';
import { criteria } from '../../src/guide/criteria';
import { guide } from '../../src/guide/guide';
import { improvementKinds } from '../../src/guide/improvements';
import { applicantMessages } from '../../src/guide/messages/applicant';
import { awayMessages } from '../../src/guide/messages/aways';
import { signalMessages } from '../../src/guide/messages/list';
import { programMessages } from '../../src/guide/messages/program';
import { scoringReasons } from '../../src/guide/scoring';
import { readinessOf } from '../../src/pipeline';
import { guidePlan } from '../../src/report/guidePlan';
import { fieldLabel } from '../../src/rows/profileFields';
import type { Profile } from '../../src/rows/records';
import { applicantOf, failed, score } from '../support/records';

const season = guide.seasons.find(({ year }) => year === 2027);

/** Criteria named in what an applicant is shown: ids stand in their own column, in brackets, or as "E4" in an action. */
function shownTo(fields: Partial<Profile>): string[] {
  if (season === undefined) throw new Error('no season');
  const applicant = applicantOf(fields);
  const checks = readinessOf(applicant, season, null);
  const parts = { applicant, checks, season, programs: [], whatIf: null, guide, labelOf: fieldLabel };
  const sections = guidePlan({ ...parts, today: '2026-07-01' });
  const texts = sections.flatMap(({ lines }) => lines.flatMap((line) => [line.text, ...line.criteria]));
  return texts.flatMap((text) => text.match(/\b[APRLNSGEXCIB]\d\b/g) ?? []);
}

it('shows or uses every criterion of the guide', () => {
  const decided = [
    ...Object.values({ ...applicantMessages, ...awayMessages, ...signalMessages, ...programMessages }),
    ...Object.values(guide.pathwayTable).flatMap((row) => Object.values(row)),
    ...Object.values(guide.applyRules).flatMap((rule) => Object.values(rule)),
    ...Object.values(scoringReasons),
    ...Object.values(improvementKinds),
  ].flatMap((one) => [...one.criteria]);
  const shown = new Set<string>([
    ...decided,
    ...checkIds,
    ...shownTo({ status: 'graduating', step1: failed, step2: score(222), previousCycles: 1 }),
    ...shownTo({ status: 'dr-resident' }),
  ]);
  expect(criteria.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
});

it('has a check for every check criterion and for no other', () => {
  expect([...checkIds].sort()).toEqual(
    criteria
      .filter(({ kind }) => kind === 'check')
      .map(({ id }) => id)
      .sort(),
  );
});
