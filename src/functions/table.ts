import { mostWhatIfPrograms } from '../guide/improvements';

/** The custom functions as people meet them: the help in Sheets, the reference in docs and the entry points come from here. */
export interface FunctionParameter {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  readonly optional?: true;
}

/** Said with the help of every function. */
export const argumentsOnly = 'Sees only its arguments, never the Settings sheet.';

export interface FunctionHelp {
  readonly summary: string;
  readonly parameters: readonly FunctionParameter[];
  readonly returns: string;
  readonly example: string;
}

const profile: FunctionParameter = {
  name: 'profile',
  type: 'Array<Array>',
  text: 'The profile: two columns (field and value), or a header row and one applicant a row.',
};
const oneProfile: FunctionParameter = {
  ...profile,
  text: 'One profile: two columns (field and value), or a header row and one applicant.',
};
const programs: FunctionParameter = {
  name: 'programs',
  type: 'Array<Array>',
  text: 'The program list with its header row, up to 10,000 rows.',
};
const season: FunctionParameter = {
  name: 'season',
  type: 'number',
  text: 'The match year, e.g. 2025 (optional: the season of the profile, else 2025).',
  optional: true,
};

const pathway: FunctionHelp = {
  summary: 'The pathway for each applicant: DR first, Dual or Integrated first.',
  parameters: [
    profile,
    {
      name: 'detail',
      type: 'boolean',
      text: 'TRUE adds band, IR profile, flags and reasons (optional, default FALSE).',
      optional: true,
    },
  ],
  returns: 'The pathway, one line an applicant.',
  example: '=PATHWAY(Profile!A:B)',
};

export const functionTable = {
  IR_FIT: {
    summary:
      'How well each program fits one applicant, 0 to 100, line by line. A planning figure, not a chance of matching.',
    parameters: [
      programs,
      oneProfile,
      {
        name: 'detail',
        type: 'boolean',
        text: 'TRUE adds low, high, tier and reasons (optional, default FALSE).',
        optional: true,
      },
    ],
    returns: 'One line a source row: fit; with detail fit, low, high, tier, reasons.',
    example: '=IR_FIT(Programs!A:R, Profile!A:B)',
  },
  PATHWAY: pathway,
  IR_PATHWAY: { ...pathway, example: '=IR_PATHWAY(Profile!A:B)' },
  IR_TIER: {
    summary: 'The tier of each program for one applicant: Priority, Target, Reach, Safety or Ultra-reach.',
    parameters: [programs, oneProfile],
    returns: 'One line a source row: the tier.',
    example: '=IR_TIER(Programs!A:R, Profile!A:B)',
  },
  IR_SIGNALS: {
    summary:
      'Where the program signals go, line by line: Gold, Silver, Single or None, within the limits of the season.',
    parameters: [programs, oneProfile, season],
    returns: 'One line a source row: the signal.',
    example: '=IR_SIGNALS(Programs!A:R, Profile!A:B, 2025)',
  },
  IR_LIST: {
    summary: 'The whole application list in order, with tier, signal, fit and the reasons.',
    parameters: [
      programs,
      oneProfile,
      season,
      { name: 'limit', type: 'number', text: 'How many programs to show (optional, default all).', optional: true },
    ],
    returns: 'Rank, Tier, Signal, Program, Institution, State, Specialty, Fit, Apply, Why, Codes.',
    example: '=IR_LIST(Programs!A:R, Profile!A:B, 2025, 40)',
  },
  IR_BAND: {
    summary: 'Where the exam scores stand against the national norms of the year the exam was taken.',
    parameters: [
      { name: 'step2', type: 'number', text: 'Step 2 CK score, or "Not taken".' },
      {
        name: 'examYear',
        type: 'number',
        text: 'The year Step 2 CK was taken (optional: judged against both recent means when unknown).',
        optional: true,
      },
      { name: 'step1', type: 'number', text: 'Step 1 score, "Pass" or "Fail" (optional).', optional: true },
      {
        name: 'failedAttempts',
        type: 'number',
        text: 'Failed attempts on Step 1 and Step 2 CK together (optional, default 0).',
        optional: true,
      },
    ],
    returns: 'The band: Failed, Very low, Below average, Near average, At or above average or Unknown.',
    example: '=IR_BAND(229, 2024)',
  },
  IR_READINESS: {
    summary:
      'Every check of the guide for one applicant: outcome, evidence, next action and due date. A cohort gets counts and the three most urgent actions.',
    parameters: [profile],
    returns: 'Step, Criterion, Check, Outcome, Evidence, Next action, Due; or one line an applicant.',
    example: '=IR_READINESS(Profile!A:B)',
  },
  IR_AWAYS: {
    summary:
      'Where to do an away: the Integrated IR programs of the list, ranked for one applicant, with how many aways are advised in the last row.',
    parameters: [programs, oneProfile],
    returns: 'Rank, Program, State, Advised, Why, Warning.',
    example: '=IR_AWAYS(Programs!A:R, Profile!A:B)',
  },
  IR_WHATIF: {
    summary:
      'What would change the plan most, like changes by effort: each improvement still open is tried on a copy and the whole list built again. The index compares plans (100: everything allowed today, without limits); it is not a chance of matching.',
    parameters: [
      {
        ...programs,
        text: `The program list with its header row, up to ${mostWhatIfPrograms} programs: each improvement builds the whole list again.`,
      },
      oneProfile,
    ],
    returns:
      'Rank, Improvement, Effort, Pathway, IR profile, Programs by tier, Planning index, Shared risk, Change, Signals freed, Criteria.',
    example: '=IR_WHATIF(Programs!A:R, Profile!A:B)',
  },
  IR_LETTERS: {
    summary:
      'The letter plan of one applicant: what is there, what is missing, whom to ask next, what a letter should carry and the packet. A cohort gets one line each.',
    parameters: [profile],
    returns: 'Part, Item, Advice, Criteria; or one line an applicant.',
    example: '=IR_LETTERS(Profile!A:B)',
  },
  IR_INTERVIEW: {
    summary:
      'The hard interview questions with the structure of a good answer and this applicant’s own facts to use and to leave out. A cohort gets one line each.',
    parameters: [profile],
    returns: 'Part, Item, Advice, Criteria; or one line an applicant.',
    example: '=IR_INTERVIEW(Profile!A:B)',
  },
  IR_BACKUP: {
    summary:
      'The backup plan of one applicant: matched into DR, unmatched, and when to review the goal; for a DR resident the way to Independent IR. A cohort gets one line each.',
    parameters: [profile],
    returns: 'Part, Item, Advice, Criteria; or one line an applicant.',
    example: '=IR_BACKUP(Profile!A:B)',
  },
  IR_FEES: {
    summary: 'What ERAS charges for the applications, in US dollars. The price blocks start again in each specialty.',
    parameters: [
      { name: 'irPrograms', type: 'number', text: 'How many Integrated IR programs.' },
      { name: 'drPrograms', type: 'number', text: 'How many DR programs.' },
      { ...season, text: 'The match year (optional, default 2025).' },
    ],
    returns: 'Dollars.',
    example: '=IR_FEES(46, 72, 2025)',
  },
  IR_CITE: {
    summary: 'The criterion of the guide behind an id such as X1, restated, and the section it stands in.',
    parameters: [{ name: 'id', type: 'string', text: 'The id, e.g. "P2"; a range of ids gives one line each.' }],
    returns: 'The criterion and its section.',
    example: '=IR_CITE("X1")',
  },
} satisfies Record<string, FunctionHelp>;

export type FunctionName = keyof typeof functionTable;
