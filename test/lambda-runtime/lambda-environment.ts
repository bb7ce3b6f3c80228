import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { FromEnvironment, Invoke } from '../../infra/local/functions/environment-protocol.ts';
import type { EnvironmentWorker, StartEnvironment } from '../../infra/local/functions/environment-worker.ts';
import { type GuardedProcess, spawnGuarded } from '../../infra/local/process/spawn-guarded.ts';
import { type RuntimeApi, startRuntimeApi } from './runtime-api.ts';

const CLIENT = join(import.meta.dirname, 'node_modules', 'aws-lambda-ric');

/** Fails with a sentence where the runtime client is missing, or was installed without its compiled part. */
export const expectRuntimeClient = (): void => {
  if (existsSync(join(CLIENT, 'rapid-client.node'))) return;
  throw new Error(
    "Lambda's runtime client is not built. Run: npm ci --prefix test/lambda-runtime. It needs cmake, make, g++, python3 and xz.",
  );
};

interface EnvironmentEvents {
  readonly message: [FromEnvironment];
  readonly error: [Error];
  readonly exit: [];
}

/**
 * Starts a process in which Lambda's own runtime client loads the bundle and takes invocations, as in an environment on
 * Lambda.
 */
export const startLambdaEnvironment = (
  model: Parameters<StartEnvironment>[0],
  variables: Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>,
): EnvironmentWorker => {
  const events = new EventEmitter<EnvironmentEvents>();
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  let isEnded = false;
  let client: GuardedProcess | null = null;
  const end = async (): Promise<void> => {
    isEnded = true;
    (await api).close();
    await client?.stop();
  };
  const run = async ({ address }: RuntimeApi): Promise<void> => {
    const given = await variables;
    if (isEnded) return;
    client = spawnGuarded(process.execPath, [join(CLIENT, 'index.mjs')], {
      environment: { ...given, AWS_LAMBDA_RUNTIME_API: address, _HANDLER: model.handler },
      isHeard: true,
    });
    client.child.stdout?.pipe(stdout);
    client.child.stderr?.pipe(stderr);
    client.child.once('exit', () => events.emit('exit'));
  };
  const api = startRuntimeApi(model.arn, {
    onReady: () => events.emit('message', { kind: 'ready' }),
    onOutcome: (outcome) => events.emit('message', { kind: 'done', outcome }),
    onInitFailed: (error) => events.emit('error', error),
  });
  void api.then(run);
  return {
    stdout,
    stderr,
    on: events.on.bind(events),
    postMessage: (invoke: Invoke) => void api.then((started) => started.invoke(invoke)),
    terminate: end,
  };
};
