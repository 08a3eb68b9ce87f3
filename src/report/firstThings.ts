import { toDoFirst, type Readiness } from '../assess/readiness';

/** The most urgent actions in one sentence each, with the check they belong to. */
export const mostUrgentOf = (checks: readonly Readiness[], most: number): string[] =>
  toDoFirst(checks)
    .slice(0, most)
    .map(({ title, criterion, action }) => `${title} (${criterion}): ${action}`);
