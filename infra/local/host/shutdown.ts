type Stop = () => Promise<void> | void;

/** Stops what was started, the last part first. */
export interface Shutdown {
  readonly add: (...stops: readonly Stop[]) => void;
  /** Waits for a part that is being started, and remembers how it is stopped. */
  readonly keep: <T>(starting: Promise<T>, stopOf: (started: T) => Stop) => Promise<T>;
  readonly stop: () => Promise<void>;
}

export const createShutdown = (): Shutdown => {
  const stops: Stop[] = [];
  return {
    add: (...more) => void stops.push(...more),
    keep: async (starting, stopOf) => {
      const started = await starting;
      stops.push(stopOf(started));
      return started;
    },
    stop: async () => {
      for (const part of stops.splice(0).reverse()) await part();
    },
  };
};
