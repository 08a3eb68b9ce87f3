/**
 * What the script exports: the custom functions, and the handlers Google calls by name. Loading this file touches no service, as
 * Apps Script loads it before the user has allowed anything; and it is loaded for every formula, so it holds only what the formulas
 * used most need. The rest is in the second part (see `planner`).
 *
 * @OnlyCurrentDoc
 */
import { quickHandlers } from '../functions/quickHandlers';
import { addMenu } from './menu';
import { later } from './planner';

export const { IR_FIT, PATHWAY, IR_PATHWAY, IR_TIER, IR_BAND, IR_FEES, IR_CITE } = quickHandlers;

export const IR_SIGNALS = later('IR_SIGNALS');
export const IR_LIST = later('IR_LIST');
export const IR_READINESS = later('IR_READINESS');
export const IR_AWAYS = later('IR_AWAYS');
export const IR_WHATIF = later('IR_WHATIF');
export const IR_LETTERS = later('IR_LETTERS');
export const IR_INTERVIEW = later('IR_INTERVIEW');
export const IR_BACKUP = later('IR_BACKUP');

export const onOpen = addMenu;
export const onInstall = addMenu;
export const showSidebar = later('showSidebar');
export const createProfileSheet = later('createProfileSheet');
export const createProgramsSheet = later('createProgramsSheet');
export const createSettingsSheet = later('createSettingsSheet');
export const createSchoolFactsSheet = later('createSchoolFactsSheet');
export const createOverridesSheet = later('createOverridesSheet');
export const buildCohort = later('buildCohort');
export const makeSummary = later('makeSummary');
export const writePlan = later('writePlan');
export const restoreList = later('restoreList');
export const irRpc = later('irRpc');
export const headlessPlan = later('headlessPlan');
