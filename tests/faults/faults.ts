import type { BookSheet } from '../../src/host/book/book';
import type { Fault, ServiceCall } from '../../src/host/serviceCalls';
import type { Response } from '../../src/rpc/contract';
import type { Action } from './actions';
import { LIST, openDesk, valuesOf } from './desk';
import type { Desk } from './desk';

/** One call of an action, and what happens to it. */
export interface Point {
  readonly action: Action;
  /** which call of the action, from 1 */
  readonly index: number;
  readonly method: string;
  readonly fault: Fault;
}

const kinds = (call: ServiceCall): readonly Fault[] => [
  { kind: 'refused' },
  { kind: 'done-then-failed' },
  ...(call.isWrite ? [{ kind: 'refused-later' } as const] : []),
  { kind: 'killed', collected: 'lost' },
  { kind: 'killed', collected: 'made' },
];

/** A document as the user sees it: every sheet's values, and the whole of those that are not ours. */
type Snapshot = ReadonlyMap<string, BookSheet>;

const snapshot = async (desk: Desk): Promise<Snapshot> =>
  new Map((await desk.save()).map((sheet) => [sheet.name, sheet]));

const isTime = (value: unknown): boolean => typeof value === 'string' && /\d{4}-\d\d-\d\d \d\d:\d\d/.test(value);

/** Values to compare: the moment of a build is left out. */
const comparable = (sheet: BookSheet | undefined): string =>
  JSON.stringify(sheet === undefined ? null : valuesOf(sheet).map((row) => row.filter((value) => !isTime(value))));

/** What an action does when nothing goes wrong: the calls it makes, and the document before and after. */
export interface Clean {
  readonly action: Action;
  readonly calls: readonly ServiceCall[];
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** after doing it once more */
  readonly second: Snapshot;
}

/** Does an action without faults. */
export async function cleanRun(action: Action): Promise<Clean> {
  let calls: ServiceCall[] = [];
  let isCounting = true;
  const desk = openDesk(action.sheets, (call) => {
    if (isCounting) calls.push(call);
  });
  try {
    await action.before?.(desk);
    const before = await snapshot(desk);
    calls = [];
    await action.run(desk);
    isCounting = false;
    const after = await snapshot(desk);
    await action.run(desk);
    return { action, calls, before, after, second: await snapshot(desk) };
  } finally {
    await desk.close();
  }
}

/** Every point of an action. */
export const pointsOf = ({ action, calls }: Clean): Point[] =>
  calls.flatMap((call, index) =>
    kinds(call).map((fault) => ({ action, index: index + 1, method: call.method, fault })),
  );

const nameOf = ({ action, index, method, fault }: Point): string =>
  `${action.name}, call ${index} (${method}) ${fault.kind}${fault.kind === 'killed' ? ` with writes ${fault.collected ?? 'lost'}` : ''}`;

const technical = /\bat \S+:\d+|TypeError|undefined/;

/**
 * Lets a call of an action fail and gives what is wrong afterwards, nothing where all holds: the user was told, their sheets are as
 * they were, a list is whole, notes are there, no lock is held, and the next attempt ends as if nothing had happened.
 */
export async function tryPoint(point: Point, clean: Clean): Promise<string[]> {
  const { action, index, fault } = point;
  let armed = false;
  let seen = 0;
  const desk = openDesk(action.sheets, () => {
    if (!armed) return null;
    seen += 1;
    return seen === index ? fault : null;
  });
  const wrong: string[] = [];
  const expect = (claim: boolean, what: string) => {
    if (!claim) wrong.push(`${nameOf(point)}: ${what}`);
  };
  try {
    await action.before?.(desk);
    desk.hush();
    armed = true;
    const failure = await action.run(desk).then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    armed = false;
    const middle = await snapshot(desk);
    const isDone = failure === null && comparableAll(middle) === comparableAll(clean.after);
    expect(isDone || failure !== null || desk.told().length > 0, 'it failed, and nobody was told');
    for (const text of [...(failure === null ? [] : [failure]), ...desk.told()]) {
      expect(!technical.test(text), `the user read ${JSON.stringify(text)}`);
    }
    for (const sheet of action.sheets) {
      if (action.changes?.includes(sheet.name) === true) {
        expect(isEitherWay(middle.get(sheet.name), clean, sheet.name), `${sheet.name} holds what nobody wrote`);
      } else
        expect(
          same(middle.get(sheet.name), clean.before.get(sheet.name)),
          `the sheet ${sheet.name} of the user changed`,
        );
    }
    const list = comparable(middle.get(LIST));
    const whole = [comparable(clean.before.get(LIST)), comparable(clean.after.get(LIST)), '[]'];
    expect(whole.includes(list), `a list that is not whole: ${list.slice(0, 600)}`);
    if (clean.before.has(LIST)) expect(list !== '[]', 'the list is gone');
    const opened = await desk.ask('open', {});
    expect(opened.ok, `the sidebar does not open: ${String(opened.message)}`);
    // from here on the add-on holds what the sidebar sent
    const keeps = clean.calls.findIndex(({ method }) => method === 'Properties.setProperty') + 1;
    if (action.typed !== undefined && (failure === null || index > keeps)) {
      expect(holdsTyped(action, opened.value), 'what was typed is neither in the sheet nor offered again');
    }
    if (list === '[]' || list === 'null') expect(opened.value?.list === null, 'a list that is not there is shown');
    expect(desk.host.state.locks.size === 0, 'a lock is held');
    await action.run(desk).catch((error: unknown) => expect(false, `the next attempt failed: ${String(error)}`));
    holdEnd(await snapshot(desk), clean, isDone, expect);
  } finally {
    await desk.close();
  }
  return wrong;
}

/** Every value of a profile stands in the form, or is offered to be saved again. */
const holdsTyped = ({ typed = {} }: Action, opened: Readonly<Record<string, unknown>> | undefined): boolean => {
  const profile = opened?.profile as Response<'readProfile'> | undefined;
  const inForm = Object.fromEntries(profile?.fields.map(({ key, value }) => [key, value]) ?? []);
  return Object.entries(typed).every(([key, value]) => inForm[key] === value || profile?.unsaved?.[key] === value);
};

const same = (one: BookSheet | undefined, other: BookSheet | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Every cell is as it was, or as it was meant to be. */
function isEitherWay(now: BookSheet | undefined, { before, after }: Clean, name: string): boolean {
  if (now === undefined) return false;
  const [then, meant] = [before.get(name), after.get(name)].map((sheet) =>
    sheet === undefined ? [] : valuesOf(sheet),
  );
  return valuesOf(now).every((row, r) =>
    row.every((value, c) => value === (then?.[r]?.[c] ?? null) || value === (meant?.[r]?.[c] ?? null)),
  );
}

const comparableAll = (sheets: Snapshot): string =>
  JSON.stringify([...sheets].map(([name, sheet]) => [name, comparable(sheet)]).sort());

/** A sheet that keeps a list from before. */
const isKept = (name: string): boolean => name.includes('(previous');

/** After the next attempt the document is as after an action without faults, but for a sheet more or an undone list where that is meant. */
function holdEnd(
  end: Snapshot,
  { action, before, after, second }: Clean,
  isDone: boolean,
  expect: (claim: boolean, what: string) => void,
): void {
  const kept = [...end.keys()].filter((name) => isKept(name));
  expect(kept.length <= 2, `more than two lists are kept: ${kept.join(', ')}`);
  const namesIn = (sheets: Snapshot): string =>
    [...sheets.keys()]
      .filter((name) => !isKept(name))
      .sort()
      .join(', ');
  const [names, wanted] = [namesIn(end), namesIn(after)];
  if (action.again === 'another') {
    const extra = [...end.keys()].filter((name) => !after.has(name));
    expect(
      extra.length <= 1 && [...after.keys()].every((name) => end.has(name)),
      `sheets ${names} instead of ${wanted}`,
    );
    for (const name of extra) {
      const twin = [...after.keys()].find((other) => name.startsWith(other) && !before.has(other)) ?? '';
      expect(comparable(end.get(name)) === comparable(after.get(twin)), `${name} is not whole`);
    }
  } else if (action.again === 'undo') {
    const lists = [comparable(before.get(LIST)), comparable(after.get(LIST))];
    expect(lists.includes(comparable(end.get(LIST))), 'neither list is there');
    if (isDone) expect(comparable(end.get(LIST)) === lists[0], 'done twice it does not undo itself');
    return;
  } else expect(names === wanted, `sheets ${names} instead of ${wanted}`);
  for (const [name, sheet] of after) {
    if (isKept(name)) continue; // which list is kept depends on how often one was written
    const ends = [comparable(sheet), comparable(second.get(name))]; // some tell what changed since the last time
    expect(ends.includes(comparable(end.get(name))), `${name} ends as ${comparable(end.get(name)).slice(0, 500)}`);
    const look = (one: BookSheet | undefined) =>
      JSON.stringify([one?.frozenRows, one?.hidden, one?.columns, one?.extras.filter]);
    expect(
      look(end.get(name)) === look(sheet),
      `${name} looks different: ${look(end.get(name))} instead of ${look(sheet)}`,
    );
  }
}
