export type Task = () => void | Promise<void>;

export interface DueTask {
  readonly dueMs: number;
  /** Of two that are due at the same instant, the one that was added first runs first. */
  readonly order: number;
  readonly run: Task;
}

/** Tasks that wait for an instant of the virtual clock. */
export interface DueTasks {
  /** Returns a function that takes the task out again. */
  readonly add: (dueMs: number, run: Task) => () => void;
  /** The task that is due first; null when there is none. */
  readonly earliest: () => DueTask | null;
  readonly remove: (task: DueTask) => void;
  readonly clear: () => void;
}

export const createDueTasks = (): DueTasks => {
  const tasks = new Set<DueTask>();
  let orderNext = 0;
  return {
    add: (dueMs, run) => {
      // The clock counts whole milliseconds, so a fraction could never be reached.
      const task = { dueMs: Math.ceil(dueMs), order: orderNext++, run };
      tasks.add(task);
      return () => void tasks.delete(task);
    },
    earliest: () => {
      let first: DueTask | null = null;
      for (const task of tasks) {
        if (!first || task.dueMs < first.dueMs || (task.dueMs === first.dueMs && task.order < first.order))
          first = task;
      }
      return first;
    },
    remove: (task) => void tasks.delete(task),
    clear: () => tasks.clear(),
  };
};
