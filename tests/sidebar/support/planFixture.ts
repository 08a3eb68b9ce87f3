import type { PlanView, Response } from '../../../src/rpc/contract';

type Line = PlanView['first'][number];

const line = (key: string, item: string, changes: Partial<Line> = {}): Line => ({
  key,
  group: '',
  item,
  status: '',
  text: `What to do about ${item.toLowerCase()}.`,
  evidence: '',
  day: null,
  criteria: ['R1'],
  ...changes,
});

const homeRotation = line('check:R1', 'Home IR rotation', {
  group: 'Step 2: Rotations and clinical work',
  status: 'Not met',
  text: 'Ask for the next free block.',
  evidence: 'No rotation is done or scheduled.',
  day: { date: '2026-09-02', sure: 'Reported', past: false },
});
const scholarship = line('check:S1', 'Some IR scholarship', {
  group: 'Step 3: Letters, statement and scholarship',
  status: 'Unknown',
  criteria: ['S1'],
});

/** A plan with a program list: every section, with an invented program. */
export const planFixture: PlanView = {
  summary: 'Dual (by the guide). Band: Below average.',
  season: { year: 2027, confidence: 'reported', text: 'IR 8; DR 6 gold and 9 silver. Reported: one public table.' },
  counts: [
    { outcome: 'Met', count: 4 },
    { outcome: 'Partly', count: 0 },
    { outcome: 'Not met', count: 1 },
    { outcome: 'Unknown', count: 1 },
    { outcome: 'Not applicable', count: 2 },
  ],
  first: [homeRotation],
  sections: [
    {
      id: 'readiness',
      title: 'Readiness',
      about: 'Each check of the guide.',
      needs: null,
      lines: [homeRotation, scholarship],
    },
    {
      id: 'standing',
      title: 'Where you stand',
      about: 'What the plan rests on.',
      needs: null,
      lines: [line('standing:1', 'Score band')],
    },
    {
      id: 'whatif',
      title: 'What would change it',
      about: 'Each improvement is tried.',
      needs: 'Nothing has been tried yet.',
      lines: [],
    },
    {
      id: 'letters',
      title: 'Letters',
      about: 'What you have.',
      needs: null,
      lines: [
        line('letters:1', 'IR', { group: 'What is there' }),
        line('letters:2', 'Surgeon', { group: 'Whom to ask next' }),
      ],
    },
    {
      id: 'aways',
      title: 'Aways',
      about: 'Where an away helps.',
      needs: null,
      lines: [line('away:1', 'Fictional Program 7, OH', { status: 'Yes' })],
    },
    {
      id: 'calendar',
      title: 'Calendar',
      about: 'The dates of season 2027.',
      needs: null,
      lines: [
        line('date:1', 'ERAS season opens', {
          status: 'Past',
          day: { date: '2026-06-03', sure: 'Reported, past', past: true },
        }),
        line('date:2', 'Match Day', { status: 'Next', day: { date: '2027-03-19', sure: 'Assumed', past: false } }),
      ],
    },
    {
      id: 'statement',
      title: 'Personal statement',
      about: 'The order.',
      needs: null,
      lines: [line('statement:1', 'Why IR')],
    },
    {
      id: 'scholarship',
      title: 'Scholarship',
      about: 'What fits.',
      needs: null,
      lines: [line('scholarship:1', 'Option')],
    },
    {
      id: 'interviews',
      title: 'Interviews',
      about: 'The three hard questions.',
      needs: null,
      lines: ['Build it like this', 'Build it like this', 'Use', 'Leave out'].map((item, index) =>
        line(`interviews:${index}`, item, { group: 'What happened with your exam?', criteria: ['I1'] }),
      ),
    },
    {
      id: 'notes',
      title: 'Thank-you notes',
      about: 'Outlines to finish.',
      needs: null,
      lines: [line('notes:1', 'When')],
    },
    {
      id: 'backup',
      title: 'Backup',
      about: 'What to do then.',
      needs: null,
      lines: [line('backup:1', 'Match Week', { criteria: ['B3'] })],
    },
  ],
  notes: [
    {
      key: '1007-IR',
      title: 'Fictional Program 7 (IR)',
      features: 'Name one or two features: its strong IR department.',
      draft: 'Dear Dr. [name],\n\nThank you for the time you took with me on [day].',
    },
  ],
  warnings: [],
  criteria: { R1: 'A rotation at home.', S1: 'Some scholarship.', I1: 'A ready answer.' },
};

/** The same from a profile alone. */
export const planWithoutList: PlanView = {
  ...planFixture,
  sections: planFixture.sections.map((section) =>
    ['whatif', 'aways', 'notes'].includes(section.id)
      ? { ...section, needs: 'Choose a program list: its Integrated IR programs are ranked as sites.', lines: [] }
      : section,
  ),
  notes: [],
};

const improvements = [
  { text: 'A mentor who speaks for you', order: 1.2 },
  { text: 'One more strong IR letter', order: 4 },
] as const;

/** The improvements, one a call; the second is the better one. */
export const whatIfFixture = (from: number): Response<'whatIf'> => ({
  lines: improvements.slice(from, from + 1).map(({ text, order }) => ({ ...line(`whatif:${text}`, text), order })),
  tried: from + 1,
  total: improvements.length,
  next: from + 1 < improvements.length ? from + 1 : null,
  none: null,
});
