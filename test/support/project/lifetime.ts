/** How to stop what runs, the newest last. */
const stops: (() => Promise<unknown>)[] = [];

/** Runs once: when a test asks for it, or else at the end of the test that started it, or of the file outside of a test. */
export const stopsAtEnd = <T>(stop: () => Promise<T>): (() => Promise<T>) => {
  let stopped: Promise<T> | undefined;
  const once = (): Promise<T> => {
    stopped ??= stop();
    return stopped;
  };
  stops.push(once);
  return once;
};

export const runningCount = (): number => stops.length;

/** Stops what was started last, until so many are left. */
export const stopDownTo = async (count: number): Promise<void> => {
  for (const stop of stops.splice(count).toReversed()) await stop();
};
