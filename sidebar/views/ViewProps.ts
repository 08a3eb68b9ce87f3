import type { Actions } from '../actions/actions';
import type { State } from '../state';

/** What every step gets. */
export interface ViewProps {
  readonly state: State;
  readonly actions: Actions;
}
