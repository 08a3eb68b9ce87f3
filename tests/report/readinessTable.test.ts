import type { Readiness } from '../../src/assess/readiness';
import { dueText, readinessCountRow, toPlanCheck } from '../../src/report/readinessTable';

const due = (confidence: 'confirmed' | 'reported') => ({
  date: '2026-09-02',
  text: 'Applications can be submitted',
  source: 'invented',
  checkedOn: '2026-01-01',
  confidence,
});
const check = (changes: Partial<Readiness> = {}): Readiness => ({
  criterion: 'E2',
  title: 'Ready on opening day',
  step: 4,
  finding: 'notYet',
  outcome: 'not met',
  evidence: 'The application is not ready.',
  action: 'Work back from the first day.',
  asks: false,
  stands: false,
  urgency: 1,
  due: null,
  ...changes,
});

it('says in the action of the JSON where a due day is not confirmed', () => {
  expect(toPlanCheck(check({ due: due('reported') }))).toEqual({
    criterion: 'E2',
    outcome: 'not met',
    evidence: 'The application is not ready.',
    action: 'Work back from the first day. The date is reported, not confirmed: check MyERAS.',
    due: '2026-09-02',
  });
  expect(toPlanCheck(check({ due: due('confirmed') })).action).toBe('Work back from the first day.');
  expect(toPlanCheck(check()).due).toBeNull();
});

it('shows how sure a due day is beside it', () => {
  expect([
    dueText(check({ due: due('reported') })),
    dueText(check({ due: due('confirmed') })),
    dueText(check()),
  ]).toEqual(['2026-09-02 (Reported)', '2026-09-02', '']);
});

it('counts outcomes and names at most three actions', () => {
  const row = readinessCountRow([check(), check({ outcome: 'met', action: '' })]);
  expect(row).toEqual([1, 0, 1, 0, 0, 'E2: Work back from the first day.', '', '']);
});
