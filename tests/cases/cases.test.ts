import { awaySites } from '../../src/assess/awaySites';
import { checks, checkIds } from '../../src/guide/checks';
import { criteria } from '../../src/guide/criteria';
import { guide } from '../../src/guide/guide';
import { advisedWords } from '../../src/guide/messages/aways';
import { display } from '../../src/guide/messages/words';
import { assessProfiles, openSheets, planFromSheets, readinessOf } from '../../src/pipeline';
import { backupPlan } from '../../src/report/backupPlan';
import type { Result } from '../../src/result';
import type { Grid } from '../../src/rows/grid';
import { profileGrid, programGrid, readCases, type Case } from './readCases';

const checkCases = readCases('checks.csv');
const awayCases = readCases('away-checks.csv');
const ruleCases = readCases('rules.csv');

const valueOf = <T>(result: Result<T>): T => {
  if (result.ok) return result.value;
  throw new Error(result.message);
};
const nameOf = ({ Criterion, Case: kind, Given, Programs }: Case) =>
  `${Criterion ?? ''} ${kind ?? ''}: ${[Given, Programs].filter(Boolean).join(' / ')}`;
const named = (cases: readonly Case[]) => cases.map((one) => [nameOf(one), one] as const);

const applicantFrom = (given: string) => {
  const [one] = valueOf(assessProfiles(profileGrid(given))).applicants;
  if (one === undefined) throw new Error('no applicant');
  return one;
};
const sheetsOf = (one: Case): { profile: Grid; programs: Grid } => ({
  profile: profileGrid(one.Given ?? ''),
  programs: programGrid(one.Programs ?? ''),
});

describe('checks', () => {
  it.each(named(checkCases))('%s', (_, { Criterion, Today = '', Given = '', Outcome, Finding }) => {
    const { applicant, season } = applicantFrom(Given);
    const checked = readinessOf(applicant, season, null, guide, Today === '' ? null : Today);
    const found = checked.find(({ criterion }) => criterion === Criterion);
    expect(`${found?.outcome ?? ''}, ${found?.finding ?? ''}`).toBe(`${Outcome ?? ''}, ${Finding ?? ''}`);
  });

  it.each(named(awayCases))('%s', (_, one) => {
    const { read, applicant } = valueOf(openSheets(sheetsOf(one)));
    const { season } = applicantFrom(one.Given ?? '');
    const found = readinessOf(applicant, season, read.programs).find(({ criterion }) => criterion === one.Criterion);
    expect(`${found?.outcome ?? ''}, ${found?.finding ?? ''}`).toBe(`${one.Outcome ?? ''}, ${one.Finding ?? ''}`);
  });
});

/** What a rule did in a case, as the words of its Expected column. */
function happened(one: Case): string[] {
  const { applicant, season } = applicantFrom(one.Given ?? '');
  const { pathway, standing } = applicant;
  const unmatched = backupPlan(applicant, season).filter(({ criteria: ids }) => ids.includes('B3'));
  const said = [
    `band ${display(standing.band)}`,
    `pathway ${display(pathway.id)}`,
    ...pathway.flags.map((flag) => `flag ${display(flag)}`),
    `unmatched ${unmatched[1]?.item ?? 'nothing'}`,
    ...(unmatched.length === 0 ? ['no unmatched'] : []),
  ];
  if ((one.Programs ?? '') === '') return said;
  const sheets = sheetsOf(one);
  const { read } = valueOf(openSheets(sheets));
  const { sites, warnings } = awaySites(read.programs, applicant, guide);
  const { plan } = valueOf(planFromSheets(sheets));
  return [
    ...said,
    `sites ${sites.map(({ program }) => program.name).join(' ')}`,
    ...sites.map(({ program, advised }) => `${program.name} advised ${advisedWords[advised]}`),
    ...warnings.map(({ criteria: ids }) => `away warning ${ids.join(' ')}`),
    ...(warnings.length === 0 ? ['no away warning'] : []),
    `list ${plan.entries.map(({ program }) => program).join(' ')}`,
    ...plan.entries.flatMap(({ program, tier, apply, signal }) => [
      `${program} tier ${tier}`,
      `${program} ${apply ? 'applied' : 'not applied'}`,
      `${program} ${signal === 'none' ? 'not signalled' : 'signalled'}`,
    ]),
    ...plan.warnings.map((warning) => `warned ${warning}`),
  ];
}

describe('rules', () => {
  it.each(named(ruleCases))('%s', (_, one) => {
    const expected = one.Expected ?? '';
    const all = happened(one);
    const absent = /^no (flag .*)$/.exec(expected)?.[1];
    const holds =
      absent === undefined
        ? all.some((said) => said === expected || said.startsWith(`${expected} `))
        : !all.includes(absent);
    expect(holds ? expected : all).toBe(expected);
  });
});

describe('every criterion', () => {
  const cased = new Set([...checkCases, ...awayCases, ...ruleCases].map(({ Criterion }) => Criterion));

  it('that is a rule or a check has a case', () => {
    expect(criteria.filter(({ id, kind }) => kind !== 'advice' && !cased.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('with a case is a criterion of the guide', () => {
    const ids = criteria.map(({ id }) => id);
    expect([...cased].filter((id) => !ids.includes(id ?? ''))).toEqual([]);
  });

  it('that is a check has a case where the fact is missing', () => {
    const missing = checkCases.filter((one) => one.Case === 'missing').map(({ Criterion }) => Criterion);
    expect(checkIds.filter((id) => !missing.includes(id))).toEqual([]);
  });

  it('that is a check has a case for each of its findings', () => {
    const found = new Set(
      [...checkCases, ...awayCases].map(({ Criterion, Finding }) => `${Criterion ?? ''} ${Finding ?? ''}`),
    );
    const all = checkIds.flatMap((id) => Object.keys(checks[id].findings).map((finding) => `${id} ${finding}`));
    expect(all.filter((one) => !found.has(one))).toEqual([]);
  });
});
