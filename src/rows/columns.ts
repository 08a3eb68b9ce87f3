/** The canonical columns of a program sheet: where header and cell formats have their one home. */
export interface ProgramColumn {
  readonly label: string;
  readonly aliases: readonly string[];
  /** the words that may stand in its cells, for validation and help; empty for free text and numbers */
  readonly choices: readonly string[];
  readonly help: string;
}

const yesNo = ['yes', 'no'];

/** Headers over a whole place: its state counts, or its city where another column holds the state. */
export const placeHeaders: readonly string[] = ['Location', 'City, State', 'City / State', 'City and State', 'Where'];

export const programColumns = {
  name: {
    label: 'Program Name',
    aliases: [
      'Program',
      'Name',
      'Name of program',
      'Residency',
      'Residency Program',
      'Residency Program Name',
      'Program Name / Hospital',
      'Residency name',
      'Program title',
      'Program / Institution',
      'Program / Hospital',
      'Program or institution',
      'Track name',
      'Programs',
    ],
    choices: [],
    help: 'The name of the program. The only column that is needed, together with or instead of Institution.',
  },
  institution: {
    label: 'Institution',
    aliases: [
      'Hospital',
      'Hospital System',
      'Institution / Hospital System',
      'Institution name',
      'Name of institution',
      'Sponsoring institution',
      'Hospital name',
      'University',
      'University / Hospital',
      'Hospital / University',
      'Health system',
      'Medical center',
      'Site',
    ],
    choices: [],
    help: 'The institution, if it is not the program name.',
  },
  status: {
    label: 'Status',
    aliases: ['Application status', 'My status'],
    choices: [],
    help: 'Your own: applied, interview and so on. It is never used in rules.',
  },
  code: {
    label: 'NRMP Code',
    aliases: [
      'NRMP',
      'Program Code',
      'NRMP Program Code',
      'NRMP Number',
      'NRMP ID',
      'NRMP Track Code',
      'Track Code',
      'Match code',
      'Code',
    ],
    choices: [],
    help: 'The track code of the NRMP, e.g. 1007416A0. It ties the tracks of a program together.',
  },
  acgmeId: {
    label: 'ACGME ID',
    aliases: [
      'ACGME',
      'ACGME Code',
      'ACGME Number',
      'ACGME Program Code',
      'ACGME Program ID',
      'ACGME Program Number',
      'Accreditation ID',
    ],
    choices: [],
    help: 'Ten digits, kept as text.',
  },
  city: { label: 'City', aliases: ['Town', 'Program city'], choices: [], help: 'The city.' },
  state: {
    label: 'State',
    aliases: [...placeHeaders, 'ST', 'State / Territory', 'State / Province', 'Program state'],
    choices: [],
    help: 'Code or name of the state, or "Columbus, OH".',
  },
  specialty: {
    label: 'Specialty',
    aliases: [
      'Speciality',
      'Track',
      'Program specialty',
      'Specialty / Track',
      'Program track',
      'IR/DR',
      'IR or DR',
      'Discipline',
    ],
    choices: ['IR', 'DR'],
    help: 'IR (Integrated) or DR. Read from the code where there is one.',
  },
  type: {
    label: 'Program Type',
    aliases: [
      'Type',
      'Setting',
      'Program setting',
      'Academic or community',
      'University / Community',
      'Academic / Community',
    ],
    choices: ['University', 'Community', 'Hybrid'],
    help: 'University, Community or Hybrid.',
  },
  selectivity: {
    label: 'Selectivity',
    aliases: ['Competitiveness', 'Program level', 'Caliber', 'Prestige'],
    choices: ['Elite', 'Mid-tier', 'Community'],
    help: 'Elite, Mid-tier or Community. Blank means not known.',
  },
  researchHeavy: {
    label: 'Research Heavy',
    aliases: ['Research', 'Research intensive', 'Research focused', 'Research-heavy program'],
    choices: yesNo,
    help: 'Yes where research weighs heavily. Blank means no.',
  },
  screen: {
    label: 'Step 2 Screen',
    aliases: [
      'Step 2 CK Screen',
      'Step 2 cutoff',
      'Step 2 CK cutoff',
      'Step 2 minimum',
      'Step screen',
      'Score screen',
      'Cutoff',
      'Minimum Step 2',
      'Step 2 CK minimum',
      'Minimum Step 2 CK',
      'Step 2 CK minimum score',
      'Step 2 minimum score',
      'Step 2 CK cutoff / screen',
      'Step 2 CK score screen',
      'Min Step 2',
      'Min Step 2 CK',
      'Step 2 filter',
      'Step cutoff',
      'Score cutoff',
      'Screen',
    ],
    choices: [],
    help: 'The Step 2 CK score below which files are not read, e.g. 245. Yes: there is one, number not known. Blank: none.',
  },
  strength: {
    label: 'IR Strength',
    aliases: ['IR department', 'IR dept strength', 'Strength of IR', 'IR department strength'],
    choices: ['Strong', 'Moderate', 'Limited'],
    help: 'Strong, Moderate or Limited. Blank means not known.',
  },
  rotations: {
    label: 'IR Rotations',
    aliases: ['IR rotations for DR residents', 'IR time', 'IR exposure'],
    choices: ['Robust', 'Some', 'None'],
    help: 'How much IR the DR residents get: Robust, Some or None.',
  },
  esir: {
    label: 'ESIR',
    aliases: ['ESIR track', 'Early specialization in IR', 'ESIR available'],
    choices: yesNo,
    help: 'Whether DR residents can do Early Specialization in IR.',
  },
  sendsToIndependent: {
    label: 'Sends to Independent IR',
    aliases: [
      'Independent IR',
      'Independent IR placements',
      'Sends residents to Independent IR',
      'IR fellowship placements',
      'Independent placements',
    ],
    choices: yesNo,
    help: 'Whether residents went on to Independent IR lately, or how many.',
  },
  friendly: {
    label: 'Low-score Friendly',
    aliases: [
      'Friendly',
      'Low score friendly',
      'Takes lower scores',
      'Score friendly',
      'Friendly to low scores',
      'Friendly to lower scores',
    ],
    choices: yesNo,
    help: 'Yes where an adviser or the radiology faculty says so. Blank means no.',
  },
  home: {
    label: 'Home',
    aliases: ['Home program', 'Home institution', 'Is home'],
    choices: yesNo,
    help: 'Your own school. Blank means no.',
  },
  away: {
    label: 'Away',
    aliases: ['Away rotation', 'SubI', 'Sub-I', 'Sub-internship', 'Audition', 'Rotated', 'Aways', 'Away elective'],
    choices: ['Planned', 'Done', 'no'],
    help: 'An away rotation here: Planned, Done or no. Yes counts as done.',
  },
  awayWent: {
    label: 'Away Went',
    aliases: [
      'How away went',
      'How did away go',
      'How did the away go',
      'Away performance',
      'Away result',
      'Rotation went',
      'Away rating',
    ],
    choices: ['Exceptional', 'Good', 'Neutral', 'Poor'],
    help: 'How the away went. Filled in with a blank Away, it counts as done.',
  },
  mentor: {
    label: 'Mentor Connection',
    aliases: ['Mentor', 'Mentor tie', 'Mentor link', 'Mentor contact', 'Faculty connection'],
    choices: ['Strong', 'Weak', 'no'],
    help: 'Strong: a named faculty member has agreed to speak to this program. Weak: any other link.',
  },
  school: {
    label: 'School Connection',
    aliases: ['School tie', 'School link', 'Alumni', 'Alumni there', 'School relationship'],
    choices: yesNo,
    help: 'Whether your school has a connection. Blank means no.',
  },
  geography: {
    label: 'Geographic Tie',
    aliases: ['Geo', 'Geo tie', 'Geography', 'Geographic connection', 'Regional tie', 'Region tie', 'Family nearby'],
    choices: yesNo,
    help: 'Family, upbringing or another tie to the place. Blank means no.',
  },
  interest: {
    label: 'Interest',
    aliases: ['My interest', 'Preference', 'My rating', 'Interest level', 'How much I want it'],
    choices: ['1', '2', '3', '4', '5'],
    help: '1 (little) to 5 (most). Blank means 3.',
  },
  takesSignals: {
    label: 'Takes Signals',
    aliases: ['Accepts signals', 'Signaling', 'Signals accepted', 'Participates in signaling', 'Takes signal'],
    choices: yesNo,
    help: 'No where the program takes no signals. Blank means yes.',
  },
  lock: {
    label: 'Locked Signal',
    aliases: ['Lock signal', 'Signal lock', 'Lock', 'Locked'],
    choices: ['Gold', 'Silver', 'None'],
    help: 'A signal that has to stay: Gold, Silver, or None for never.',
  },
  include: {
    label: 'Include',
    aliases: ['Must or never', 'Must / Never', 'Force', 'Include or exclude'],
    choices: ['Must', 'Never'],
    help: 'Must: apply whatever the rules say. Never: do not.',
  },
  positions: {
    label: 'Positions',
    aliases: ['Spots', 'Size', 'Residents per class', 'Quota', 'Number of positions', 'No of positions', 'Slots'],
    choices: [],
    help: 'Positions a year.',
  },
  notes: {
    label: 'Notes',
    aliases: ['Note', 'Comments', 'Comment', 'Remarks', 'Notes / Comments'],
    choices: [],
    help: 'Your own notes; never used in rules.',
  },
} satisfies Record<string, ProgramColumn>;

export type ColumnKey = keyof typeof programColumns;

/** Corrections by the user: sheet column, counted from 0, to a key, or to none. */
export type ColumnMapping = Readonly<Record<string, ColumnKey | null>>;

export const columnKeys = Object.keys(programColumns) as ColumnKey[];

export const isColumnKey = (key: string): key is ColumnKey => Object.hasOwn(programColumns, key);

/** How a column is called by people; a key that is none stays as it is. */
export const columnLabel = (key: string): string => (isColumnKey(key) ? programColumns[key].label : key);
