import type { ListView, ProfileView, ProgramsView, Response, SheetInfo } from '../src/rpc/contract';
import { emptyBoard, type Board } from './board';
import { idleRun, type BuildRun } from './buildRun';
import { emptyDraft, hasEdits, type Draft } from './draft';
import type { Failure } from './failure';
import { firstFilter, type ListFilter } from './listQuery';
import { noPlan, type PlanState } from './planRun';

export const steps = ['profile', 'programs', 'build', 'list', 'plan', 'about'] as const;

/** What is in view: one of the tabs, or the choice of a beginning in a document that has nothing of ours yet. */
export type Step = (typeof steps)[number] | 'start';

export const stepNames: Readonly<Record<Step, string>> = {
  start: 'Start',
  profile: 'Profile',
  programs: 'Programs',
  build: 'Build',
  list: 'List',
  plan: 'Plan',
  about: 'About',
};

/** The program sheet that was chosen, and what was read from it. */
interface ProgramsState {
  readonly sheetId: number | null;
  readonly view: ProgramsView | null;
  readonly reading: boolean;
  readonly failure: Failure | null;
}

/** A list about to be pasted; its text stays until a sheet was made of it. */
export interface Pasting {
  readonly open: boolean;
  readonly text: string;
}

/** What the first call brought, less what changes afterwards. */
type Opened = Pick<Response<'open'>, 'version' | 'seasons' | 'about'>;

/** Everything the sidebar shows. */
export interface State {
  readonly step: Step;
  /** null until the first call has answered */
  readonly opened: Opened | null;
  /** why the first call failed */
  readonly openFailure: Failure | null;
  readonly offline: boolean;
  /** calls that have not been answered yet */
  readonly pending: number;
  readonly sheets: readonly SheetInfo[];
  readonly profile: ProfileView | null;
  readonly draft: Draft;
  /** a sheet is being made or read again, and why the last try failed */
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly programs: ProgramsState;
  readonly pasting: Pasting;
  readonly build: BuildRun;
  /** when writing the list was begun and never finished; null where nothing was interrupted */
  readonly interrupted: string | null;
  readonly list: ListView | null;
  /** signals being moved by hand */
  readonly board: Board;
  /** how often profile or columns have changed, now and when the list was begun */
  readonly changes: number;
  readonly changesInList: number;
  readonly plan: PlanState;
  readonly filter: ListFilter;
  /** the last thing worth hearing, for screen readers */
  readonly announcement: string;
}

export const firstState: State = {
  step: 'profile',
  opened: null,
  openFailure: null,
  offline: false,
  pending: 0,
  sheets: [],
  profile: null,
  draft: emptyDraft,
  busy: false,
  failure: null,
  programs: { sheetId: null, view: null, reading: false, failure: null },
  pasting: { open: false, text: '' },
  build: idleRun,
  interrupted: null,
  list: null,
  board: emptyBoard,
  changes: 0,
  changesInList: 0,
  plan: noPlan,
  filter: firstFilter,
  announcement: '',
};

/** The sheets offered as a program list: the user's own, and a template made from here. */
export const programSheets = ({ sheets }: State): readonly SheetInfo[] => sheets.filter(({ ours }) => !ours);

/** Those of them that hold something. */
export const filledSheets = (state: State): readonly SheetInfo[] => programSheets(state).filter(({ rows }) => rows > 0);

/** The name of the chosen program sheet. */
export const chosenSheetName = ({ sheets, programs: { sheetId, view } }: State): string =>
  view?.sheetName ?? sheets.find(({ id }) => id === sheetId)?.name ?? '';

/** Where a document opens: at an interrupted build, at the choice of a beginning where it holds nothing of ours, else at the profile. */
export function firstStep({
  profile,
  list,
  interrupted,
}: Pick<Response<'open'>, 'profile' | 'list' | 'interrupted'>): Step {
  if (interrupted != null) return 'build';
  const holdsSomething = profile.exists || list !== null || Object.keys(profile.unsaved ?? {}).length > 0;
  return holdsSomething ? 'profile' : 'start';
}

/** Something was typed that stands nowhere else yet. */
export const holdsTyping = ({ draft, pasting }: State): boolean =>
  hasEdits(draft) || draft.sending !== null || pasting.text.trim() !== '';

/** Profile, columns or the chosen sheet are no longer those that the list was built from. */
export const listIsOld = ({ list, changes, changesInList, programs: { sheetId } }: State): boolean =>
  list !== null && (changes !== changesInList || (sheetId !== null && sheetId !== list.sourceSheetId));

/** Announces a failure of a step unless that step is in view, where the failure itself is announced. */
export const toldElsewhere = (state: State, step: Step, text: string): Partial<State> =>
  state.step === step ? {} : { announcement: text };

/** The neighbour of a step in the tabs for a key, null for keys without meaning there. */
export function stepForKey(step: Step, key: string): Step | null {
  const at = step === 'start' ? 0 : steps.indexOf(step);
  const places: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: -1,
  };
  const place = places[key];
  return place === undefined ? null : (steps.at(place % steps.length) ?? null);
}

/** Holds the one state; every change is told to the listener. */
export interface Store {
  readonly get: () => State;
  readonly set: (change: Partial<State>) => void;
}

export function createStore(listener: (state: State) => void, initial: State = firstState): Store {
  let state = initial;
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change };
      listener(state);
    },
  };
}
