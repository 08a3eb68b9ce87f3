import fc from 'fast-check';
import { settingsTable } from '../../src/guide/settings';
import { programColumns } from '../../src/rows/columns';
import type { Cell, Grid } from '../../src/rows/grid';
import { fieldKeys, fieldLabel } from '../../src/rows/profileFields';
import { hostileCell, hostileText } from './texts';

const programLabels = Object.values(programColumns).map(({ label }) => label);
const settingLabels = settingsTable.map(({ label }) => label);

/** Cells that are right, so that a hostile one among them gets as far as it can. */
const usual: fc.Arbitrary<Cell> = fc.constantFrom<Cell>(
  ...[
    '',
    'IR',
    'DR',
    'yes',
    'no',
    'Strong',
    'OH',
    'Elite',
    'Gold',
    'Must',
    'Never',
    'University',
    '1007416A0',
    '1007420C0',
  ],
  ...['Fictional Hospital', 'Preliminary medicine', 'Total', 240, 1, 5, true, false, '>245'],
);
const cell = fc.oneof({ weight: 2, arbitrary: usual }, { weight: 1, arbitrary: hostileCell });

const label = (labels: readonly string[]): fc.Arbitrary<Cell> =>
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom<Cell>(...labels) }, { weight: 1, arbitrary: hostileCell });

/** A program sheet with hostile cells: its header mostly known, with repeated columns, up to 200 of them, rows of any length. */
export const programGrid: fc.Arbitrary<Grid> = fc
  .record({
    title: fc.array(fc.array(hostileCell, { maxLength: 3 }), { maxLength: 2 }),
    labels: fc.oneof(
      { weight: 9, arbitrary: fc.array(label(programLabels), { maxLength: 12 }) },
      { weight: 1, arbitrary: fc.array(label(programLabels), { minLength: 200, maxLength: 200 }) },
    ),
    rows: fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 8 }),
    name: fc.oneof({ weight: 2, arbitrary: fc.constant('Fictional Hospital') }, { weight: 1, arbitrary: hostileText }),
  })
  .map(({ title, labels, rows, name }) => [
    ...title,
    ['Program Name', ...labels],
    [name, 'IR'],
    ...rows.map((row, index) => (index % 3 === 0 ? [name, ...row] : row)),
  ]);

const fieldLabels = fieldKeys.map(fieldLabel);

/** A profile sheet with hostile cells, in either layout. */
export const profileGrid: fc.Arbitrary<Grid> = fc.oneof(
  fc.array(fc.tuple(label(fieldLabels), cell), { minLength: 1, maxLength: 20 }),
  fc
    .tuple(
      fc.array(label(fieldLabels), { minLength: 3, maxLength: 12 }),
      fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 4 }),
    )
    .map(([header, rows]) => [header, ...rows]),
  fc.array(fc.array(hostileCell, { maxLength: 4 }), { maxLength: 6 }),
);

/** A Settings sheet with hostile cells, its labels mostly known. */
export const settingsGrid: fc.Arbitrary<Grid> = fc.array(
  fc.tuple(
    fc.oneof(
      label(settingLabels),
      fc.constantFrom<Cell>(
        'Season 2027 signals',
        'Season 2027 IR signals',
        'Season 9999 signals',
        'Season 0000 DR signals',
      ),
    ),
    fc.oneof(
      hostileCell,
      fc.constantFrom<Cell>('0 gold + 0 silver', '999999 gold + 1 silver', 0, -1, 1e308, 1e-9, 'no'),
    ),
  ),
  { maxLength: 12 },
);
