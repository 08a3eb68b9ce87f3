import { makeSheet } from '../../src/host/book/book';
import type { BookSheet } from '../../src/host/book/book';
import type { HandlerName } from '../../src/gas/handlers';
import type { CallName } from '../../src/rpc/contract';
import type { Desk } from './desk';

type Value = string | number | boolean;

const sheet = (name: string, rows: readonly (readonly Value[])[]): BookSheet =>
  makeSheet(
    name,
    rows.map((row) => row.map((value) => (value === '' ? undefined : { value }))),
  );

const programs = sheet('Programs', [
  ['Program Name', 'Specialty', 'State', 'Selectivity', 'Home'],
  ['Fictional Hospital 1', 'IR', 'OH', 'Community', 'yes'],
  ['Fictional Hospital 1', 'DR', 'OH', 'Mid-tier', 'yes'],
  ['Fictional Hospital 2', 'DR', 'PA', 'Community', ''],
  ['=Fictional Hospital 3', 'IR', 'PA', 'Elite', ''],
]);
const profile = sheet('Profile', [
  ['Field', 'Value'],
  ['Step 2 CK', 236],
  ['Step 1', 'Pass'],
]);
const applicants = sheet('Applicants', [
  ['Applicant', 'Step 1', 'Step 2 CK', 'Step 2 CK exam year', 'Strong IR letters'],
  ['A. Fictional', 'Pass', 236, 2024, 2],
  ['=B. Fictional', 'Pass', 251, 2024, 0],
]);
const settings = sheet('Settings', [
  ['Setting', 'Value'],
  ['Season', 2025],
]);
const overrides = sheet('Overrides', [
  ['Applicant', 'Program', 'What', 'Value', 'Reason'],
  ['', 'Fictional Hospital 2', 'Tier', 'Reach', 'They said so'],
]);
const schoolFacts = sheet('School facts', [
  ['Program Name', 'Specialty', 'Step 2 Screen'],
  ['Fictional Hospital 2', 'DR', 220],
]);
const mine = sheet('Mine', [['Something of my own'], ['1/2']]);

/** Something a user can do that writes. A new one is a line here: a test fails while a handler or a call of the contract is missing. */
export interface Action {
  readonly name: string;
  /** what it starts: a handler of the menu, or a call of the contract */
  readonly covers: HandlerName | CallName;
  readonly sheets: readonly BookSheet[];
  /** What was done in the document before. */
  readonly before?: (desk: Desk) => Promise<void>;
  readonly run: (desk: Desk) => Promise<void>;
  /** what it types into the profile's form, by field key */
  readonly typed?: Readonly<Record<string, string>>;
  /** sheets of the user that the action may change, e.g. the profile when it is saved */
  readonly changes?: readonly string[];
  /** done a second time it makes one more sheet, or undoes itself: only then may the document differ after the next attempt */
  readonly again?: 'another' | 'undo';
}

const build = (desk: Desk): Promise<void> => desk.call('build', { sheetId: desk.idOf('Programs') });
const buildWithNotes = async (desk: Desk): Promise<void> => {
  await build(desk);
  await desk.note('Fictional Hospital 2', 'Notes', 'call on Tuesday');
  await desk.note('=Fictional Hospital 3', 'Status', 'applied');
};
const buildTwice = async (desk: Desk): Promise<void> => {
  await buildWithNotes(desk);
  await desk.type('Programs', 5, 4, 'Community');
  await build(desk);
};

const saving = (typed: Readonly<Record<string, string>>) => ({
  typed,
  run: (desk: Desk) => desk.call('saveProfile', { values: typed }),
});

/** Every action that writes, with the documents it is tried in. */
export const actions: readonly Action[] = [
  {
    name: 'make the profile sheet',
    covers: 'createProfileSheet',
    sheets: [mine],
    run: (desk) => desk.menu('createProfileSheet'),
  },
  {
    name: 'make the program list template',
    covers: 'createProgramsSheet',
    ...{ sheets: [mine], again: 'another', run: (desk) => desk.menu('createProgramsSheet') },
  },
  {
    name: 'make the settings sheet',
    covers: 'createSettingsSheet',
    sheets: [mine],
    run: (desk) => desk.menu('createSettingsSheet'),
  },
  {
    name: 'make the school facts sheet',
    covers: 'createSchoolFactsSheet',
    ...{ sheets: [mine], run: (desk) => desk.menu('createSchoolFactsSheet') },
  },
  {
    name: 'make the overrides sheet',
    covers: 'createOverridesSheet',
    ...{ sheets: [mine], run: (desk) => desk.menu('createOverridesSheet') },
  },
  {
    name: 'create a sample list',
    covers: 'createSheet',
    ...{ sheets: [mine], again: 'another', run: (desk) => desk.call('createSheet', { kind: 'sample' }) },
  },
  {
    name: 'paste a list',
    covers: 'pasteList',
    ...{ sheets: [mine], again: 'another' },
    run: (desk) => desk.call('pasteList', { text: 'Program\tSpecialty\nFictional Hospital\tIR\nOther Hospital\tDR\n' }),
  },
  {
    name: 'save the first profile',
    covers: 'saveProfile',
    ...saving({ step2: '236', narrative: '=1+1', degree: 'MD' }),
    sheets: [mine],
  },
  {
    name: 'save into a profile of the user',
    covers: 'saveProfile',
    ...saving({ step2: '241', irLetters: '2', notes: '1/2' }),
    ...{ sheets: [profile, mine], changes: ['Profile'] },
  },
  {
    name: 'forget what could not be saved',
    covers: 'forgetUnsaved',
    sheets: [profile, mine],
    before: ({ host }) => {
      host.state.properties.set('document', { 'irMatchPlanner.typed': '{"step2":"241","degree":"DO"}' });
      return Promise.resolve();
    },
    run: (desk) => desk.call('forgetUnsaved', { keys: ['degree'] }),
  },
  {
    name: 'correct a column',
    covers: 'readPrograms',
    sheets: [programs, mine],
    run: (desk) => desk.call('readPrograms', { sheetId: desk.idOf('Programs'), mapping: { 3: null } }),
  },
  { name: 'build', covers: 'build', sheets: [programs, profile, mine], run: build },
  {
    name: 'rebuild',
    covers: 'build',
    ...{ sheets: [programs, profile, mine], run: build },
    before: async (desk) => {
      await buildWithNotes(desk);
      await desk.type('Programs', 5, 4, 'Community');
    },
  },
  {
    name: 'rebuild again',
    covers: 'build',
    ...{ sheets: [programs, profile, mine], run: build },
    before: async (desk) => {
      await buildTwice(desk);
      await desk.type('Programs', 4, 4, 'Elite');
    },
  },
  {
    name: 'build with a moved signal',
    covers: 'build',
    ...{ sheets: [programs, profile, mine], before: buildWithNotes },
    run: (desk) =>
      desk.call('build', {
        sheetId: desk.idOf('Programs'),
        locks: [
          { id: 'fictional hospital 2||pa|DR', signal: 'silver' },
          { id: 'fictional hospital 1||oh|DR', signal: 'none' },
        ],
      }),
  },
  {
    name: 'build with settings, school facts and overrides of the user',
    covers: 'build',
    ...{ sheets: [programs, profile, settings, schoolFacts, overrides, mine], run: build },
  },
  {
    name: 'bring back the previous list',
    covers: 'restoreList',
    ...{
      sheets: [programs, profile, mine],
      before: buildTwice,
      again: 'undo',
      run: (desk) => desk.menu('restoreList'),
    },
  },
  {
    name: 'build the cohort',
    covers: 'buildCohort',
    ...{ sheets: [applicants, programs, mine], run: (desk) => desk.menu('buildCohort') },
  },
  {
    name: 'build the cohort anew',
    covers: 'buildCohort',
    ...{ sheets: [applicants, programs, mine], run: (desk) => desk.menu('buildCohort') },
    before: async (desk) => {
      await desk.menu('buildCohort');
      await desk.type('Applicants', 3, 5, 2);
    },
  },
  {
    name: 'make a summary',
    covers: 'makeSummary',
    ...{ sheets: [profile, programs, mine], run: (desk) => desk.menu('makeSummary') },
  },
  {
    name: 'write the plan',
    covers: 'writePlan',
    ...{ sheets: [programs, profile, mine], run: (desk) => desk.menu('writePlan') },
  },
  {
    name: 'write the plan anew',
    covers: 'writePlan',
    ...{
      sheets: [programs, profile, mine],
      before: (desk) => desk.menu('writePlan'),
      run: (desk) => desk.menu('writePlan'),
    },
  },
];

/** Handlers and calls that write nothing a user could miss. */
export const readOnly: readonly (HandlerName | CallName)[] = [
  ...(['onOpen', 'onInstall', 'showSidebar', 'irRpc'] as const),
  ...(['open', 'readProfile', 'choose', 'trySignals', 'readPlan', 'whatIf', 'showRow'] as const),
];
