/** The one clock of everything on the host: real time plus an offset that all threads share. */
export interface VirtualClock {
  readonly now: () => number;
  /** An instant in the past changes nothing: the clock never goes back. */
  readonly jumpTo: (instantMs: number) => void;
  /** Milliseconds ahead of real time. */
  readonly offsetMs: () => number;
  /** The offset as one 64-bit integer, for `shiftDate` in other threads. */
  readonly shared: SharedArrayBuffer;
}

export const createVirtualClock = (startOffsetMs = 0): VirtualClock => {
  const shared = new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT);
  const offset = new BigInt64Array(shared);
  Atomics.store(offset, 0, BigInt(Math.trunc(startOffsetMs)));
  const offsetMs = (): number => Number(Atomics.load(offset, 0));
  const now = (): number => Date.now() + offsetMs();
  return {
    now,
    offsetMs,
    shared,
    jumpTo: (instantMs) => {
      const aheadMs = Math.trunc(instantMs) - now();
      if (aheadMs > 0) Atomics.add(offset, 0, BigInt(aheadMs));
    },
  };
};
