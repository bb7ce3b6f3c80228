/**
 * Makes `Date` give the time of the host in this thread. It runs before the bundle of a function loads, so the service
 * sees no difference to Lambda. Timers keep real time.
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
