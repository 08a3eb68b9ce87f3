/**
 * One criterion of the guide, restated in our words. `rule` decides something; `check` is assessed against a profile; `advice` is
 * shown at the right moment and never scored. `section` says where the guide speaks of it.
 */
export interface Criterion {
  readonly id: string;
  readonly kind: 'rule' | 'check' | 'advice';
  readonly title: string;
  readonly text: string;
  readonly section: string;
}

/** The guide everything rests on. */
export const guideSource =
  'Residency Advisor, "Essential Strategies for MD Grads to Match in Interventional Radiology"';
