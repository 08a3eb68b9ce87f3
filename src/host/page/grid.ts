import {
  CommandType,
  ICommandService,
  InterceptorEffectEnum,
  type IRange,
  type IWorkbookData,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  type PluginCtor,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import formatsEnglish from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import sheetsEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { FWorkbook } from '@univerjs/sheets/facade';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-core/lib/index.css';
import type { Box } from '../book/book';
import { toStyle } from '../engine/style';
import type { Mutation, SheetBox } from '../wire';
import type { Look } from './formulaRules';

/** The grid on the screen: a replica of the server's workbook that calculates nothing itself. */
export interface Grid {
  readonly workbook: FWorkbook;
  /** Makes a change that the server has made. */
  apply(mutation: Mutation): void;
  /** Shows and selects a box. */
  select(box: SheetBox): void;
  focus(): void;
  /** The sheet that is shown. */
  sheet(): number;
  /** Rows and columns that are at least partly on the screen, from 1. */
  visible(): Box;
  /** Where a cell of the shown sheet is drawn, in pixels from the canvas's corner; null where it is not on the screen. */
  place(row: number, column: number): Place | null;
  /** The same for a cell that may be scrolled away, and in which directions it stays where it is. */
  corner(row: number, column: number): Place & { readonly stays: { readonly across: boolean; readonly down: boolean } };
  /** Where the part that scrolls begins: right of the row numbers and frozen columns, below the letters and frozen rows. */
  scrolled(): { readonly left: number; readonly top: number };
  values(sheet: string, box: Box): (string | number | boolean)[][];
  /** Lets the person type, or only look. */
  setEditable(editable: boolean): void;
  /** How cells of a sheet look besides their own format. */
  setLook(sheet: number, look: Look | null): void;
  /** Writes as if typed. */
  write(row: number, column: number, value: string | number | boolean): void;
  /** Shows the rows of the filter that `keeps` and hides the others; rows from 1. */
  showRows(rows: readonly number[], keeps: (row: number) => boolean): void;
}

/** In pixels. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface GridEvents {
  /** The person changed something. */
  readonly onChange: (mutation: Mutation) => void;
  /** The person selected something. */
  readonly onSelect: (box: SheetBox) => void;
  /** The grid is drawn and takes the keyboard. */
  readonly onReady: () => void;
  /** What is on the screen has moved, or other cells are. */
  readonly onView: () => void;
  /** The pointer is over a cell, from 1. */
  readonly onPoint: (row: number, column: number) => void;
}

/** How far the part that scrolls is from its start, in pixels of the sheet. */
interface ViewportScroll {
  readonly viewportScrollX: number;
  readonly viewportScrollY: number;
}

/** What the engine says about a selection. */
interface SelectionParams {
  readonly subUnitId: string;
  readonly selections: readonly { readonly range: IRange }[];
}

/** The server keeps the calculation's bookkeeping, and documents (the cell editor) are the page's own. */
const ownBusiness = /^(formula\.mutation\.|doc)/;

/** The engine's conditional formats have 10; a higher number comes earlier. */
const BEFORE_RULES = 20;

/** These would calculate in the page what the server calculates. */
const calculating = new Set(['UNIVER_ENGINE_FORMULA_PLUGIN', 'SHEET_PLUGIN']);

export function createGrid(container: string, snapshot: IWorkbookData, events: GridEvents): Grid {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    logLevel: LogLevel.ERROR,
    locales: { [LocaleType.EN_US]: mergeLocales(sheetsEnglish, formatsEnglish) },
  });
  registerPlugins(univer, container);
  const api = FUniver.newAPI(univer);
  let isDrawn = false;
  api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
    if (stage !== LifecycleStages.Rendered) return;
    isDrawn = true;
    events.onReady();
  });
  const workbook = api.createWorkbook(snapshot);
  const scroll = new Map<string, { readonly x: number; readonly y: number }>();
  api.addEvent(api.Event.Scroll, (event) => {
    // Its type names the scroll bar's place only; the place of what is shown comes with it.
    const { worksheet, viewportScrollX, viewportScrollY } = event as typeof event & ViewportScroll;
    scroll.set(worksheet.getSheetId(), { x: viewportScrollX, y: viewportScrollY });
    events.onView();
  });
  api.addEvent(api.Event.ActiveSheetChanged, () => events.onView());
  api.addEvent(api.Event.SheetZoomChanged, () => events.onView());
  api.addEvent(api.Event.CellHover, ({ row, column }) => events.onPoint(row + 1, column + 1));
  const commands = univer.__getInjector().get(ICommandService);
  commands.onCommandExecuted((command, options) => {
    const params = command.params as { unitId?: string } | undefined;
    if (command.type !== CommandType.MUTATION || params?.unitId !== snapshot.id || ownBusiness.test(command.id)) return;
    if (options?.fromSync === true || options?.fromFormula === true) return;
    events.onChange({ id: command.id, params });
  });
  commands.onCommandExecuted((command) => {
    if (command.type === CommandType.MUTATION) events.onView();
    if (command.id !== 'sheet.operation.set-selections') return;
    const { subUnitId, selections } = command.params as SelectionParams;
    const range = selections[0]?.range;
    if (!range) return;
    events.onSelect({
      sheet: Number(subUnitId),
      row: range.startRow + 1,
      column: range.startColumn + 1,
      rows: range.endRow - range.startRow + 1,
      columns: range.endColumn - range.startColumn + 1,
    });
  });
  const looks = drawLooks(univer);
  const cell = (row: number, column: number) => {
    const sheet = workbook.getActiveSheet();
    const zoom = sheet.getZoom();
    const { left, top, width, height } = sheet.getRange(row - 1, column - 1).getCellRect();
    return { left: left * zoom, top: top * zoom, width: width * zoom, height: height * zoom };
  };
  const scrolled = () => {
    const { xSplit, ySplit } = workbook.getActiveSheet().getFreeze();
    const { left, top } = cell(Math.max(0, ySplit) + 1, Math.max(0, xSplit) + 1);
    return { left, top };
  };
  const corner: Grid['corner'] = (row, column) => {
    const sheet = workbook.getActiveSheet();
    const { xSplit, ySplit } = sheet.getFreeze();
    const { x, y } = scroll.get(sheet.getSheetId()) ?? { x: 0, y: 0 };
    const zoom = sheet.getZoom();
    const place = cell(row, column);
    const [across, down] = [column <= xSplit, row <= ySplit];
    return {
      ...place,
      left: across ? place.left : place.left - x * zoom,
      top: down ? place.top : place.top - y * zoom,
      stays: { across, down },
    };
  };
  return {
    workbook,
    sheet: () => Number(workbook.getActiveSheet().getSheetId()),
    visible() {
      const range = workbook.getActiveSheet().getVisibleRange();
      if (!range) return { row: 1, column: 1, rows: 0, columns: 0 };
      const { startRow, endRow, startColumn, endColumn } = range;
      return {
        row: startRow + 1,
        column: startColumn + 1,
        rows: endRow - startRow + 1,
        columns: endColumn - startColumn + 1,
      };
    },
    scrolled,
    corner,
    place(row, column) {
      const { xSplit, ySplit } = workbook.getActiveSheet().getFreeze();
      const edge = scrolled();
      const place = corner(row, column);
      const isHidden = (column > xSplit && place.left < edge.left - 1) || (row > ySplit && place.top < edge.top - 1);
      return isHidden || place.height === 0 || place.width === 0 ? null : place;
    },
    values(name, { row, column, rows, columns }) {
      const range = workbook.getSheetByName(name)?.getRange(row - 1, column - 1, rows, columns);
      return (range?.getValues() ?? []).map((line) => line.map((value) => value ?? ''));
    },
    setEditable: (editable) => void workbook.setEditable(editable),
    setLook(sheet, look) {
      if (look) looks.set(sheet, look);
      else looks.delete(sheet);
      if (isDrawn) workbook.getSheetBySheetId(String(sheet))?.refreshCanvas();
    },
    write: (row, column, value) =>
      void workbook
        .getActiveSheet()
        .getRange(row - 1, column - 1)
        .setValue(value),
    showRows(rows, keeps) {
      const sheet = workbook.getActiveSheet();
      const [first] = rows;
      if (first === undefined) return;
      sheet.showRows(first - 1, rows.length);
      for (let start = 0; start < rows.length;) {
        const row = rows[start] ?? 0;
        let end = start;
        while (end < rows.length && !keeps(rows[end] ?? 0)) end += 1;
        if (end > start) sheet.hideRows(row - 1, end - start);
        start = end + 1;
      }
    },
    apply: ({ id, params }) => void commands.syncExecuteCommand(id, params, { onlyLocal: true, fromSync: true }),
    select(box) {
      const sheet = workbook.getSheetBySheetId(String(box.sheet));
      if (!sheet) return;
      workbook.setActiveSheet(sheet);
      const range = sheet.getRange(box.row - 1, box.column - 1, box.rows, box.columns);
      range.activate();
      sheet.scrollToCell(Math.max(0, box.row - 4), 0);
    },
    focus: () => document.querySelector<HTMLElement>(`#${container} canvas`)?.focus(),
  };
}

/** Draws looks by the number of their sheet, under the rules that the engine draws itself. */
function drawLooks(univer: Univer): Map<number, Look> {
  const looks = new Map<number, Look>();
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      priority: BEFORE_RULES,
      handler(cell, { workbook, worksheet, row, col, rawData }, next) {
        const valueAt = (r: number, c: number) => worksheet.getCellRaw(r - 1, c - 1)?.v ?? null;
        const look = looks.get(Number(worksheet.getSheetId()))?.(row + 1, col + 1, valueAt);
        if (!look) return next(cell);
        const own = typeof cell?.s === 'string' ? workbook.getStyles().get(cell.s) : cell?.s;
        return next({ ...(cell ?? rawData), s: { ...own, ...toStyle(look) } });
      },
    });
  return looks;
}

function registerPlugins(univer: Univer, container: string): void {
  const presets = [
    UniverSheetsCorePreset({ container, header: true, toolbar: false, formulaBar: true, menu: {} }),
    UniverSheetsConditionalFormattingPreset(),
  ];
  const known = new Set<string>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, options] = (Array.isArray(entry) ? entry : [entry, {}]) as [PluginCtor, object | undefined];
    if (known.has(plugin.pluginName)) continue;
    known.add(plugin.pluginName);
    const replica = calculating.has(plugin.pluginName) ? { notExecuteFormula: true } : {};
    univer.registerPlugin(plugin, { ...options, ...replica });
  }
}
