import { type Activity, createActivity } from '../clock/activity.ts';
import { createTimeline, type Timeline } from '../clock/timeline.ts';
import { createVirtualClock, type VirtualClock } from '../clock/virtual-clock.ts';
import { type DataFolder, openDataFolder } from '../data/data-folder.ts';
import { createFaults, type Faults } from '../faults.ts';
import { createIsOwnCaller, type IsOwnCaller } from '../http/own-callers.ts';
import { createLogBook, type LogBook } from '../monitoring/log-book.ts';
import type { LocalHostOptions } from './local-host-options.ts';
import type { Shutdown } from './shutdown.ts';

/** What all emulated products of a host share. */
export interface Machine {
  readonly data: DataFolder;
  readonly clock: VirtualClock;
  readonly activity: Activity;
  readonly timeline: Timeline;
  readonly logBook: LogBook;
  readonly faults: Faults;
  readonly isOwnCaller: IsOwnCaller;
}

export const openMachine = async (options: LocalHostOptions, shutdown: Shutdown): Promise<Machine> => {
  const data = await openDataFolder(options.dataFolder ?? null);
  shutdown.add(data.close);
  const clock = savingClock(createVirtualClock(data.clockOffsetMs()), data.saveClockOffsetMs);
  const activity = createActivity();
  const timeline = createTimeline(clock, activity);
  shutdown.add(timeline.stop);
  return {
    data,
    clock,
    activity,
    timeline,
    logBook: createLogBook(options.onLog),
    faults: createFaults(),
    isOwnCaller: createIsOwnCaller(options.hosts),
  };
};

/**
 * Saves the clock at each step of a long move: after a kill, the host must not start with a time before that of its
 * data.
 */
const savingClock = (clock: VirtualClock, save: (offsetMs: number) => void): VirtualClock => ({
  ...clock,
  jumpTo: (instantMs) => {
    clock.jumpTo(instantMs);
    save(clock.offsetMs());
  },
});
