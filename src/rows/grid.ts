/** One cell as a spreadsheet hands it over; `''` is blank. */
export type Cell = string | number | boolean | Date;

/** Rows of cells, outermost first. Rows count from 1 wherever people read them. */
export type Grid = readonly (readonly Cell[])[];
