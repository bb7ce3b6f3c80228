import { watchNpm } from '../../../lib/process/npm-watch.ts';

/** Everything must be gone five seconds after a signal, so the process ends after this time even if parts still run. */
const STOP_MS_MAX = 3_000;

/** Exit codes as in a shell: 128 plus the number of the signal. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** On a signal, or when the npm that started this process is gone, calls `stop` and then ends the process. */
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
