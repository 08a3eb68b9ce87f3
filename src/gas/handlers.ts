/** The functions Google calls by name, besides the custom functions: name, parameters and what they are for. */
export const handlerTable = {
  onOpen: { parameters: ['event'], text: 'Adds the menu when a document is opened.' },
  onInstall: { parameters: ['event'], text: 'Adds the menu right after installation.' },
  showSidebar: { parameters: [], text: 'Opens the sidebar.' },
  createProfileSheet: { parameters: [], text: 'Makes the Profile sheet where it is missing.' },
  createProgramsSheet: { parameters: [], text: 'Makes an empty program list with its header row.' },
  createSettingsSheet: { parameters: [], text: 'Makes the Settings sheet where it is missing.' },
  createSchoolFactsSheet: { parameters: [], text: 'Makes the School facts sheet where it is missing.' },
  createOverridesSheet: { parameters: [], text: 'Makes the Overrides sheet where it is missing.' },
  buildCohort: { parameters: [], text: 'Builds the Cohort sheet from a sheet of applicants.' },
  makeSummary: { parameters: [], text: 'Makes the one-page summary of the selected applicant.' },
  writePlan: { parameters: [], text: 'Writes the Plan sheet from the profile and the program list.' },
  restoreList: { parameters: [], text: 'Puts the previous application list back; doing it again undoes it.' },
  irRpc: { parameters: ['request'], text: 'Answers the sidebar: JSON text in, JSON text out.' },
} satisfies Record<string, { parameters: readonly string[]; text: string }>;

export type HandlerName = keyof typeof handlerTable;
