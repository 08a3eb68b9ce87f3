/** The guide's five steps, as its criteria's sections name them. */
export const guideSteps = {
  1: 'Assessment and pathway',
  2: 'Rotations and clinical work',
  3: 'Letters, statement and scholarship',
  4: 'Application, signals and interviews',
  5: 'Backup',
} as const;

export type GuideStep = keyof typeof guideSteps;

/** The step a criterion belongs to: the first its section names. */
export const stepOf = (section: string): GuideStep => {
  const step = Number(/Step (\d)/.exec(section)?.[1] ?? 1);
  return step in guideSteps ? (step as GuideStep) : 1;
};
