import { mostUrgent, outcomeCounts, readiness, toDoFirst, type Readiness } from '../../src/assess/readiness';
import { criteria } from '../../src/guide/criteria';
import { guide } from '../../src/guide/guide';
import { fieldLabel, fieldKeys } from '../../src/rows/profileFields';
import type { Profile } from '../../src/rows/records';
import { applicantOf, failed, score } from '../support/records';

const seasonOf = (year: number) => {
  const season = guide.seasons.find((one) => one.year === year);
  if (season === undefined) throw new Error(`no season ${year}`);
  return season;
};
const checksOf = (fields: Partial<Profile>, year = 2027, today: string | null = null): Readiness[] =>
  readiness(applicantOf(fields), { season: seasonOf(year), guide, labelOf: fieldLabel, aways: null, today });
const check = (id: string, fields: Partial<Profile>, year?: number): Readiness => {
  const found = checksOf(fields, year).find(({ criterion }) => criterion === id);
  if (found === undefined) throw new Error(`no check ${id}`);
  return found;
};

it('gives every check once, in the order of the guide, grouped by its steps', () => {
  const all = checksOf({});
  expect(all.map(({ criterion }) => criterion)).toEqual(
    criteria.filter(({ kind }) => kind === 'check').map(({ id }) => id),
  );
  const steps = all.map(({ step }) => step);
  expect(steps).toEqual([...steps].sort());
});

it('never counts an empty profile as a failure', () => {
  const all = checksOf({});
  expect(outcomeCounts(all)['not met']).toBe(0);
  expect(all.filter(({ outcome, action }) => outcome === 'unknown' && action === '')).toEqual([]);
});

it('has an action exactly where something is left to do', () => {
  for (const fields of [{}, { step1: failed, step2: score(222), status: 'graduated' as const, irLetters: 0 }]) {
    for (const { outcome, action } of checksOf(fields)) {
      expect(action === '').toBe(outcome === 'met' || outcome === 'not applicable');
    }
  }
});

it('fills every place of every text', () => {
  const all = [{}, { step1: failed, step2: score(222), irLetters: 1, drLetters: 0, scholarship: 0 }].flatMap((fields) =>
    checksOf(fields),
  );
  expect(all.filter(({ evidence, action }) => /\{\w+\}/.test(evidence + action))).toEqual([]);
});

it('names fields as the profile form does', () => {
  const labels = fieldKeys.map(fieldLabel);
  const asked = checksOf({}).flatMap(
    ({ action }) => /^Fill in ([A-Z][A-Za-z0-9 ]*?)(?:[:;.,]| and )/.exec(action)?.[1] ?? [],
  );
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((label) => !labels.includes(label))).toEqual([]);
});

describe('due dates', () => {
  it('come from the season, with how sure they are', () => {
    expect(check('E2', { erasReady: 'not-yet' }).due).toMatchObject({ date: '2026-09-02', confidence: 'reported' });
    expect(check('E2', { erasReady: 'not-yet' }, 2026).due).toMatchObject({
      date: '2025-09-03',
      confidence: 'confirmed',
    });
  });

  it('are missing where the season has none, and where nothing is left to do', () => {
    expect(check('E2', { erasReady: 'not-yet' }, 2025).due).toBeNull();
    expect(check('E2', { erasReady: 'done' }).due).toBeNull();
  });

  it('of a DR resident follow the Independent match', () => {
    const fields = { status: 'dr-resident', erasReady: 'not-yet' } as const;
    expect(check('E2', fields, 2025).due?.date).toBe('2025-01-13');
    expect(check('E2', fields, 2027).due).toBeNull();
  });
});

describe('advice fits the person', () => {
  it('asks a student for honors still ahead, and lets the grades of others stand', () => {
    const honors = { honorsSurgery: true, honorsMedicine: false };
    expect(check('R5', { ...honors, status: 'student' }).action).toContain('still ahead');
    expect(check('R5', { ...honors, status: 'graduated' }).action).toContain('These grades stand');
  });

  it('sends a graduate to current IR work instead of aways and a home rotation', () => {
    const fields = {
      status: 'graduated',
      homeHasIr: true,
      homeRotation: 'none',
      awaysDone: 0,
      irEngagement: false,
    } as const;
    expect([check('R1', fields).outcome, check('R2', fields).outcome]).toEqual(['not applicable', 'not applicable']);
    expect(check('R8', fields)).toMatchObject({ outcome: 'not met' });
  });

  it('asks somebody who applies again for new letters', () => {
    expect(check('L1', { irLetters: 1, previousCycles: 1 }).action).toContain('written this year');
    expect(check('L1', { irLetters: 1, previousCycles: 0 }).action).not.toContain('written this year');
  });

  it('does not ask for a letter from a home program that is not there', () => {
    expect(check('L1', { irLetters: 1, homeHasIr: false }).action).toContain('away');
    expect(check('L1', { irLetters: 1, homeHasIr: true }).action).toContain('at home');
  });
});

it('puts what closes doors first and mere questions last', () => {
  const all = checksOf({ irLetters: 0, letterPacket: 'not-yet', homeHasIr: true, homeRotation: 'none' });
  const urgent = mostUrgent(all);
  expect(urgent.slice(0, 3).map(({ criterion }) => criterion)).toEqual(['R1', 'L1', 'L4']);
  const asks = urgent.map((one) => one.asks);
  expect(asks).toEqual([...asks].sort());
});

it('orders what is as urgent by outcome, then by day, then as the guide does', () => {
  const [any] = checksOf({});
  if (any === undefined) throw new Error('no checks');
  const one = (criterion: Readiness['criterion'], outcome: Readiness['outcome'], date: string | null): Readiness => ({
    ...any,
    criterion,
    outcome,
    due: date === null ? null : { date, text: '', confidence: 'reported', source: '', checkedOn: '' },
    action: criterion,
    asks: false,
    stands: false,
    urgency: 1,
  });
  const sorted = [
    one('L2', 'not met', '2026-06-01'),
    one('R1', 'not met', '2026-09-01'),
    one('E1', 'not met', '2026-09-01'),
    one('A4', 'not met', null),
    one('N1', 'partly', '2026-05-01'),
  ];
  expect(mostUrgent(sorted)).toEqual(sorted);
  expect(mostUrgent([...sorted].reverse())).toEqual(sorted);
});

it('does not count what can no longer be changed among the things to do', () => {
  const fields = { step1: failed, step2: score(222), status: 'graduated', honorsSurgery: true } as const;
  expect([check('E3', fields), check('R5', fields)]).toMatchObject([
    { outcome: 'partly', stands: true, due: null },
    { outcome: 'partly', stands: true, due: null },
  ]);
  const urgent = mostUrgent(checksOf(fields)).map(({ criterion }) => criterion);
  expect(urgent).not.toContain('E3');
  expect(urgent).not.toContain('R5');
});

describe('on a day of the season', () => {
  const open = { interviewAnswers: 'not-yet', erasReady: 'not-yet', irLetters: 0 } as const;
  const order = (today: string | null): string[] =>
    mostUrgent(checksOf(open, 2027, today))
      .filter(({ asks }) => !asks)
      .map(({ criterion }) => criterion);

  it.each([[null], ['2026-09-02']])('puts what has to be sent first while it can be sent (%s)', (today) => {
    expect(order(today)).toEqual(['L1', 'E2', 'I1', 'I2', 'I3']);
  });

  it.each([['2026-09-03'], ['2027-05-31']])('puts interviews first once applications are sent (%s)', (today) => {
    expect(order(today)).toEqual(['I1', 'I2', 'I3', 'L1', 'E2']);
  });

  it('begins again once the season is over', () => {
    expect(order('2027-06-01')).toEqual(['L1', 'E2', 'I1', 'I2', 'I3']);
  });

  it('asks for a score that should be there by now, instead of a date to keep', () => {
    const waiting = { step2: { result: 'not-taken', score: null }, step2Expected: '2026-07-15' } as const;
    const found = (today: string): Readiness | undefined =>
      checksOf(waiting, 2027, today).find(({ criterion }) => criterion === 'E3');
    expect(found('2026-07-15')).toMatchObject({ outcome: 'partly', finding: 'expectedInTime' });
    expect(found('2026-07-16')).toMatchObject({ outcome: 'unknown', action: 'Fill in Step 2 CK.', asks: true });
  });
});

it('names an action that several checks share once', () => {
  const first = toDoFirst(checksOf({}));
  const actions = first.map(({ action }) => action);
  expect(actions).toEqual([...new Set(actions)]);
  expect(new Set(actions)).toEqual(new Set(mostUrgent(checksOf({})).map(({ action }) => action)));
  expect(
    first.filter(({ criterion }) => ['I1', 'I2', 'I3'].includes(criterion)).map(({ criterion }) => criterion),
  ).toEqual(['I1']);
});
