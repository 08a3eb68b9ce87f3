import {
  CommandType,
  ICommandService,
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
import type { FWorkbook } from '@univerjs/sheets/facade';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-core/lib/index.css';
import type { Mutation, SheetBox } from '../wire';

/** The grid on the screen: a replica of the server's workbook that calculates nothing itself. */
export interface Grid {
  readonly workbook: FWorkbook;
  /** Makes a change that the server has made. */
  apply(mutation: Mutation): void;
  /** Shows and selects a box. */
  select(box: SheetBox): void;
  focus(): void;
}

export interface GridEvents {
  /** The person changed something. */
  readonly onChange: (mutation: Mutation) => void;
  /** The person selected something. */
  readonly onSelect: (box: SheetBox) => void;
  /** The grid is drawn and takes the keyboard. */
  readonly onReady: () => void;
}

/** What the engine says about a selection. */
interface SelectionParams {
  readonly subUnitId: string;
  readonly selections: readonly { readonly range: IRange }[];
}

/** The server keeps the calculation's bookkeeping, and documents (the cell editor) are the page's own. */
const ownBusiness = /^(formula\.mutation\.|doc)/;

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
  api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
    if (stage === LifecycleStages.Rendered) events.onReady();
  });
  const workbook = api.createWorkbook(snapshot);
  const commands = univer.__getInjector().get(ICommandService);
  commands.onCommandExecuted((command, options) => {
    const params = command.params as { unitId?: string } | undefined;
    if (command.type !== CommandType.MUTATION || params?.unitId !== snapshot.id || ownBusiness.test(command.id)) return;
    if (options?.fromSync === true || options?.fromFormula === true) return;
    events.onChange({ id: command.id, params });
  });
  commands.onCommandExecuted((command) => {
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
  return {
    workbook,
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
