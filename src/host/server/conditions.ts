import { setTimeout as wait } from 'node:timers/promises';
import type { Host } from '../createHost';
import type { Conditions } from './messages';

export const usualConditions: Conditions = { slow: false, reader: false, trouble: 'none' };

/** Google's words for what a page meets before any code of the add-on runs. */
const troubles: Readonly<Record<Exclude<Conditions['trouble'], 'none'>, string>> = {
  permission: 'Authorization is required to perform that action.',
  account: "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
};

/** A call takes Google between two and six seconds when it is slow. */
const shortest = 2000;
const longest = 6000;

export interface Surroundings {
  readonly current: Conditions;
  change(host: Host, next: Conditions): void;
  /** To be awaited before a call of a page or menu runs; rejects where the conditions do not let it. */
  meet(): Promise<void>;
}

/** The conditions under which the add-on is tried out. `pause` gives the milliseconds that a call waits when it is slow. */
export function createSurroundings(
  pause: () => number = () => shortest + Math.random() * (longest - shortest),
): Surroundings {
  let current = usualConditions;
  return {
    get current() {
      return current;
    },
    change(host, next) {
      current = next;
      host.state.person = next.reader ? 'reader' : 'editor';
    },
    async meet() {
      const { slow, trouble } = current;
      if (slow) await wait(pause());
      if (trouble === 'none') return;
      throw Object.assign(new Error(troubles[trouble]), { name: 'ScriptError' });
    },
  };
}
