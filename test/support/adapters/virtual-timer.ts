/** Pauses that end in the order of their lengths, each once everything else has come to rest; no time passes. */
export interface VirtualTimer {
  readonly wait: (ms: number) => Promise<void>;
  /** Lets pauses end, one after the other, until the work is done. */
  readonly during: <T>(work: Promise<T>) => Promise<T>;
}

export const virtualTimer = (): VirtualTimer => {
  let nowMs = 0;
  const sleepers: { readonly atMs: number; readonly wake: () => void }[] = [];
  return {
    wait: (ms) => new Promise((resolve) => void sleepers.push({ atMs: nowMs + ms, wake: resolve })),
    during: async (work) => {
      let isDone = false;
      const settled = work.finally(() => {
        isDone = true;
      });
      const turn = async (): Promise<void> => {
        await new Promise((resolve) => setImmediate(resolve));
        if (isDone) return;
        sleepers.sort((a, b) => a.atMs - b.atMs);
        const next = sleepers.shift();
        nowMs = next?.atMs ?? nowMs;
        next?.wake();
        await turn();
      };
      await Promise.all([settled, turn()]);
      return settled;
    },
  };
};
