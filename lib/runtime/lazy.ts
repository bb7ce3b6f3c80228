/** A value made at first use. A failed attempt is forgotten, so one bad cold start does not poison the environment. */
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

/** As `lazy`, made anew once it is older than `ageMsMax`. */
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
