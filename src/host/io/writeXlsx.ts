import { type Cell, type CellValue, type DataValidation, writeXlsx as write } from 'hucre/xlsx';
import { boxToA1 } from '../book/a1';
import type { Book, BookCell, BookSheet, PlacedValidation } from '../book/book';
import { fromSerial, isDateFormat } from '../book/dates';
import { writeCharts } from './xlsxCharts';
import { printNames, xlsxPage, xlsxRows } from './xlsxPage';
import { writeRules } from './xlsxRules';
import { logicalFormat, toXlsxStyle } from './xlsxStyle';

type WriteSheet = Parameters<typeof write>[0]['sheets'][number];

const pixelsPerCharacter = 7;
/** The widest cell of Excel's own: a longer list of choices must come from cells. */
const longestList = 255;

/** The bytes of an .xlsx file. Text that looks like a formula stays text; formulas keep their last result. */
export function writeXlsx(book: Book): Promise<Uint8Array> {
  const textAt = (name: string, row: number, column: number) =>
    String(book.sheets.find((sheet) => sheet.name === name)?.cells[row - 1]?.[column - 1]?.value ?? '');
  return write({
    sheets: book.sheets.map((sheet) => ({
      ...writeSheet(sheet),
      charts: writeCharts(sheet.extras.charts, textAt),
    })),
    namedRanges: book.sheets.flatMap(printNames),
    defaultFont: { name: 'Arial', size: 10 },
  });
}

function writeSheet(sheet: BookSheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const rows = sheet.cells.map((row, r) =>
    row.map((cell, c) => {
      if (!cell) return null;
      const value = writeValue(cell);
      if (cell.formula !== undefined || cell.format || typeof value === 'boolean')
        cells.set(`${r},${c}`, writeCell(cell, value, r, c));
      return value;
    }),
  );
  for (const { row, column, text } of sheet.extras.notes) {
    const key = `${row - 1},${column - 1}`;
    cells.set(key, { ...cells.get(key), comment: { text } });
  }
  const { extras } = sheet;
  return {
    name: sheet.name,
    rows,
    cells,
    columns: Array.from(sheet.columns, (column) => ({
      ...(column?.width === undefined ? {} : { width: Math.max(1, (column.width - 5) / pixelsPerCharacter) }),
      ...(column?.hidden ? { hidden: true } : {}),
    })),
    merges: sheet.merges.map(({ row, column, rows: height, columns }) => ({
      startRow: row - 1,
      startCol: column - 1,
      endRow: row + height - 2,
      endCol: column + columns - 2,
    })),
    conditionalRules: writeRules(extras.rules),
    dataValidations: extras.validations.flatMap(writeValidation),
    hidden: sheet.hidden,
    pageSetup: xlsxPage(sheet),
    rowDefs: xlsxRows(sheet),
    view: {
      showGridLines: sheet.gridlines,
      ...(sheet.tabColor ? { tabColor: { rgb: sheet.tabColor.slice(1).toUpperCase() } } : {}),
    },
    ...(sheet.frozenRows + sheet.frozenColumns > 0
      ? { freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns } }
      : {}),
    ...(extras.filter ? { autoFilter: { range: boxToA1(extras.filter) } } : {}),
  };
}

function writeValue(cell: BookCell): CellValue {
  if (typeof cell.value !== 'number' || !isDateFormat(cell.format?.numberFormat)) return cell.value;
  return new Date(fromSerial(cell.value));
}

function writeCell(cell: BookCell, value: CellValue, row: number, column: number): Partial<Cell> {
  const format = typeof value === 'boolean' ? { ...logicalFormat, ...cell.format } : cell.format;
  const style = format ? { style: toXlsxStyle(format) } : {};
  if (cell.formula === undefined) return { value, ...style };
  const { spill } = cell;
  const array = spill
    ? {
        formulaType: 'array' as const,
        formulaRef: boxToA1({ row: row + 1, column: column + 1, ...spill }),
        formulaDynamic: true,
      }
    : {};
  return { value, type: 'formula', formula: cell.formula.slice(1), formulaResult: value, ...array, ...style };
}

function writeValidation({ box, rule }: PlacedValidation): DataValidation[] {
  const common = {
    range: boxToA1(box),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: rule.allowInvalid ? ('warning' as const) : ('stop' as const),
    ...(rule.help === null ? {} : { showInputMessage: true, inputMessage: rule.help.slice(0, longestList) }),
  };
  const [first, second] = rule.values;
  switch (rule.criteria) {
    case 'VALUE_IN_LIST': {
      const values = Array.isArray(first) ? first.map(String) : [];
      return values.join(',').length > longestList ? [] : [{ type: 'list', values, ...common }];
    }
    case 'CHECKBOX':
      return [{ type: 'list', values: ['TRUE', 'FALSE'], ...common }];
    case 'NUMBER_BETWEEN':
      return [{ type: 'decimal', operator: 'between', formula1: String(first), formula2: String(second), ...common }];
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return [{ type: 'decimal', operator: 'greaterThanOrEqual', formula1: String(first), ...common }];
    case 'DATE_IS_VALID_DATE':
      return [{ type: 'date', operator: 'greaterThanOrEqual', formula1: '1', ...common }];
    default:
      return [];
  }
}
