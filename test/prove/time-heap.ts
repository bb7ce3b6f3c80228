/** Something that happens at an instant; `order` tells apart what happens at the same one. */
export interface Timer {
  readonly atMs: number;
  readonly order: number;
  readonly run: () => void;
}

const isEarlier = (a: Timer, b: Timer): boolean => a.atMs < b.atMs || (a.atMs === b.atMs && a.order < b.order);

/** Timers, the earliest first: a binary heap, because a city has tens of thousands at once. */
export const createTimeHeap = () => {
  const timers: Timer[] = [];
  const swap = (a: number, b: number): void => {
    const [first, second] = [timers[a], timers[b]];
    if (first === undefined || second === undefined) return;
    [timers[a], timers[b]] = [second, first];
  };
  const isBefore = (a: number, b: number): boolean => {
    const [first, second] = [timers[a], timers[b]];
    return first !== undefined && second !== undefined && isEarlier(first, second);
  };
  return {
    push: (timer: Timer): void => {
      timers.push(timer);
      for (let at = timers.length - 1; at > 0; ) {
        const parent = (at - 1) >> 1;
        if (!isBefore(at, parent)) return;
        swap(at, parent);
        at = parent;
      }
    },
    pop: (): Timer | undefined => {
      swap(0, timers.length - 1);
      const earliest = timers.pop();
      for (let at = 0; ; ) {
        const [left, right] = [2 * at + 1, 2 * at + 2];
        const child = isBefore(right, left) ? right : left;
        if (!isBefore(child, at)) return earliest;
        swap(child, at);
        at = child;
      }
    },
  };
};
