import type { PlanView, Response } from '../src/rpc/contract';
import type { Failure } from './failure';

export type PlanLine = PlanView['first'][number];
type TriedLine = Response<'whatIf'>['lines'][number];

/** Trying the improvements, kind by kind. */
export interface Trying {
  readonly status: 'idle' | 'running' | 'stopped' | 'failed' | 'done';
  readonly tried: number;
  /** kinds that are open; 0 until the first answer */
  readonly total: number;
  /** the greatest change first */
  readonly lines: readonly TriedLine[];
  /** one sentence where nothing is open */
  readonly none: string | null;
  readonly failure: Failure | null;
}

export const notTried: Trying = { status: 'idle', tried: 0, total: 0, lines: [], none: null, failure: null };

/** The plan as the sidebar holds it. */
export interface PlanState {
  readonly view: PlanView | null;
  /** the program sheet it was read with, and how often profile or columns had changed by then */
  readonly sheetId: number | null;
  readonly changes: number;
  readonly reading: boolean;
  readonly failure: Failure | null;
  readonly trying: Trying;
  readonly writing: boolean;
  /** the sheet it was written to; null until then */
  readonly written: string | null;
  readonly writeFailure: Failure | null;
  /** notes as the reader has changed them, by key */
  readonly notes: Readonly<Record<string, string>>;
}

export const noPlan: PlanState = {
  view: null,
  sheetId: null,
  changes: 0,
  reading: false,
  failure: null,
  trying: notTried,
  writing: false,
  written: null,
  writeFailure: null,
  notes: {},
};

/** The improvements with those of one more kind. */
export const withTried = (trying: Trying, answer: Response<'whatIf'>): Trying => ({
  ...trying,
  status: answer.next === null ? 'done' : 'running',
  tried: answer.tried,
  total: answer.total,
  none: answer.none,
  lines: [...trying.lines, ...answer.lines].sort((one, other) => other.order - one.order),
});

/** Lines of one section under their group, in order; lines without one come under a blank name. */
export function groupsOf(lines: readonly PlanLine[]): { readonly name: string; readonly lines: readonly PlanLine[] }[] {
  const groups = new Map<string, PlanLine[]>();
  for (const line of lines) groups.set(line.group, [...(groups.get(line.group) ?? []), line]);
  return [...groups].map(([name, held]) => ({ name, lines: held }));
}

/** Neighbours with the same item, such as the steps of an answer, under it once. */
export function itemsOf(lines: readonly PlanLine[]): { readonly item: string; readonly lines: readonly PlanLine[] }[] {
  const items: { item: string; lines: PlanLine[] }[] = [];
  for (const line of lines) {
    const last = items.at(-1);
    if (last?.item === line.item) last.lines.push(line);
    else items.push({ item: line.item, lines: [line] });
  }
  return items;
}

/** A day as people read it: `2 Sep 2026`. */
export function dayText(date: string): string {
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const [year, month, day] = date.split('-').map(Number);
  const name = months[(month ?? 0) - 1];
  return name === undefined || day === undefined || year === undefined ? date : `${day} ${name} ${year}`;
}
