import type { Grid } from './grid';

/** The filled rows of a Settings sheet: label in the first column, value in the second; `cell` says where the value stands. */
export function readSettings(
  grid: Grid,
): { readonly label: string; readonly value: string | number | boolean; readonly cell: string }[] {
  return grid.flatMap(([label = '', value = ''], index) => {
    const name = String(label).trim();
    return name === '' || value instanceof Date ? [] : [{ label: name, value, cell: `B${index + 1}` }];
  });
}
