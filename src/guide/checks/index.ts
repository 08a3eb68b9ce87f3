import { applicationChecks } from './application';
import { assessmentChecks } from './assessment';
import { interviewChecks } from './interviews';
import { letterChecks } from './letters';
import { narrativeChecks } from './narrative';
import { rotationChecks } from './rotations';
import { scholarshipChecks } from './scholarship';

/** What every check criterion can find, in the guide's order. */
export const checks = {
  ...assessmentChecks,
  ...rotationChecks,
  ...letterChecks,
  ...narrativeChecks,
  ...scholarshipChecks,
  ...applicationChecks,
  ...interviewChecks,
} as const;

export type CheckId = keyof typeof checks;
export const checkIds = Object.keys(checks) as CheckId[];
