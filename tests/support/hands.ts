import type { Frame } from 'playwright-core';

/** What somebody does in the sidebar, by the names they see. */
export const hands = (sidebar: Frame) => ({
  tab: (name: string) => sidebar.getByRole('tab', { name }).click(),
  press: (name: string | RegExp) => sidebar.getByRole('button', { name }).click(),
  section: async (title: RegExp): Promise<void> => {
    const summary = sidebar.locator('summary', { hasText: title });
    if (!(await summary.evaluate((node) => (node.parentElement as HTMLDetailsElement).open))) await summary.click();
  },
  field: (label: string) => sidebar.getByLabel(label, { exact: true }),
  sees: (text: string | RegExp) => sidebar.getByText(text).first().waitFor(),
});
