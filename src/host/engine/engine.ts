import {
  CommandType,
  ICommandService,
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
  type IRange,
  type IWorkbookData,
  LocaleService,
  LocaleType,
  LogLevel,
  Univer,
  type Workbook,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import {
  AstTreeBuilder,
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  FormulaDataModel,
  IFunctionService,
  Interpreter,
  Lexer,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets/facade';
import { type CustomFunction, SheetsFunction } from './customFunction';
import type { Mutation } from '../wire';
import type { Snapshot } from './snapshot';

/** The spreadsheet engine: one workbook that recalculates. */
export interface Engine {
  readonly workbook: Workbook;
  /** The same workbook with the engine's commands: changes of structure, which move formulas along. */
  readonly commands: FWorkbook;
  /** Registers a function that formulas can call; to be done before the first `settle`. */
  register(name: string, run: CustomFunction): void;
  /** Makes a change by the engine's own name for it. `calculates`: does it touch values that formulas may read? */
  mutate(id: string, params: object, calculates: boolean): void;
  /** Resolves when every formula has its value. */
  settle(): Promise<void>;
  /** The cells that a spilled result fills, by row and column from 0. */
  spilled(sheet: string): Record<number, Record<number, ICellData | null> | undefined>;
  /** Where the result of a formula spills to, or would: ends included, from 0. */
  spillRange(sheet: string, row: number, column: number): IRange | null;
  /** Cells with a formula, by row and column from 0. */
  formulas(sheet: string): Record<number, Record<number, { readonly f: string } | null> | undefined>;
  /** Calls back for each change that is not the calculation's own bookkeeping. `remote`: it came from `applyRemote`. */
  onMutation(listener: (mutation: Mutation, remote: boolean) => void): () => void;
  /** Makes a change that a replica has already made. */
  applyRemote(mutation: Mutation): void;
  save(): IWorkbookData;
  /** The change that gives a new replica all spilled results, which `save` leaves out. */
  spills(): Mutation;
  dispose(): void;
}

/** The calculation's own bookkeeping, all but where spilled results stand: a replica that has not asked for it fails on it. */
const internal = /^formula\.mutation\.(?!set-array-formula-data$)/;
/** Changes of these never make a formula wait. */
const calculating = /^sheet\.mutation\.(set-range-values|insert-|remove-|move-|reorder-|delete-)/;

/** ARRAYFORMULA as in Sheets: every calculation here is one already. */
class ArrayFormula extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override calculate(...variants: Parameters<BaseFunction['calculate']>): ReturnType<BaseFunction['calculate']> {
    return variants[0] as ReturnType<BaseFunction['calculate']>;
  }
}

/** HYPERLINK with its label as value, as in Sheets: the engine's own one makes a drawing that has none. */
class Hyperlink extends BaseFunction {
  override minParams = 1;
  override maxParams = 2;
  override calculate(...variants: Parameters<BaseFunction['calculate']>): ReturnType<BaseFunction['calculate']> {
    const [address, label = address] = variants as [BaseValueObject, BaseValueObject?];
    return address.isError() ? address : label;
  }
}

/** A formula that the engine fails to read or to calculate is an error in its cell, not the end of the process. */
function keepErrors(builder: AstTreeBuilder, lexer: Lexer, interpreter: Interpreter): void {
  const read = builder.parse.bind(builder);
  builder.parse = (formula) => attempt(() => read(formula)) ?? read(lexer.treeBuilder('="a"*1') as typeof formula); // #VALUE!
  const failed = () => ErrorValueObject.create(ErrorType.VALUE);
  const run = interpreter.execute.bind(interpreter);
  const runLater = interpreter.executeAsync.bind(interpreter);
  const runFirst = interpreter.executePreCalculateNode.bind(interpreter);
  interpreter.execute = (formula) => attempt(() => run(formula)) ?? failed();
  interpreter.executeAsync = (formula) => runLater(formula).catch(failed);
  interpreter.executePreCalculateNode = (part) => attempt(() => runFirst(part)) ?? failed();
}

function attempt<T>(run: () => T): T | null {
  try {
    return run();
  } catch {
    return null;
  }
}

/** Opens a workbook in a new engine; formulas are calculated once, also those that have a value. */
export function createEngine(data: Snapshot): Engine {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    logLevel: LogLevel.ERROR,
    locales: { [LocaleType.EN_US]: {} },
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  const api = FUniver.newAPI(univer);
  const facade = api.createWorkbook(data as unknown as IWorkbookData);
  const workbook = facade.getWorkbook();
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const model = injector.get(FormulaDataModel);
  const functions = injector.get(IFunctionService);
  keepErrors(injector.get(AstTreeBuilder), injector.get(Lexer), injector.get(Interpreter));
  functions.registerExecutors(new ArrayFormula('ARRAYFORMULA'), new Hyperlink('HYPERLINK'));

  const unitId = workbook.getUnitId();
  const isMutation = (command: Readonly<ICommandInfo>) =>
    command.type === CommandType.MUTATION && !internal.test(command.id);
  let waiting = hasFormula(data);
  commands.onCommandExecuted((command, options?: IExecutionOptions) => {
    if (options?.fromFormula !== true && options?.onlyLocal !== true && isCalculating(command)) waiting = true;
  });

  const formulas = (sheet: string) => (model.getFormulaData()[unitId]?.[sheet] ?? {}) as ReturnType<Engine['formulas']>;
  const hasFormulas = () => workbook.getSheets().some((sheet) => Object.keys(formulas(sheet.getSheetId())).length > 0);
  return {
    workbook,
    commands: facade,
    register: (name, run) => functions.registerExecutors(new SheetsFunction(name, workbook, run)),
    mutate(id, params, calculates) {
      // The trigger of a style command keeps the formula controller from reading a format change as a new value.
      const trigger = calculates ? {} : { trigger: 'sheet.command.set-style' };
      commands.syncExecuteCommand(id, { unitId, ...params, ...trigger });
    },
    async settle() {
      if (!waiting) return;
      waiting = false;
      if (hasFormulas()) await api.getFormula().onCalculationResultApplied();
    },
    spilled: (sheet) => (model.getArrayFormulaCellData()[unitId]?.[sheet] ?? {}) as ReturnType<Engine['spilled']>,
    spillRange: (sheet, row, column) =>
      (model.getArrayFormulaRange()[unitId]?.[sheet]?.[row]?.[column] as IRange | null | undefined) ?? null,
    formulas,
    onMutation(listener) {
      const subscription = commands.onCommandExecuted((command, options?: IExecutionOptions) => {
        if (!isMutation(command) || !command.params) return;
        listener({ id: command.id, params: command.params }, options?.fromSync === true);
      });
      return () => subscription.dispose();
    },
    applyRemote: ({ id, params }) => void commands.syncExecuteCommand(id, params, { fromSync: true }),
    save: () => facade.save(), // with the conditional formats, which `workbook.save` leaves out
    spills: () => ({
      id: 'formula.mutation.set-array-formula-data',
      params: {
        arrayFormulaRange: model.getArrayFormulaRange(),
        arrayFormulaCellData: model.getArrayFormulaCellData(),
      },
    }),
    dispose() {
      const words = injector.get(LocaleService);
      univer.dispose();
      // A timer of the formula plugin may still ask for the words of its progress bar, and throws without any.
      words.load({ [LocaleType.EN_US]: {} });
    },
  };
}

function isCalculating(command: Readonly<ICommandInfo>): boolean {
  const params = command.params as { trigger?: string } | undefined;
  return calculating.test(command.id) && params?.trigger !== 'sheet.command.set-style';
}

const hasFormula = ({ sheets }: Snapshot): boolean =>
  Object.values(sheets).some((sheet) =>
    Object.values(sheet.cellData).some((row) => Object.values(row).some((cell) => cell.f !== undefined)),
  );
