/**
 * A value that is made at its first use. A failed attempt is forgotten, so that one bad cold start does not spoil the
 * environment.
 */
export const lazy = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let value: Promise<T> | undefined;
  return () => {
    value ??= make().catch((error: unknown) => {
      value = undefined;
      throw error;
    });
    return value;
  };
};

/** As `lazy`; the value is made again when it is older than `ageMsMax`. */
export const lazyFor = <T>(ageMsMax: number, now: () => number, make: () => Promise<T>): (() => Promise<T>) => {
  let madeAt = Number.NEGATIVE_INFINITY;
  let get = lazy(make);
  return () => {
    if (now() - madeAt > ageMsMax) {
      madeAt = now();
      get = lazy(make);
    }
    return get();
  };
};
