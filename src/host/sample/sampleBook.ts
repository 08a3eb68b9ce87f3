import { type Book, type BookCell, type BookSheet, makeSheet } from '../book/book';
import { samplePrograms } from './samplePrograms';

const profile: readonly (readonly [string, string | number | boolean])[] = [
  ['Applicant', 'Example applicant'],
  ['Season', 2025],
  ['Degree', 'MD'],
  ['Status', 'Graduating'],
  ['Step 1', 'Pass'],
  ['Step 2 CK', 236],
  ['Step 2 CK exam year', 2024],
  ['Home school has IR', 'yes'],
  ['Home IR rotation', 'Done'],
  ['Away IR rotations done', 2],
  ['Away IR rotations planned', 1],
  ['Strong IR letters', 2],
  ['DR or mentor letters', 1],
  ['IR mentors', 2],
  ['IR scholarship items', 2],
  ['Research year', 'None'],
  ['Honors surgery', 'yes'],
  ['Honors radiology', 'yes'],
  ['Preferred states', 'OH, PA, NY'],
  ['Personal statement', 'Under way'],
  ['Letter packet', 'Done'],
  ['Budget USD', 1500],
];

const programs = 'Programs!A3:S43';
const applicant = 'Profile!A:B';

/** Headed blocks of live formulas: where each stands, what it says. Each has room to spill. */
const formulas: readonly { readonly row: number; readonly title: string; readonly formula: string }[] = [
  { row: 3, title: 'The pathway, with what it rests on', formula: `=PATHWAY(${applicant}, TRUE)` },
  { row: 7, title: 'The first ten of the application list', formula: `=IR_LIST(${programs}, ${applicant}, 2025, 10)` },
  { row: 21, title: 'Fit, line by line with the list', formula: `=IR_FIT(${programs}, ${applicant}, TRUE)` },
];

const columnHeads = { bold: true, background: '#e8f0fb' } as const;
const heading = { bold: true, color: '#1a5fb4' } as const;

function formulaSheet(): BookSheet {
  const cells: (BookCell | undefined)[][] = [
    [
      {
        value: 'Type over a formula, or change a cell in Profile, and watch the values follow.',
        format: { italic: true },
      },
    ],
  ];
  for (const { row, title, formula } of formulas) {
    cells[row - 2] = [{ value: `${title}:  ${formula}`, format: heading }];
    cells[row - 1] = Array.from({ length: 11 }, (_, column) => ({
      value: null,
      format: columnHeads,
      ...(column === 0 ? { formula } : {}),
    }));
  }
  return makeSheet(
    'Formulas',
    Array.from({ length: cells.length }, (_, row) => cells[row] ?? []),
    {
      columns: [{ width: 120 }, { width: 150 }, { width: 110 }, { width: 220 }, { width: 300 }],
    },
  );
}

/** The workbook that the preview opens without a file: an invented list, a profile, live formulas. */
export function sampleBook(): Book {
  const widths = [100, 240, 120, 230, 90, 90, 90, 90, 70, 110, 90, 70, 80, 100, 190, 90, 80, 80, 150];
  return {
    name: 'Sample workbook',
    sheets: [
      makeSheet('Programs', samplePrograms(), {
        columns: widths.map((width) => ({ width })),
        frozenRows: 3,
        frozenColumns: 2,
      }),
      makeSheet(
        'Profile',
        [
          [
            { value: 'Field', format: { bold: true, background: '#e8f0fb' } },
            { value: 'Value', format: { bold: true, background: '#e8f0fb' } },
          ],
          ...profile.map(([label, value]) => [{ value: label }, { value, format: { horizontal: 'left' as const } }]),
        ],
        { columns: [{ width: 220 }, { width: 220 }], frozenRows: 1 },
      ),
      formulaSheet(),
    ],
  };
}
