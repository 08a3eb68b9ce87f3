import { textOf } from './cells';
import { isDate } from './dates';
import type { Grid } from './grid';

/** The filled rows of a Settings sheet: label in the first column, value in the second, a date as yyyy-mm-dd; `cell` says where the value stands. */
export function readSettings(
  grid: Grid,
): { readonly label: string; readonly value: string | number | boolean; readonly cell: string }[] {
  return grid.flatMap(([label = '', value = ''], index) => {
    const name = String(label).trim();
    return name === '' ? [] : [{ label: name, value: isDate(value) ? textOf(value) : value, cell: `B${index + 1}` }];
  });
}
