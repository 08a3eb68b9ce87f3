import { boxFromA1 } from './book/a1';
import type { Box } from './book/book';

/** The formulas of a sheet, by row and column from 0. */
type Formulas = Record<number, Record<number, { readonly f: string } | null> | undefined>;

export interface FormulaBook {
  formulas(sheet: string): Formulas;
  /** The id of the sheet of this name, whatever its case; null when there is none. */
  sheetNamed(name: string): string | null;
}

/** Cells of a sheet, from 1. */
interface Cells extends Box {
  readonly sheet: string;
}

const volatile = /\b(NOW|RAND|RANDARRAY|RANDBETWEEN)\s*\(/i;
const quoted = /"(?:[^"]|"")*"/g;
const reference =
  /(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\d_.]*))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\d_(])/giu;

/** Open ends of a reference reach as far as any formula can stand. */
const edge = { rows: Number.MAX_SAFE_INTEGER, columns: Number.MAX_SAFE_INTEGER };

/** Does a formula on a sheet call one of Sheets' volatile functions, or refer to a cell that depends on one, however indirectly? */
export function isVolatile(book: FormulaBook, sheet: string, formula: string): boolean {
  const seen = new Set<string>();
  const waiting: { readonly sheet: string; readonly formula: string }[] = [{ sheet, formula }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const text = next.formula.replaceAll(quoted, '""');
    if (volatile.test(text)) return true;
    for (const cells of referencesOf(book, next.sheet, text)) {
      for (const found of formulasIn(book, cells)) {
        if (seen.has(found.key)) continue;
        seen.add(found.key);
        waiting.push({ sheet: cells.sheet, formula: found.formula });
      }
    }
  }
  return false;
}

function referencesOf(book: FormulaBook, sheet: string, formula: string): Cells[] {
  return [...formula.matchAll(reference)].flatMap(([, named, plain, address = '']) => {
    const name = named?.replaceAll("''", "'") ?? plain;
    const on = name === undefined ? sheet : book.sheetNamed(name);
    const box = boxFromA1(address, edge);
    return on !== null && box ? [{ ...box, sheet: on }] : [];
  });
}

function formulasIn(book: FormulaBook, cells: Cells): { readonly key: string; readonly formula: string }[] {
  return Object.entries(book.formulas(cells.sheet)).flatMap(([row, columns]) => {
    if (Number(row) + 1 < cells.row || Number(row) + 1 >= cells.row + cells.rows) return [];
    return Object.entries(columns ?? {}).flatMap(([column, cell]) => {
      const inside = Number(column) + 1 >= cells.column && Number(column) + 1 < cells.column + cells.columns;
      return inside && cell ? [{ key: `${cells.sheet}!${row},${column}`, formula: cell.f }] : [];
    });
  });
}
