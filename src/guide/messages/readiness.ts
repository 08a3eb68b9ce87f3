/** What is said around the checks. */
export const readinessTexts = {
  step: 'Step {number}: {title}',
  dueUnsure: ' The date is {confidence}, not confirmed: check MyERAS.',
} as const;
