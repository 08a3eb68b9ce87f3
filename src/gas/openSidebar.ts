/** Opens the sidebar. Needs a user at the screen: not available while the document opens, nor in a cell. */
export const openSidebar = (): void => {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('IR Match Planner'));
};
