import { isInBox, overlap } from '../book/a1';
import type { Box, PlacedValidation, Validation } from '../book/book';
import { criteria } from './criteria';

/** The rule of one cell; rules never overlap. */
export const validationAt = (placed: readonly PlacedValidation[], row: number, column: number): Validation | null =>
  placed.find(({ box }) => isInBox(box, row, column))?.rule ?? null;

/** The same rules with those of a box replaced; null takes a cell's rule away. `rules` has the shape of the box. */
export function placeValidations(
  placed: readonly PlacedValidation[],
  box: Box,
  rules: readonly (readonly (Validation | null)[])[],
): PlacedValidation[] {
  const kept = placed.flatMap((old) => without(old.box, box).map((part) => ({ box: part, rule: old.rule })));
  return [...kept, ...columnRuns(box, rules)];
}

/** What is left of a box when another is cut out of it: up to four boxes. */
function without(box: Box, cut: Box): Box[] {
  if (!overlap(box, cut)) return [box];
  const top = Math.max(box.row, cut.row);
  const bottom = Math.min(box.row + box.rows, cut.row + cut.rows);
  const parts: Box[] = [
    { ...box, rows: top - box.row },
    { ...box, row: bottom, rows: box.row + box.rows - bottom },
    { ...box, row: top, rows: bottom - top, columns: cut.column - box.column },
    {
      row: top,
      rows: bottom - top,
      column: cut.column + cut.columns,
      columns: box.column + box.columns - cut.column - cut.columns,
    },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

/** Equal rules that stand next to or below each other become one placed rule. */
function columnRuns(box: Box, rules: readonly (readonly (Validation | null)[])[]): PlacedValidation[] {
  const text = rules.map((row) => row.map((rule) => JSON.stringify(rule)));
  const [first] = rules[0] ?? [];
  if (text.every((row) => row.every((rule) => rule === text[0]?.[0]))) return first ? [{ box, rule: first }] : [];
  const placed: PlacedValidation[] = [];
  for (let c = 0; c < box.columns; c += 1) {
    for (let r = 0; r < box.rows;) {
      const rule = rules[r]?.[c] ?? null;
      let end = r + 1;
      while (end < box.rows && text[end]?.[c] === text[r]?.[c]) end += 1;
      if (rule) placed.push({ box: { row: box.row + r, column: box.column + c, rows: end - r, columns: 1 }, rule });
      r = end;
    }
  }
  return placed;
}

/**
 * Does a value break a rule? Blank never does. `cellsOf` gives the texts of a range that a rule names. Throws where it is not known
 * what Sheets would say.
 */
export function violates(
  rule: Validation,
  value: string | number | boolean | null,
  cellsOf: (sheet: number, address: string) => readonly string[],
): boolean {
  if (value === null || value === '') return false;
  const [first, second] = rule.values;
  switch (rule.criteria) {
    case 'VALUE_IN_LIST':
      return !(Array.isArray(first) && first.includes(String(value)));
    case 'CHECKBOX':
      return typeof value !== 'boolean' && value !== 0 && value !== 1;
    case 'VALUE_IN_RANGE':
      return !cellsOf(Number(first), String(second)).includes(String(value));
    default: {
      const holds = criteria[rule.criteria];
      if (!holds) throw new Error(`host: whether ${JSON.stringify(value)} satisfies ${rule.criteria} is not known`);
      return !holds(value, first, second);
    }
  }
}
