import type { HandlerName } from './handlers';

/** The menu, in order: what it says and which handler it calls. */
export const menuItems: readonly { readonly text: string; readonly handler: HandlerName }[] = [
  { text: 'Open planner', handler: 'showSidebar' },
  { text: 'Write plan sheet', handler: 'writePlan' },
  { text: 'Make profile sheet', handler: 'createProfileSheet' },
  { text: 'Make program list template', handler: 'createProgramsSheet' },
  { text: 'Make settings sheet', handler: 'createSettingsSheet' },
  { text: 'Build cohort sheet', handler: 'buildCohort' },
  { text: 'Make one-page summary', handler: 'makeSummary' },
  { text: 'Make school facts sheet', handler: 'createSchoolFactsSheet' },
  { text: 'Make overrides sheet', handler: 'createOverridesSheet' },
  { text: 'Bring back previous list', handler: 'restoreList' },
];

/** Adds the menu. Touches nothing but the menu, so that it works before the user has enabled the add-on in the document. */
export const addMenu = (): void => {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { text, handler } of menuItems) menu.addItem(text, handler);
  menu.addToUi();
};
