import type { Activity, Patience } from './activity.ts';
import { createDueTasks, type Task } from './due-tasks.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** Tasks that wait for an instant: delayed messages, visibility timeouts, schedules, retries of events. */
export interface Timeline {
  /** Runs the task when the virtual clock reaches the instant. Returns a function that cancels it. */
  readonly at: (dueMs: number, run: Task) => () => void;
  /**
   * Moves the clock from task to task: to the next task that is due, then waits until all work of that task is done,
   * and so on until `seconds` have passed or `isWanted` is false. For servers outside it waits a second in all, then
   * goes on without them. Calls run one after the other. Returns the instant that the clock has reached.
   */
  readonly advance: (seconds: number, isWanted?: () => boolean) => Promise<number>;
  /** Moves the clock like a laptop that was closed for so long: all tasks that became due run at the end. */
  readonly sleep: (seconds: number) => Promise<number>;
  readonly stop: () => void;
}

/**
 * Real time that one move waits for all servers outside, and for each. A server that answers needs less, also on a busy
 * machine.
 */
const OUTSIDE_MS_MAX = 1_000;
const patienceOutside = (): Patience => ({ leftMs: OUTSIDE_MS_MAX, eachMsMax: OUTSIDE_MS_MAX });
/** The longest wait of a Node timer. Later tasks get another timer then. */
const TIMER_MS_MAX = 2 ** 31 - 1;

export const createTimeline = (clock: VirtualClock, activity: Activity): Timeline => {
  const tasks = createDueTasks();
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let lastMove: Promise<unknown> = Promise.resolve();

  const runDue = (): void => {
    for (let task = tasks.earliest(); task && task.dueMs <= clock.now(); task = tasks.earliest()) {
      tasks.remove(task);
      const { run } = task;
      void activity.track(async () => run());
    }
  };

  const arm = (): void => {
    clearTimeout(timer);
    const task = tasks.earliest();
    if (!task || isStopped) return;
    const waitMs = Math.min(Math.max(task.dueMs - clock.now(), 0), TIMER_MS_MAX);
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
    // `stop` removes all tasks, which ends this loop.
    for (let task = tasks.earliest(); task && task.dueMs <= targetMs && isWanted(); task = tasks.earliest()) {
      clock.jumpTo(task.dueMs);
      runDue();
      await activity.whenSettled(patience);
    }
    return reach(isWanted() ? targetMs : clock.now(), patience);
  };

  /** Moves run one after the other, in the order of the calls. */
  const inTurn = (move: () => Promise<number>): Promise<number> => {
    const result = lastMove.then(move);
    lastMove = result.catch(() => undefined);
    return result;
  };

  return {
    at: (dueMs, run) => {
      if (isStopped) return () => undefined;
      const cancel = tasks.add(dueMs, run);
      arm();
      return cancel;
    },
    advance: (seconds, isWanted = () => true) => inTurn(() => advance(seconds, isWanted)),
    sleep: (seconds) =>
      inTurn(async () => {
        await activity.whenIdle();
        return reach(clock.now() + seconds * 1_000, patienceOutside());
      }),
    stop: () => {
      isStopped = true;
      tasks.clear();
      clearTimeout(timer);
    },
  };
};
