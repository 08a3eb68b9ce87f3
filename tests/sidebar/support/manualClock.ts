import type { Later } from '../../../sidebar/server';

/** Timers that run only when a test says so. */
export function manualClock() {
  let timers: readonly { readonly milliseconds: number; readonly work: () => void }[] = [];
  const later: Later = (milliseconds, work) => {
    const timer = { milliseconds, work };
    timers = [...timers, timer];
    return () => {
      timers = timers.filter((each) => each !== timer);
    };
  };
  return {
    later,
    /** the waiting times of the timers not yet run or called off */
    waiting: () => timers.map(({ milliseconds }) => milliseconds),
    /** Runs every timer of this waiting time. */
    run: (milliseconds: number) => {
      const due = timers.filter((timer) => timer.milliseconds === milliseconds);
      timers = timers.filter((timer) => timer.milliseconds !== milliseconds);
      for (const { work } of due) work();
    },
  };
}

/** Lets every answer that is on its way arrive. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
