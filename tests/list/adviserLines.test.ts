import { readAdviser } from '../../src/adviserPipeline';
import { planFromSheets } from '../../src/pipeline';
import type { PlanJson } from '../../src/report/planJson';
import type { Grid } from '../../src/rows/grid';

const header = ['Program Name', 'Specialty', 'State', 'Selectivity', 'Low-score Friendly', 'Home'];
const programs: Grid = [
  header,
  ['Harbor University', 'IR', 'OH', 'Elite', '', 'yes'],
  ['Summit Clinic', 'IR', 'OH', 'Elite', '', ''],
  ['Valley Medical', 'IR', 'OH', 'Community', '', ''],
  ...Array.from({ length: 30 }, (_, index) => [`Fictional ${index}`, 'DR', 'NY', 'Community', '', '']),
];
const profile: Grid = [
  ['Applicant', 'Ann'],
  ['Step 2 CK', 232],
  ['Step 2 CK exam year', 2020],
  ['Home IR rotation', 'Done'],
  ['Strong IR letters', 2],
];
const override = (...cells: string[]): Grid => [
  ['Applicant', 'Program', 'Specialty', 'What', 'Value', 'Reason'],
  ['Ann', ...cells],
];

function planned(sheets: { overrides?: Grid; schoolFacts?: Grid } = {}): PlanJson {
  const adviser = readAdviser(sheets.schoolFacts ?? null, sheets.overrides ?? null);
  const result = planFromSheets({ programs, profile, adviser });
  if (!result.ok) throw new Error(result.message);
  return result.value.plan;
}
const entry = (plan: PlanJson, name: string) => {
  const found = plan.entries.find(({ program }) => program === name);
  if (found === undefined) throw new Error(name);
  return found;
};
const reasons = (plan: PlanJson, name: string) => entry(plan, name).reasons.map(({ text }) => text);

it('changes the pathway and what follows from it, and says instead of what', () => {
  expect(planned().pathway.id).toBe('dual');
  const plan = planned({ overrides: override('', '', 'Pathway', 'DR first', 'needs a place this year') });
  expect(plan.pathway).toMatchObject({ id: 'dr-first', planned: 'dr-first', basis: 'ours' });
  expect(plan.pathway.reasons[0]?.text).toBe('Adviser: needs a place this year (DR first instead of Dual).');
  expect(entry(planned(), 'Valley Medical').apply).toBe(true);
  expect(entry(plan, 'Valley Medical').apply).toBe(false);
  expect(plan.assumptions[0]).toBe('Set by the adviser: the pathway. The reason stands with each.');
});

it('changes a tier, who is applied to and who may be signalled, and says instead of what', () => {
  expect(entry(planned(), 'Summit Clinic')).toMatchObject({ tier: 'Ultra-reach', apply: false, signal: 'none' });
  const plan = planned({ overrides: override('Summit Clinic', '', 'Tier', 'Target', 'the director asked') });
  expect(entry(plan, 'Summit Clinic')).toMatchObject({ tier: 'Target', apply: true, open: false });
  expect(reasons(plan, 'Summit Clinic')[0]).toBe('Adviser: the director asked (Target instead of Ultra-reach)');
  const down = planned({ overrides: override('Fictional 3', '', 'Tier', 'Ultra-reach', 'closing') });
  expect(entry(down, 'Fictional 3')).toMatchObject({ tier: 'Ultra-reach', apply: false, signal: 'none' });
});

it('says so where the rules give the same tier', () => {
  const plan = planned({ overrides: override('Harbor University', '', 'Tier', 'Priority', 'home') });
  expect(reasons(plan, 'Harbor University')[0]).toBe('Adviser: home (Priority, as the rules say too)');
});

it('keeps a signal like a lock, with the reason beside it', () => {
  const plan = planned({ overrides: override('Summit Clinic', '', 'Signal', 'Silver', 'the director asked') });
  expect(entry(plan, 'Summit Clinic')).toMatchObject({ apply: true, signal: 'silver' });
  expect(reasons(plan, 'Summit Clinic')).toContainEqual(
    expect.stringMatching(/^Adviser: the director asked \(Silver signal \d+\)$/),
  );
  expect(plan.warnings).toContainEqual(expect.stringContaining('Summit Clinic: a signal is locked on an ultra-reach'));
  const none = planned({ overrides: override('Harbor University', '', 'Signal', 'None', 'they read every file') });
  expect(entry(none, 'Harbor University').signal).toBe('none');
  expect(reasons(none, 'Harbor University')).toContain('Adviser: they read every file (no signal)');
});

it('names what is not used: an unknown program, a wrong cell, and rows for others', () => {
  const overrides: Grid = [
    ...override('Nowhere', '', 'Tier', 'Reach', 'x'),
    ['Ann', 'Summit Clinic', '', 'Tier', 'Gold', 'x'],
    ['Bo', '', '', 'Pathway', 'Dual', 'x'],
  ];
  const { warnings } = planned({ overrides });
  expect(warnings).toEqual(
    expect.arrayContaining([
      'Overrides, B2: "Nowhere" is no program of the list of Ann, expected its name or NRMP code. The row is not used.',
      'Overrides, E3: found "Gold", expected Priority, Target, Safety, Reach or Ultra-reach. The row is not used.',
      'Overrides for other applicants are not used here: Bo (sheet row 4).',
    ]),
  );
});

it('fills blanks from School facts and names them as the source', () => {
  const schoolFacts: Grid = [
    ['Program Name', 'Specialty', 'State', 'Low-score Friendly', 'Past Outcomes'],
    ['Summit Clinic', 'IR', 'Ohio', 'yes', '2023: one match'],
    ['', 'IR', '', 'yes', ''],
  ];
  const plan = planned({ schoolFacts });
  expect(entry(plan, 'Summit Clinic').tier).toBe('Target');
  expect(reasons(plan, 'Summit Clinic').slice(0, 2)).toEqual([
    'Takes lower scores and no screen is in the way',
    'School facts: Low-score Friendly yes, 2023: one match',
  ]);
  expect(plan.assumptions[0]).toContain('School facts filled what your list leaves blank for 1 program');
  expect(plan.warnings).toContainEqual(expect.stringContaining('School facts, row 3: No program or institution name'));
  expect(planned({ schoolFacts: [['Program Name']] }).assumptions[0]).toContain('changed nothing');
});

it('changes nothing at all without the adviser’s sheets', () => {
  const { assumptions, ...plan } = planned();
  const { assumptions: withEmpty, ...empty } = planned({
    overrides: override().slice(0, 1),
    schoolFacts: [['Program Name']],
  });
  expect(empty).toEqual(plan);
  expect(withEmpty.slice(1)).toEqual(assumptions);
});
