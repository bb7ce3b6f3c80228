import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { spawnGuarded } from '../process/spawn-guarded.ts';

export interface DynamoDbEmulator {
  readonly endpoint: string;
  readonly stop: () => Promise<void>;
}

/** It starts in milliseconds; a loaded machine gets five seconds. */
const START_MS_MAX = 5_000;

/**
 * Starts dynoxide on a free loopback port, in memory or kept in `file`; with `DYNAMODB_ENDPOINT` set, uses what
 * listens there instead.
 */
export const startDynamoDbEmulator = async (file: string | null): Promise<DynamoDbEmulator> => {
  const given = process.env.DYNAMODB_ENDPOINT;
  if (given) return { endpoint: given, stop: async () => undefined };

  const port = await freePort();
  const options = ['--host', '127.0.0.1', '--port', String(port), ...(file === null ? [] : ['--db-path', file])];
  const { child, stop } = spawnGuarded(emulatorBinary(), options);
  child.stderr?.resume();
  const endpoint = `http://127.0.0.1:${port}`;
  const deadlineMs = performance.now() + START_MS_MAX;
  while (!(await answers(endpoint))) {
    if (performance.now() > deadlineMs) {
      await stop();
      throw new Error('The DynamoDB emulator did not start');
    }
    await wait(5);
  }
  return { endpoint, stop };
};

const emulatorBinary = (): string => {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('@dynoxide/linux-x64/package.json')), 'dynoxide');
  } catch {
    throw new Error(
      `No DynamoDB emulator is installed for ${process.platform}-${process.arch}. ` +
        'Start any other one and name it in DYNAMODB_ENDPOINT, for example http://127.0.0.1:8000.',
    );
  }
};

const answers = (endpoint: string): Promise<boolean> =>
  fetch(endpoint, { signal: AbortSignal.timeout(1_000) }).then(
    () => true,
    () => false,
  );

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
};
