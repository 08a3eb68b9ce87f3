import type { Box } from '../book/book';
import type { SheetBox } from '../wire';

/** A range of a sheet as scripts hold it. */
export type RangeObject = object;

const boxes = new WeakMap<object, SheetBox>();

export function rememberBox(range: RangeObject, box: SheetBox): void {
  boxes.set(range, box);
}

/** The box of a range; refuses anything else. */
export function boxOf(range: RangeObject): SheetBox {
  const box = boxes.get(range);
  if (!box) throw new Error('host: not a Range');
  return box;
}

export const boxesOf = (ranges: readonly RangeObject[]): Box[] =>
  ranges.map((range) => {
    const { row, column, rows, columns } = boxOf(range);
    return { row, column, rows, columns };
  });
