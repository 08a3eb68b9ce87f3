import fc from 'fast-check';
import { plannerHandlers } from '../../src/functions/plannerHandlers';
import { quickHandlers } from '../../src/functions/quickHandlers';
import { functionTable } from '../../src/functions/table';
import type { FunctionName } from '../../src/functions/table';
import { headlessPlan } from '../../src/gas/headless';
import { guideFor, planFromSheets } from '../../src/pipeline';
import type { Sheets } from '../../src/pipeline';
import { applicationList } from '../../src/report/applicationList';
import { entryTexts } from '../../src/report/entryTexts';
import { listSizeSentence, signalWorthSentence } from '../../src/report/kernelSentences';
import { profileView } from '../../src/report/profileView';
import { programsView } from '../../src/report/programsView';
import { readList } from '../../src/report/readList';
import { seasonView } from '../../src/report/seasonView';
import type { Cell, Grid } from '../../src/rows/grid';
import { readPrograms } from '../../src/rows/readPrograms';
import { readProfiles } from '../../src/rows/readProfiles';
import { assessProfiles } from '../../src/pipeline';
import { profilePlaces } from '../../src/report/profilePlaces';
import { hold, holdSentence, probe } from './probe';
import type { Probe } from './probe';
import { profileGrid, programGrid, settingsGrid } from './grids';
import { hostileCell, hostileText } from './texts';

const goodPrograms: Grid = [
  ['Program Name', 'Specialty', 'State', 'Selectivity', 'Home'],
  ['Harbor University', 'IR', 'OH', 'Mid-tier', 'yes'],
  ['Harbor University', 'DR', 'OH', 'Mid-tier', 'yes'],
  ['Valley Hospital', 'DR', 'PA', 'Community', ''],
];
const goodProfile: Grid = [
  ['Step 2 CK', 238],
  ['Step 1', 'Pass'],
];

const functionHandlers = { ...quickHandlers, ...plannerHandlers };

/** Every number in a tree is one that JSON and a cell can hold. */
const holdFinite = (tree: unknown): void => {
  if (typeof tree === 'number') hold(Number.isFinite(tree), `a number is ${tree}`);
  else if (Array.isArray(tree)) tree.forEach(holdFinite);
  else if (typeof tree === 'object' && tree !== null) Object.values(tree).forEach(holdFinite);
};

/** A plan or one sentence; every row of the sheet once; the list can be written and is read back as it was written. */
const holdPlan = (sheets: Sheets): void => {
  const planned = planFromSheets(sheets);
  if (!planned.ok) {
    holdSentence(planned.message);
    return;
  }
  const { plan, list, insight, guide, read } = planned.value;
  holdFinite(plan);
  for (const text of [...plan.warnings, ...plan.problems.map((problem) => problem.text)]) holdSentence(text);
  const rows = [
    ...plan.entries.flatMap(({ sourceRows }) => sourceRows),
    ...plan.firstYear.entries.flatMap(({ sourceRows }) => sourceRows),
    ...plan.setAside.map(({ row }) => row),
  ].sort((one, other) => one - other);
  hold(rows.join() === Array.from({ length: read.lastRow }, (_, index) => index + 1).join(), `rows ${rows.join()}`);
  const content = {
    plan,
    applicant: list.applicant.profile.applicant,
    sourceSheet: 'Programs',
    builtAt: '2026-03-05 14:20',
    season: seasonView(list.season),
    sizeText: listSizeSentence(plan.kernel, guide),
    worthText: signalWorthSentence(plan.kernel),
    ...entryTexts(list, insight.moves, guide),
  };
  const first = applicationList(content, null);
  const back = readList(first.values);
  hold(back !== null, 'the list is not read back as a list');
  hold(back.tableRows >= plan.entries.length, 'the table ends early');
  const again = applicationList(content, back);
  hold(JSON.stringify(again.values) === JSON.stringify(first.values), 'a list written twice is another one');
};

const noPlan = { ...{ programs: goodPrograms, profile: goodProfile }, settings: null, season: null };

/** Anything in place of an argument: a range, a cell, or nothing of the kind. */
const argument: fc.Arbitrary<unknown> = fc.oneof(
  hostileCell,
  programGrid,
  profileGrid,
  fc.constantFrom<unknown>(undefined, null, [], [[]], [[], []], [['']], [1, 2], {}, 2025, 7, true),
);

const callOf = fc.constantFrom(...(Object.keys(functionTable) as FunctionName[])).chain((name) =>
  fc.record({
    name: fc.constant(name),
    args: fc.oneof(
      fc.array(argument, { maxLength: 5 }),
      fc.tuple(programGrid, profileGrid),
      fc.tuple(fc.constant(goodPrograms), profileGrid),
      fc.tuple(profileGrid, fc.boolean()),
    ),
  }),
);

const isLegal = (value: unknown): boolean =>
  typeof value === 'string' ? value.length <= 50_000 : typeof value === 'boolean' || Number.isFinite(value);

const holdCall = ({ name, args }: { name: FunctionName; args: readonly unknown[] }): void => {
  let answer: Cell | Cell[][];
  try {
    answer = functionHandlers[name](...args);
  } catch (error) {
    holdSentence(error instanceof Error ? error.message : String(error));
    return;
  }
  const rows = Array.isArray(answer) ? answer : [[answer]];
  hold(rows.length > 0 && rows.every((row) => row.length === rows[0]?.length), 'the range is not a rectangle');
  hold(rows.flat().every(isLegal), 'a cell holds what Sheets does not take');
};

const holdProfile = (grid: Grid): void => {
  const read = readProfiles(grid);
  if (!read.ok) {
    holdSentence(read.message);
    return;
  }
  for (const { problems } of read.value.applicants) for (const { text } of problems) holdSentence(text);
  const assessed = assessProfiles(grid);
  hold(assessed.ok, 'a profile that is read is not assessed');
  const [first] = assessed.value.applicants;
  const places = profilePlaces(grid, read.value);
  const { fields } = profileView({
    ...{ exists: true, sheetName: 'Profile', grid, places },
    read: first?.read ?? null,
    applicant: first?.applicant ?? null,
    typed: {},
  });
  for (const { problem } of fields) if (problem !== null) holdSentence(problem);
};

const holdPrograms = (grid: Grid): void => {
  const read = readPrograms(grid, { priorTraining: false, mapping: null });
  const view = programsView({ sheetId: 1, sheetName: 'Programs', grid, mapping: null, read });
  if (view.error !== null) holdSentence(view.error);
  holdFinite(view);
  for (const { text } of view.problems) holdSentence(text);
};

const holdSettings = (grid: Grid): void => {
  for (const warning of guideFor(grid).warnings) holdSentence(warning);
  holdPlan({ ...noPlan, settings: grid });
};

/** JSON of every shape, right up to a point. */
const request: fc.Arbitrary<string> = fc.oneof(
  hostileText,
  fc.json({ maxDepth: 6 }),
  fc.record({ programs: programGrid, profile: profileGrid }).map((sheets) => JSON.stringify({ ...noPlan, ...sheets })),
  fc.record({ settings: fc.jsonValue(), season: fc.jsonValue() }).map((rest) => JSON.stringify({ ...noPlan, ...rest })),
  fc.constantFrom(`${'['.repeat(20_000)}${']'.repeat(20_000)}`, '{"__proto__":{"programs":[]}}', 'null', ''),
);

const holdHeadless = (text: string): void => {
  const answer = JSON.parse(headlessPlan(text)) as { ok: boolean; message?: string };
  if (!answer.ok) holdSentence(answer.message ?? '');
};

/** What has to hold in the pure part, without a spreadsheet. */
export const pipelineProbes: readonly Probe[] = [
  probe('program sheets', 30, programGrid, (programs) => holdPlan({ ...noPlan, programs })),
  probe('program sheets as the sidebar shows them', 10, programGrid, holdPrograms),
  probe('profiles', 15, profileGrid, (profile) => holdPlan({ ...noPlan, profile })),
  probe('profiles as the form shows them', 10, profileGrid, holdProfile),
  probe('settings', 10, settingsGrid, holdSettings),
  probe('arguments of custom functions', 15, callOf, holdCall),
  probe('requests of the command', 5, request, holdHeadless),
];
