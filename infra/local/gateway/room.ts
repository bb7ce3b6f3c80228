/** A number of bytes that several works share. */
export interface Room {
  /** Resolves to what gives the bytes back, in the order of the calls; null when there was no room in time. */
  readonly enter: (bytes: number) => Promise<(() => void) | null>;
}

interface Waiting {
  readonly bytes: number;
  readonly admit: () => void;
}

export const createRoom = (bytesMax: number, millisecondsMax: number): Room => {
  const queue = new Set<Waiting>();
  let used = 0;

  const admitNext = (): void => {
    for (const waiting of queue) {
      if (used + waiting.bytes > bytesMax) return;
      queue.delete(waiting);
      used += waiting.bytes;
      waiting.admit();
    }
  };

  const leaving = (bytes: number) => (): void => {
    used -= bytes;
    admitNext();
  };

  return {
    enter: (bytes) =>
      new Promise((resolve) => {
        const giveUp = setTimeout(() => {
          queue.delete(waiting);
          resolve(null);
          admitNext();
        }, millisecondsMax);
        const admit = (): void => {
          clearTimeout(giveUp);
          resolve(leaving(bytes));
        };
        const waiting: Waiting = { bytes, admit };
        queue.add(waiting);
        admitNext();
      }),
  };
};
