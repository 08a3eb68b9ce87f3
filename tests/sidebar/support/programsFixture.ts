import type { ProgramsView, SheetInfo } from '../../../src/rpc/contract';

export const sheetsFixture: readonly SheetInfo[] = [
  { id: 11, name: 'My programs', rows: 318, columns: 9, ours: false },
  { id: 12, name: 'Advising notes', rows: 20, columns: 3, ours: false },
  { id: 21, name: 'Profile', rows: 60, columns: 3, ours: true },
];

type Column = ProgramsView['columns'][number];

const column = (
  index: number,
  header: string,
  sample: string,
  key: string | null,
  confidence: Column['confidence'],
) => ({
  index,
  header,
  sample,
  column: key,
  confidence,
});

/** A program sheet with sure, doubtful and unknown columns, problems and set-aside rows that add up. */
export const programsFixture: ProgramsView = {
  sheetId: 11,
  sheetName: 'My programs',
  error: null,
  columns: [
    column(0, 'Program Name', 'Lakeside University Hospital', 'name', 'sure'),
    column(1, 'Location', 'OH', 'state', 'likely'),
    column(2, 'NRMP Code', '1007416A0', 'code', 'sure'),
    column(3, 'Track', 'Interventional Radiology (Integ)', 'specialty', 'sure'),
    column(4, 'Visited', 'x', 'away', 'likely'),
    column(5, 'Coffee', 'good', null, 'none'),
  ],
  known: [
    { key: 'name', label: 'Program Name', help: 'What the program is called.' },
    { key: 'state', label: 'State', help: 'Code or name, also as part of a city.' },
    { key: 'code', label: 'NRMP Code', help: 'Such as 1007416A0.' },
    { key: 'specialty', label: 'Specialty', help: 'IR, DR, or a track name.' },
    { key: 'away', label: 'Away', help: 'Planned, done or no.' },
    { key: 'home', label: 'Home', help: 'Your own school.' },
    { key: 'notes', label: 'Notes', help: '' },
  ],
  counts: { rows: 318, programs: 277, IR: 98, DR: 179, firstYear: 6, setAside: 5 },
  problems: [
    { code: 'unreadable', row: 14, column: 'Visited', text: 'Visited holds "maybe?", which is taken as unknown.' },
    {
      code: 'disagreement',
      row: 31,
      column: 'Location',
      text: 'Location is "PA" here and "OH" in row 30; OH is used.',
    },
    ...Array.from({ length: 15 }, (_, index) => ({
      code: 'specialty-assumed',
      row: 100 + index,
      column: 'Track',
      text: 'Neither code nor track says the specialty; taken as IR.',
    })),
  ],
  setAside: [
    { row: 1, reason: 'header', text: 'The header row.' },
    { row: 40, reason: 'blank', text: 'A blank row.' },
    { row: 77, reason: 'other-specialty', text: 'Anesthesiology is another specialty.' },
    { row: 78, reason: 'other-specialty', text: 'Pediatrics is another specialty.' },
    { row: 318, reason: 'totals', text: 'A totals row.' },
  ],
  fillFirst: ['Home', 'Mentor Connection'],
};

/** A sheet in which no header row was found. */
export const unusableFixture: ProgramsView = {
  ...programsFixture,
  sheetId: 12,
  sheetName: 'Advising notes',
  error: 'No header row with a program or institution name was found in the first 20 rows.',
  columns: [],
  counts: { rows: 20, programs: 0, IR: 0, DR: 0, firstYear: 0, setAside: 20 },
  problems: [],
  setAside: Array.from({ length: 20 }, (_, index) => ({ row: index + 1, reason: 'no-name', text: 'No program name.' })),
  fillFirst: [],
};
