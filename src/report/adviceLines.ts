import type { AdviceLine } from './advice';
import type { PlanLine, PlanSectionId } from './planLine';

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** A line of a plan with what most lines have: no status, no day, nothing to tick. */
export const planLine = (line: Pick<PlanLine, 'key' | 'item' | 'text'> & Partial<PlanLine>): PlanLine => ({
  group: '',
  status: '',
  evidence: '',
  day: null,
  criteria: [],
  toDo: false,
  ...line,
});

/**
 * Lines of advice as lines of a plan, grouped by their part unless the section has only one. `toDo`: which of them can be done.
 */
export const adviceLines = (
  section: PlanSectionId,
  lines: readonly AdviceLine[],
  toDo: (line: AdviceLine) => boolean,
): PlanLine[] => {
  const isGrouped = lines.some(({ part }) => part !== lines[0]?.part);
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const { part, item, text, criteria, id } = line;
    const name = [section, slug(part), slug(item), ...(id === undefined ? [] : [slug(id)])].join(':');
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    const key = times === 1 ? name : `${name}:${times}`;
    return planLine({ key, group: isGrouped ? part : '', item, text, criteria, toDo: toDo(line) });
  });
};
