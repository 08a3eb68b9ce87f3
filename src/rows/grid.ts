/** One cell as a spreadsheet hands it over; `''` is blank. */
export type Cell = string | number | boolean | Date;

/** Rows of cells, outermost first. Rows count from 1 wherever people read them. */
export type Grid = readonly (readonly Cell[])[];

/** A cell that holds a formula: what it shows, and the formula as it stands in this row (from 1). */
export class FormulaCell {
  readonly value: Cell;
  readonly text: string;
  readonly row: number;
  constructor(value: Cell, text: string, row: number) {
    this.value = value;
    this.text = text;
    this.row = row;
  }
  toString(): string {
    return String(this.value);
  }
}

/** A cell of a sheet in which the user may have typed formulas. */
export type UserCell = Cell | FormulaCell;
export type UserGrid = readonly (readonly UserCell[])[];

/** What a cell shows. */
export const shown = (cell: UserCell): Cell => (cell instanceof FormulaCell ? cell.value : cell);
