/** The sheets the add-on makes and finds again. The program list is the user's own. */
export const sheetRoles = [
  'profile',
  'settings',
  'list',
  'previous',
  'school',
  'overrides',
  'cohort',
  'collisions',
  'summary',
  'plan',
] as const;

export type SheetRole = (typeof sheetRoles)[number];

export const sheetNames: Readonly<Record<SheetRole, string>> = {
  profile: 'Profile',
  settings: 'Settings',
  list: 'Application List',
  previous: 'Application List (previous)',
  school: 'School facts',
  overrides: 'Overrides',
  cohort: 'Cohort',
  collisions: 'Signal collisions',
  summary: 'Summary',
  plan: 'Plan',
};
