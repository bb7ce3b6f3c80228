import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import type { FromEnvironment, Invoke } from '../../infra/local/functions/environment-protocol.ts';
import type { EnvironmentWorker, StartEnvironment } from '../../infra/local/functions/environment-worker.ts';

/** Two workers as one. They take the invocations in turns, and today's takes them all once the older one has left. */
const inTurns = (
  workers: readonly [older: EnvironmentWorker, today: EnvironmentWorker],
  hasOlderLeft: () => boolean,
): EnvironmentWorker => {
  const events = new EventEmitter();
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  let readyCount = 0;
  let invocations = 0;
  for (const worker of workers) {
    worker.stdout.pipe(stdout, { end: false });
    worker.stderr.pipe(stderr, { end: false });
    worker.on('message', (message: FromEnvironment) => {
      if (message.kind === 'ready') readyCount += 1;
      if (message.kind !== 'ready' || readyCount === workers.length) events.emit('message', message);
    });
    worker.on('error', (error: Error) => events.emit('error', error));
    worker.on('exit', () => events.emit('exit'));
  }
  return {
    stdout,
    stderr,
    on: (event: string, listener: (...args: never[]) => void) =>
      events.on(event, listener as (...args: unknown[]) => void),
    postMessage: (invoke: Invoke) => {
      const [older, today] = workers;
      invocations += 1;
      (invocations % 2 === 1 && !hasOlderLeft() ? older : today).postMessage(invoke);
    },
    terminate: () => Promise.all(workers.map((worker) => worker.terminate())),
  };
};

/**
 * As while a release is rolled out, at its worst: each invocation of a function runs on the other release than the one
 * before, until `endOlder` is called. `olderBundleOf` is null for functions that run on today's alone.
 */
export const twoReleases = (olderBundleOf: (functionName: string) => string | null) => {
  let hasOlderLeft = false;
  const bundles = new Map<string, string | null>();
  const environments =
    (threads: StartEnvironment): StartEnvironment =>
    (model, variables) => {
      if (!bundles.has(model.name)) bundles.set(model.name, olderBundleOf(model.name));
      const older = bundles.get(model.name) ?? null;
      if (older === null) return threads(model, variables);
      const workers = [threads({ ...model, bundleFolder: older }, variables), threads(model, variables)] as const;
      return inTurns(workers, () => hasOlderLeft);
    };
  const endOlder = (): void => {
    hasOlderLeft = true;
  };
  return { environments, endOlder };
};
