import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from './answer.ts';

/** What is known of something that is read again and again. A refusal keeps the last good body on the page. */
export interface Polled<T> {
  /** Null until the first answer. */
  readonly body: T | null;
  /** Why the last reading gave nothing; null when it gave something. */
  readonly refusal: string | null;
  readonly again: () => void;
}

/**
 * Reads at once and then every `everySeconds`; waits while the tab is hidden. `key` says what is read: another key
 * forgets what was known.
 */
export const usePoll = <T>(key: string, everySeconds: number, read: () => Promise<Answer<T>>): Polled<T> => {
  const [known, setKnown] = useState<{ key: string; body: T | null; refusal: string | null }>({
    key,
    body: null,
    refusal: null,
  });
  const latest = useRef(read);
  latest.current = read;
  const [round, setRound] = useState(0);

  useEffect(() => {
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const run = async (): Promise<void> => {
      if (document.visibilityState === 'visible') {
        const answer = await latest.current();
        if (isOver) return;
        setKnown((before) =>
          answer.kind === 'ok'
            ? { key, body: answer.body, refusal: null }
            : { key, body: before.key === key ? before.body : null, refusal: answer.message },
        );
      }
      clearTimeout(timer);
      timer = setTimeout(() => void run(), everySeconds * 1_000);
    };
    const onShown = (): void => {
      if (document.visibilityState !== 'visible') return;
      clearTimeout(timer);
      void run();
    };
    void run();
    document.addEventListener('visibilitychange', onShown);
    return () => {
      isOver = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onShown);
    };
  }, [key, everySeconds, round]);

  const again = useCallback(() => setRound((before) => before + 1), []);
  return known.key === key ? { body: known.body, refusal: known.refusal, again } : { body: null, refusal: null, again };
};
