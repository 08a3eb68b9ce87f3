import type { IStyleData, Nullable } from '@univerjs/core';
import type { CellFormat } from '../book/book';

type Value = string | number | boolean | null;

/** The engine's enums as numbers: nothing of the engine is loaded for a conversion. */
const horizontal = ['left', 'center', 'right'] as const;
const vertical = ['top', 'middle', 'bottom'] as const;
const wraps = ['overflow', 'clip', 'wrap'] as const;

/** The engine's yes is 1. */
export const isOn = (flag: number | null | undefined): boolean => flag === 1;

/** One property of a format as a change of style; null takes it back. */
export function styleChange(key: keyof CellFormat, value: Value): Record<string, unknown> {
  const text = typeof value === 'string' ? value : '';
  switch (key) {
    case 'background':
      return { bg: value === null ? null : { rgb: text } };
    case 'color':
      return { cl: value === null ? null : { rgb: text } };
    case 'bold':
      return { bl: value === null ? null : value === true ? 1 : 0 };
    case 'italic':
      return { it: value === null ? null : value === true ? 1 : 0 };
    case 'fontSize':
      return { fs: value };
    case 'horizontal':
      return { ht: position(horizontal, text) };
    case 'vertical':
      return { vt: position(vertical, text) };
    case 'wrap':
      return { tb: position(wraps, text) };
    case 'numberFormat':
      return { n: value === null ? null : { pattern: text } };
  }
}

/** The words of an engine enum start at 1. */
function position(words: readonly string[], word: string): number | null {
  const index = words.indexOf(word);
  return index < 0 ? null : index + 1;
}

/** A format as a style of the engine. */
export function toStyle(format: CellFormat): object {
  const changes = (Object.entries(format) as [keyof CellFormat, Value][]).map(([key, value]) =>
    styleChange(key, value),
  );
  return Object.fromEntries(changes.flatMap((change) => Object.entries(change)));
}

/** The other way round; what a format cannot say is left out. */
export function fromStyle(style: Nullable<IStyleData>): CellFormat {
  if (!style) return {};
  const across = horizontal[(style.ht ?? 0) - 1];
  const down = vertical[(style.vt ?? 0) - 1];
  const wrap = wraps[(style.tb ?? 0) - 1];
  return {
    ...(style.bg?.rgb ? { background: style.bg.rgb } : {}),
    ...(style.cl?.rgb ? { color: style.cl.rgb } : {}),
    ...(isOn(style.bl) ? { bold: true } : {}),
    ...(isOn(style.it) ? { italic: true } : {}),
    ...(style.fs ? { fontSize: style.fs } : {}),
    ...(across ? { horizontal: across } : {}),
    ...(down ? { vertical: down } : {}),
    ...(wrap ? { wrap } : {}),
    ...(style.n?.pattern ? { numberFormat: style.n.pattern } : {}),
  };
}
