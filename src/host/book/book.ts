/** A workbook as plain data: what files are read into, what the engine opens and what is saved again. */
export interface Book {
  readonly name: string;
  readonly sheets: readonly BookSheet[];
}

export interface BookSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows of cells from A1 on; a hole is an empty cell. */
  readonly cells: readonly (readonly (BookCell | undefined)[])[];
  /** Size of the grid, at least as large as `cells`. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** By column, from 0. */
  readonly columns: readonly (BookColumn | undefined)[];
  readonly merges: readonly Box[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  /** `#rrggbb` */
  readonly tabColor: string | null;
  readonly extras: SheetExtras;
}

/** A date is its day number since 30 December 1899 with a date format, as in every spreadsheet. */
export interface BookCell {
  readonly value: string | number | boolean | null;
  /** With its equals sign; `value` is then the last result. */
  readonly formula?: string;
  /** How far the result of the formula spills, the cell itself included. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  /** The value is a share of a spilled result, not the cell's own. */
  readonly share?: true;
  readonly format?: CellFormat;
}

export interface BookColumn {
  /** In pixels. */
  readonly width?: number;
  readonly hidden?: boolean;
}

/** Colours are `#rrggbb`, sizes points. */
export interface CellFormat {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: 'overflow' | 'clip' | 'wrap';
  readonly numberFormat?: string;
}

/** A rectangle of cells; rows and columns count from 1, as in Apps Script. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What belongs to a sheet and is not in its cells; the calculation never sees it. */
export interface SheetExtras {
  readonly notes: readonly Note[];
  readonly validations: readonly PlacedValidation[];
  readonly rules: readonly ConditionalRule[];
  readonly filter: Box | null;
  readonly charts: readonly Chart[];
  readonly protections: readonly Protection[];
}

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A protected sheet (`box` null) or range. */
export interface Protection {
  readonly id: number;
  readonly box: Box | null;
  readonly description: string;
  /** Editing only asks "are you sure?". */
  readonly warningOnly: boolean;
  /** Somebody else protected it: who is at the screen may not edit it. */
  readonly locked: boolean;
}

/** `criteria` and `values` are those of Apps Script's `DataValidationCriteria`. */
export interface Validation {
  readonly criteria: string;
  readonly values: readonly (string | number | boolean | readonly string[])[];
  readonly allowInvalid: boolean;
  readonly help: string | null;
}

export interface PlacedValidation {
  readonly box: Box;
  readonly rule: Validation;
}

/** `criteria` and `values` are those of Apps Script's `BooleanCriteria`; the format applies where they hold. */
export interface ConditionalRule {
  readonly boxes: readonly Box[];
  readonly criteria: string;
  readonly values: readonly (string | number)[];
  readonly format: CellFormat;
}

/** `type` is a name of Apps Script's `ChartType`; `options` are the builder's, as given. */
export interface Chart {
  readonly id: number;
  readonly type: string;
  readonly boxes: readonly (Box & { readonly sheet: string })[];
  readonly row: number;
  readonly column: number;
  readonly options: Readonly<Record<string, string | number | boolean>>;
}

export const noExtras: SheetExtras = {
  notes: [],
  validations: [],
  rules: [],
  filter: null,
  charts: [],
  protections: [],
};

/** A visible sheet holding these cells, in a grid of Sheets' own size for new sheets, or larger where they need it. */
export function makeSheet(name: string, cells: BookSheet['cells'], change: Partial<BookSheet> = {}): BookSheet {
  return {
    name,
    hidden: false,
    cells,
    rowCount: Math.max(1000, cells.length),
    columnCount: cells.reduce((most, row) => Math.max(most, row.length), 26),
    columns: [],
    merges: [],
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: true,
    tabColor: null,
    extras: noExtras,
    ...change,
  };
}
