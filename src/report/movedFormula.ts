/** Text, another sheet's cells, names and function calls on the one hand, a cell of this sheet on the other. */
const parts =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!\$?[A-Za-z]{1,3}\$?\d*(?::\$?[A-Za-z]{1,3}\$?\d*)?|[\p{L}_][\p{L}\p{N}_.]*!\$?[A-Za-z]{1,3}\$?\d*(?::\$?[A-Za-z]{1,3}\$?\d*)?|(\$?[A-Za-z]{1,3})(\d+)(?![\p{L}\p{N}_.(!])|[\p{L}_][\p{L}\p{N}_.]*|\$?\d[\d.]*/gu;

/** Functions whose answer fills cells beside or below their own: those cells hold values that are written again, so it could not. */
const spills =
  /^=\s*\{|\b(?:ARRAYFORMULA|ARRAY_CONSTRAIN|FILTER|SORTN?|UNIQUE|QUERY|IMPORT[A-Z]+|SEQUENCE|RANDARRAY|TRANSPOSE|FLATTEN|SPLIT|TOCOL|TOROW|WRAPROWS|WRAPCOLS|[VH]STACK|CHOOSE(?:COLS|ROWS)|MAP|BYROW|BYCOL|MAKEARRAY|SCAN|LET|LAMBDA|GOOGLEFINANCE|PATHWAY|IR_[A-Z]+)\s*\(/i;

/** Whether a formula stays in its own cell, so that it can be written again by itself. */
export const staysInItsCell = (formula: string): boolean => !spills.test(formula);

/** A formula that moves with its row: what points to a cell of the row points to the same column of the new one; all else stays. */
export const movedFormula = (formula: string, from: number, to: number): string =>
  formula.replace(parts, (part: string, column?: string, row?: string) =>
    column !== undefined && Number(row) === from ? `${column}${to}` : part,
  );
