import type { ProfileView } from '../../../src/rpc/contract';

type Field = ProfileView['fields'][number];

const yesNo = ['yes', 'no'];
const progress = ['Done', 'Under way', 'Not yet'];

const field = (key: string, label: string, group: string, more: Partial<Field> = {}): Field => ({
  key,
  label,
  group,
  kind: more.choices === undefined ? 'text' : 'choice',
  choices: [],
  help: '',
  value: '',
  problem: null,
  ...more,
});

/** A profile form with every kind of field, some filled in. */
export const profileFields: readonly Field[] = [
  field('applicant', 'Applicant', 'You', { value: 'Robin Example' }),
  field('season', 'Season', 'You', { kind: 'year', value: '2025', help: 'The year of the match.' }),
  field('degree', 'Degree', 'You', { choices: ['MD', 'DO', 'IMG'], value: 'MD' }),
  field('status', 'Status', 'You', {
    choices: ['Student', 'Graduating', 'Graduated', 'DR resident'],
    value: 'Graduating',
  }),
  field('step1', 'Step 1', 'Exams', { value: 'Pass', help: 'Pass, Fail, or the number on an old report.' }),
  field('step2', 'Step 2 CK', 'Exams', { kind: 'number', value: '229', help: 'The score, or Not taken.' }),
  field('step2Failed', 'Step 2 CK failed attempts', 'Exams', { kind: 'number' }),
  field('step2Year', 'Step 2 CK exam year', 'Exams', { kind: 'year', help: 'The norms differ from year to year.' }),
  field('step2Expected', 'Step 2 CK expected', 'Exams', { kind: 'date', help: 'Written as 2025-08-31.' }),
  field('homeHasIr', 'Home school has IR', 'IR experience', { choices: yesNo, value: 'yes' }),
  field('homeRotation', 'Home IR rotation', 'IR experience', { choices: ['None', 'Scheduled', 'Done'], value: 'Done' }),
  field('awaysDone', 'Away IR rotations done', 'IR experience', { kind: 'number', value: '2' }),
  field('irLetters', 'Strong IR letters', 'Letters', { kind: 'number', value: '2' }),
  field('letterFromHome', 'IR letter from home', 'Letters', { choices: yesNo }),
  field('letterPacket', 'Letter packet', 'Letters', {
    choices: progress,
    help: 'What the letter writers have in hand.',
  }),
  field('preferredStates', 'Preferred states', 'Preferences', {
    kind: 'list',
    value: 'OH, PA',
    help: 'Separate by commas.',
  }),
  field('budget', 'Budget USD', 'Preferences', { kind: 'number' }),
  field('notes', 'Notes', 'Preferences'),
];

const pathway: NonNullable<ProfileView['pathway']> = {
  title: 'Dual',
  band: 'Below average',
  irProfile: 'Strong',
  reasons: [
    { text: 'A Step 2 CK of 229 is one standard deviation below the mean of both recent norms.', criteria: ['A1'] },
    {
      text: 'Two letters from interventional radiologists and two aways make a strong IR profile.',
      criteria: ['A4', 'P2'],
    },
  ],
};

export const criteria: Readonly<Record<string, string>> = {
  A1: 'The score band comes from the distance to the national mean.',
  A4: 'Scores, IR profile, strengths and timeline are taken stock of first.',
  P2: 'Below average but with strong IR exposure and letters: both routes, with a selected set of Integrated programs.',
  X1: 'The home institution is signalled first.',
  G3: 'Programs with a record of taking lower scores come before others.',
};

/** The Profile sheet as the server sends it. */
export const profileFixture: ProfileView = {
  exists: true,
  sheetName: 'Profile',
  fields: [...profileFields],
  pathway,
  fillFirst: ['Step 2 CK exam year', 'IR letter from home'],
  criteria: { ...criteria },
};

/** A document without a Profile sheet. */
export const noProfileFixture: ProfileView = {
  exists: false,
  sheetName: 'Profile',
  fields: profileFields.map((each) => ({ ...each, value: '' })),
  pathway: null,
  fillFirst: ['Step 2 CK', 'Degree'],
};

/** The form after writing `values`; a failed-attempts value that is not a number gets a problem. */
export const savedProfile = (view: ProfileView, values: Readonly<Record<string, string>>): ProfileView => ({
  ...view,
  exists: true,
  fields: view.fields.map((each) => {
    const value = (values[each.key] ?? each.value).trim();
    const wrong = each.kind === 'number' && value !== '' && !/^\d+$/.test(value) && value !== 'Not taken';
    return { ...each, value, problem: wrong ? `"${value}" is not a whole number.` : null };
  }),
});
