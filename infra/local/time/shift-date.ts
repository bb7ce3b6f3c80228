/**
 * Makes `Date`, and nothing else, tell the host's time in this thread. Runs before a function's bundle loads, so that
 * no code of the service can tell it from Lambda; timers keep real time, as they do in a frozen environment.
 */
export const shiftDate = (shared: SharedArrayBuffer): void => {
  const offset = new BigInt64Array(shared);
  const RealDate = Date;
  const now = (): number => RealDate.now() + Number(Atomics.load(offset, 0));
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget === globalThis.Date ? target : newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, property) => (property === 'now' ? now : Reflect.get(target, property)),
  });
};
