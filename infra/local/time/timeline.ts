import type { Activity, Patience } from './activity.ts';
import type { VirtualClock } from './virtual-clock.ts';

type Task = () => void | Promise<void>;

interface Entry {
  readonly dueMs: number;
  readonly order: number;
  readonly run: Task;
}

/** Everything that waits for an instant: delayed messages, visibility timeouts, schedules, retries of events. */
export interface Timeline {
  /** Runs the task once the virtual clock reaches the instant; answers a way to call it off. */
  readonly at: (dueMs: number, run: Task) => () => void;
  /**
   * Moves the clock as discrete events: to the next due thing, wait until all work it caused is done, and again,
   * until `seconds` have passed or nobody wants it any more. Of work that waits for servers outside, it waits a moment in
   * all and then goes on without them. Calls queue behind each other. Answers the instant reached.
   */
  readonly advance: (seconds: number, isWanted?: () => boolean) => Promise<number>;
  /** As a laptop that is closed for so long: everything that fell due meanwhile runs once, at the end. */
  readonly sleep: (seconds: number) => Promise<number>;
  readonly stop: () => void;
}

/** Real time that one move waits for servers outside, and for each: enough for one that answers, on a busy machine too. */
const OUTSIDE_MS_MAX = 1_000;
const patienceOutside = (): Patience => ({ leftMs: OUTSIDE_MS_MAX, eachMsMax: OUTSIDE_MS_MAX });
/** Longest wait of a Node timer; a later entry is looked at again then. */
const TIMER_MS_MAX = 2 ** 31 - 1;

export const createTimeline = (clock: VirtualClock, activity: Activity): Timeline => {
  const entries = new Set<Entry>();
  let orderNext = 0;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let lastMove: Promise<unknown> = Promise.resolve();

  const earliest = (): Entry | null => {
    let first: Entry | null = null;
    for (const entry of entries) {
      if (!first || entry.dueMs < first.dueMs || (entry.dueMs === first.dueMs && entry.order < first.order))
        first = entry;
    }
    return first;
  };

  const runDue = (): void => {
    for (let entry = earliest(); entry && entry.dueMs <= clock.now(); entry = earliest()) {
      entries.delete(entry);
      const { run } = entry;
      void activity.track(async () => run());
    }
  };

  const arm = (): void => {
    clearTimeout(timer);
    const entry = earliest();
    if (!entry || isStopped) return;
    const waitMs = Math.min(Math.max(entry.dueMs - clock.now(), 0), TIMER_MS_MAX);
    timer = setTimeout(() => {
      runDue();
      arm();
    }, waitMs);
  };

  const reach = async (targetMs: number, patience: Patience): Promise<number> => {
    clock.jumpTo(targetMs);
    runDue();
    await activity.whenSettled(patience);
    arm();
    return clock.now();
  };

  const advance = async (seconds: number, isWanted: () => boolean): Promise<number> => {
    const targetMs = clock.now() + seconds * 1_000;
    const patience = patienceOutside();
    await activity.whenSettled(patience);
    // Stopping clears the entries, and so ends this too.
    for (let entry = earliest(); entry && entry.dueMs <= targetMs && isWanted(); entry = earliest()) {
      clock.jumpTo(entry.dueMs);
      runDue();
      await activity.whenSettled(patience);
    }
    return reach(isWanted() ? targetMs : clock.now(), patience);
  };

  /** One after the other, in the order they were asked for. */
  const inTurn = (move: () => Promise<number>): Promise<number> => {
    const result = lastMove.then(move);
    lastMove = result.catch(() => undefined);
    return result;
  };

  return {
    at: (dueMs, run) => {
      if (isStopped) return () => undefined;
      // The clock counts whole milliseconds and must be able to reach it.
      const entry = { dueMs: Math.ceil(dueMs), order: orderNext++, run };
      entries.add(entry);
      arm();
      return () => void entries.delete(entry);
    },
    advance: (seconds, isWanted = () => true) => inTurn(() => advance(seconds, isWanted)),
    sleep: (seconds) =>
      inTurn(async () => {
        await activity.whenIdle();
        return reach(clock.now() + seconds * 1_000, patienceOutside());
      }),
    stop: () => {
      isStopped = true;
      entries.clear();
      clearTimeout(timer);
    },
  };
};
