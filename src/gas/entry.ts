/**
 * What the bundle exports: the custom functions, and the handlers Google calls by name. Loading this file touches no service, as
 * Apps Script loads it before the user has allowed anything.
 *
 * @OnlyCurrentDoc
 */
import { functionHandlers } from '../functions/handlers';
import { dispatch } from './dispatch';
import { addMenu } from './menu';
import { makeProfileSheet, makeProgramsSheet, makeSettingsSheet, restoreList as restore } from './menuActions';
import { openSidebar } from './openSidebar';

export const {
  IR_FIT,
  PATHWAY,
  IR_PATHWAY,
  IR_TIER,
  IR_SIGNALS,
  IR_LIST,
  IR_BAND,
  IR_READINESS,
  IR_AWAYS,
  IR_WHATIF,
  IR_LETTERS,
  IR_INTERVIEW,
  IR_BACKUP,
  IR_FEES,
  IR_CITE,
} = functionHandlers;

export const onOpen = addMenu;
export const onInstall = addMenu;
export const showSidebar = openSidebar;
export const createProfileSheet = makeProfileSheet;
export const createProgramsSheet = makeProgramsSheet;
export const createSettingsSheet = makeSettingsSheet;
export const restoreList = restore;
export const irRpc = dispatch;

export { headlessPlan } from './headless';
