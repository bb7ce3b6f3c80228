import { watchNpm } from '../../../lib/process/npm-watch.ts';

/** Everything must be gone five seconds after a signal; what does not end by itself is cut off before. */
const STOP_MS_MAX = 3_000;

/** Exit codes of shells: 128 and the signal's number. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Ends this process in order on a signal, and when the npm that started it is gone. */
export const endInOrder = (stop: () => Promise<void>): void => {
  let isEnding = false;
  const end = (exitCode: number): void => {
    if (isEnding) return;
    isEnding = true;
    setTimeout(() => process.exit(exitCode), STOP_MS_MAX).unref();
    stop()
      .catch(() => undefined)
      .finally(() => process.exit(exitCode));
  };
  for (const [signal, exitCode] of Object.entries(SIGNALS)) process.on(signal, () => end(exitCode));
  watchNpm(() => end(SIGNALS.SIGTERM));
};
