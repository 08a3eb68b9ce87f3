import { ruleBuilder, validationBuilder } from './builders';
import { metadataMethods } from './metadata';
import { boxOf, type RangeObject } from './rangeBoxes';
import { makeSheet, rangeOn, sheetIdOf, type SheetObject } from './sheet';
import { enumeration, strict } from './strict';
import { ui } from './ui';
import { call } from './wire';

const sheetNamed = (method: string, name: string): SheetObject | null => {
  const found = call(method, 'sheets').find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  return found ? makeSheet(found.id) : null;
};

const spreadsheet: object = strict('Spreadsheet', {
  getId: () => 'local',
  getName: () => 'Local workbook',
  getSpreadsheetTimeZone: () => 'Etc/UTC',
  getSpreadsheetLocale: () => 'en_US',
  getSheets: () => call('Spreadsheet.getSheets', 'sheets').map((sheet) => makeSheet(sheet.id)),
  getNumSheets: () => call('Spreadsheet.getNumSheets', 'sheets').length,
  getSheetByName: (name: string) => sheetNamed('Spreadsheet.getSheetByName', name),
  getSheetById(id: number) {
    const found = call('Spreadsheet.getSheetById', 'sheets').find((sheet) => sheet.id === id);
    return found ? makeSheet(found.id) : null;
  },
  insertSheet(...args: unknown[]) {
    const name = args.find((arg) => typeof arg === 'string') ?? null;
    const index = args.find((arg) => typeof arg === 'number') ?? null;
    if (args.some((arg) => typeof arg === 'object'))
      throw new Error('host: insertSheet with options is not implemented');
    return makeSheet(call('Spreadsheet.insertSheet', 'insertSheet', name, index));
  },
  deleteSheet: (sheet: SheetObject) => call('Spreadsheet.deleteSheet', 'deleteSheet', sheetIdOf(sheet)),
  getActiveSheet: () => makeSheet(call('Spreadsheet.getActiveSheet', 'active').sheet),
  getActiveRange: () => rangeOn(call('Spreadsheet.getActiveRange', 'active')),
  setActiveSheet(sheet: SheetObject) {
    call('Spreadsheet.setActiveSheet', 'activate', { sheet: sheetIdOf(sheet), row: 1, column: 1, rows: 1, columns: 1 });
    return sheet;
  },
  setActiveRange(range: RangeObject) {
    call('Spreadsheet.setActiveRange', 'activate', boxOf(range));
    return range;
  },
  setCurrentCell(range: RangeObject) {
    call('Spreadsheet.setCurrentCell', 'activate', boxOf(range));
    return range;
  },
  moveActiveSheet: (index: number) =>
    call('Spreadsheet.moveActiveSheet', 'moveSheet', call('Spreadsheet.moveActiveSheet', 'active').sheet, index),
  toast: (message: string, title = '') => call('Spreadsheet.toast', 'toast', message, title),
  ...metadataMethods('Spreadsheet', null, () => spreadsheet),
});

const refuseOpen = (): never => {
  throw new Error('host: other spreadsheets are out of reach of the add-on (scope spreadsheets.currentonly)');
};

export const spreadsheetApp = strict('SpreadsheetApp', {
  getActive: () => spreadsheet,
  getActiveSpreadsheet: () => spreadsheet,
  getActiveSheet: () => makeSheet(call('SpreadsheetApp.getActiveSheet', 'active').sheet),
  getActiveRange: () => rangeOn(call('SpreadsheetApp.getActiveRange', 'active')),
  getUi() {
    call('SpreadsheetApp.getUi', 'ui');
    return ui;
  },
  flush: () => call('SpreadsheetApp.flush', 'flush'),
  openById: refuseOpen,
  openByUrl: refuseOpen,
  newConditionalFormatRule: () => ruleBuilder(),
  newDataValidation: () => validationBuilder(),
  WrapStrategy: enumeration('SpreadsheetApp.WrapStrategy', 'WRAP', 'OVERFLOW', 'CLIP'),
  DeveloperMetadataVisibility: enumeration('SpreadsheetApp.DeveloperMetadataVisibility', 'DOCUMENT', 'PROJECT'),
  DataValidationCriteria: enumeration(
    'SpreadsheetApp.DataValidationCriteria',
    'VALUE_IN_LIST',
    'CHECKBOX',
    'NUMBER_BETWEEN',
  ),
  ProtectionType: enumeration('SpreadsheetApp.ProtectionType', 'RANGE', 'SHEET'),
});
