/**
 * What the second part of the script exports: the formulas that plan or advise, and everything behind the menu and the sidebar. It is
 * read on demand (see `planner`), so that a formula such as IR_FIT does not pay for it. Loading it touches no service.
 */
import * as z from 'zod/mini';
import { plannerHandlers } from '../functions/plannerHandlers';
import { dispatch } from './dispatch';
import { headlessPlan as planHeadless } from './headless';
import {
  makeOverridesSheet,
  makeProfileSheet,
  makeProgramsSheet,
  makeSchoolFactsSheet,
  makeSettingsSheet,
  restoreList as restore,
  writeCohort,
  writeSummary,
  writePlan as write,
} from './menuActions';
import { openSidebar } from './openSidebar';

// Everything is compiled anew for every execution: a compiled schema would be thrown away each time.
z.config({ jitless: true });

export const { IR_SIGNALS, IR_LIST, IR_READINESS, IR_AWAYS, IR_WHATIF, IR_LETTERS, IR_INTERVIEW, IR_BACKUP } =
  plannerHandlers;

export const showSidebar = openSidebar;
export const createProfileSheet = makeProfileSheet;
export const createProgramsSheet = makeProgramsSheet;
export const createSettingsSheet = makeSettingsSheet;
export const createSchoolFactsSheet = makeSchoolFactsSheet;
export const createOverridesSheet = makeOverridesSheet;
export const buildCohort = writeCohort;
export const makeSummary = writeSummary;
export const writePlan = write;
export const restoreList = restore;
export const irRpc = dispatch;
export const headlessPlan = planHeadless;
