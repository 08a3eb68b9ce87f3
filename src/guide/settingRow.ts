/** One row of a Settings sheet: what it names, what it holds, and where, e.g. `B7`. */
export interface SettingRow {
  readonly label: string;
  readonly value: string | number | boolean;
  readonly cell: string;
}
