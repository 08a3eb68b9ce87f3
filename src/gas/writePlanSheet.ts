import type { PlanContent } from '../report/planBlock';
import { readPlan } from '../report/planColumns';
import type { ReadPlan } from '../report/planColumns';
import { planSheet } from '../report/planSheet';
import type { PlanSheet } from '../report/planSheet';
import type { Document } from './openDocument';
import { openSheet } from './ourSheets';
import type { OpenSheet } from './ourSheets';
import { dressPlan } from './planLook';
import { sheetNames } from './sheetRoles';
import { makeWholeSheet } from './wholeSheet';
import { readUserGrid, writeGrid } from './workbook';
import type { NamedSheet, Sheet } from './workbook';

interface LastPlan extends OpenSheet {
  readonly plan: ReadPlan;
}

/** The plan there is, read; null for none, or for a sheet whose cells are no plan any more. */
const lastPlan = (document: Document): LastPlan | null => {
  const open = openSheet(document, 'plan');
  const plan = open === null ? null : readPlan(readUserGrid(open.sheet));
  return open === null || plan === null ? null : { ...open, plan };
};

/** Puts a tick box where a line can be done, and none anywhere else down to `lastRow`. */
const setTicks = (sheet: Sheet, { headerRow, position, ticks }: PlanSheet, lastRow: number): void => {
  const box = SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(true).build();
  const cells = Array.from({ length: lastRow - headerRow }, (_, index) => [ticks[index] === true ? box : null]);
  sheet.getRange(headerRow + 1, position('done'), cells.length, 1).setDataValidations(cells);
};

const setFilter = (sheet: Sheet, { headerRow, ticks, columns }: PlanSheet): void => {
  sheet.getRange(headerRow, 1, ticks.length + 1, columns).createFilter();
};

/** Rows below a new plan that are dressed for what later plans have more. */
const spareRows = 200;

const writeFirst = ({ book }: Document, content: PlanContent): NamedSheet => {
  const plan = planSheet(content, null);
  const dress = (sheet: Sheet): void => {
    dressPlan(sheet, plan.values.length + spareRows);
    setTicks(sheet, plan, plan.values.length);
    sheet.hideColumns(plan.position('key'));
    setFilter(sheet, plan);
  };
  return makeWholeSheet(book, { name: sheetNames.plan, role: 'plan', values: plan.values, dress });
};

/** Writes over the last plan; the key's column is hidden where it is new. */
const rewrite = ({ sheet, grid, plan: last }: LastPlan, content: PlanContent): NamedSheet => {
  const plan = planSheet(content, last);
  writeGrid(sheet, plan.values, grid);
  setTicks(sheet, plan, Math.max(plan.values.length, grid.length));
  if (plan.position('key') > last.columns.length) sheet.hideColumns(plan.position('key'));
  sheet.getFilter()?.remove();
  setFilter(sheet, plan);
  return { sheet, name: sheet.getName() };
};

/**
 * Writes the Plan: a new sheet the first time, afterwards in place with ticks, notes and the user's columns carried over. Sheets that
 * are not ours are left alone. The number of calls does not depend on the number of rows.
 */
export const writePlanSheet = (document: Document, content: PlanContent): NamedSheet => {
  const last = lastPlan(document);
  return last === null ? writeFirst(document, content) : rewrite(last, content);
};
