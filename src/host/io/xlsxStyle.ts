import type { CellStyle } from 'hucre/xlsx';
import type { CellFormat } from '../book/book';

const vertical = { top: 'top', middle: 'center', bottom: 'bottom' } as const;
const file = (color: string) => ({ rgb: color.replace('#', '').toUpperCase() });
const screen = (color: { rgb?: string } | undefined) =>
  color?.rgb ? `#${color.rgb.slice(-6).toLowerCase()}` : undefined;

/** Ticks: as Excel shows them; without it LibreOffice writes 1 and 0 at the right. */
export const logicalFormat: CellFormat = { numberFormat: '"TRUE";"TRUE";"FALSE"', horizontal: 'center' };
const plainFormats: readonly unknown[] = [undefined, 'General', logicalFormat.numberFormat];

/** A format as the style of an .xlsx cell. */
export function toXlsxStyle(format: CellFormat): CellStyle {
  const { background, color, bold, italic, fontSize, horizontal, vertical: down, wrap, numberFormat } = format;
  const font = {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(fontSize === undefined ? {} : { size: fontSize }),
    ...(color === undefined ? {} : { color: file(color) }),
  };
  const alignment = {
    ...(horizontal ? { horizontal } : {}),
    ...(down ? { vertical: vertical[down] } : {}),
    ...(wrap === 'wrap' ? { wrapText: true } : {}),
  };
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(background === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: file(background) } }),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
  };
}

/** The same for a conditional format, whose fill colour stands elsewhere. */
export function toXlsxRuleStyle(format: CellFormat): CellStyle {
  const style = toXlsxStyle(format);
  if (format.background === undefined) return style;
  return { ...style, fill: { type: 'pattern', pattern: 'solid', bgColor: file(format.background) } };
}

/** The style of an .xlsx cell as a format; theme colours and borders are left out. */
export function fromXlsxStyle(style: CellStyle | undefined): CellFormat {
  const fill = style?.fill?.type === 'pattern' && style.fill.pattern !== 'none' ? style.fill : undefined;
  const background = screen(fill?.fgColor) ?? screen(fill?.bgColor);
  const color = screen(style?.font?.color);
  const across = style?.alignment?.horizontal;
  const down = style?.alignment?.vertical;
  const { numFmt } = style ?? {};
  return {
    ...(background === undefined ? {} : { background }),
    ...(color === undefined || color === '#000000' ? {} : { color }),
    ...(style?.font?.bold ? { bold: true } : {}),
    ...(style?.font?.italic ? { italic: true } : {}),
    ...(style?.font?.size === undefined ? {} : { fontSize: style.font.size }),
    ...(across === 'left' || across === 'center' || across === 'right' ? { horizontal: across } : {}),
    ...(down === 'top' || down === 'bottom'
      ? { vertical: down }
      : down === 'center'
        ? { vertical: 'middle' as const }
        : {}),
    ...(style?.alignment?.wrapText ? { wrap: 'wrap' as const } : {}),
    ...(plainFormats.includes(numFmt) ? {} : { numberFormat: numFmt }),
  };
}
