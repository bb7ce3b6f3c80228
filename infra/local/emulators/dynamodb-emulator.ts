import { randomInt } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { request } from 'undici';
import { type GuardedProcess, spawnGuarded } from '../process/spawn-guarded.ts';

export interface DynamoDbEmulator {
  readonly endpoint: string;
  readonly stop: () => Promise<void>;
}

/** The emulator starts in milliseconds; on a busy machine it has five seconds. */
const START_MS_MAX = 5_000;
const LOOK_EVERY_MS = 5;
/** The last part of its error output, which has the reason why it ended. */
const COMPLAINT_CHARACTERS_MAX = 500;
/**
 * dynoxide answers any web page and accepts any credential, so no web page may reach it. Browsers call no URL with one
 * of these ports: they are bad ports of the Fetch standard (2.9, port blocking) and of Chromium, Firefox and WebKit.
 * The same holds for redirects, frames, forms and WebSockets.
 */
const PORTS_BLOCKED_IN_BROWSERS = [6_665, 6_666, 6_667, 6_668, 6_669] as const;

/**
 * Starts dynoxide on a loopback address of its own. It keeps its data in memory, or in `file`, which only this user can
 * read. If `DYNAMODB_ENDPOINT` is set, the emulator at that address is used instead.
 */
export const startDynamoDbEmulator = async (file: string | null): Promise<DynamoDbEmulator> => {
  const given = process.env.DYNAMODB_ENDPOINT;
  if (given) return { endpoint: given, stop: async () => undefined };

  let complaint = '';
  // It refuses a port that another program has on 127.0.0.1; then the next port is tried.
  for (const port of fromAnyOn(PORTS_BLOCKED_IN_BROWSERS)) {
    const { emulator, said } = await tryStart(port, file);
    if (emulator) return emulator;
    complaint = said;
  }
  throw new Error(`The DynamoDB emulator did not start: ${complaint || 'it gave no answer'}`);
};

interface Attempt {
  readonly emulator: DynamoDbEmulator | null;
  /** Its error output. */
  readonly said: string;
}

/** All ports in their order, beginning with a random one. */
const fromAnyOn = (ports: readonly number[]): readonly number[] => {
  const first = randomInt(ports.length);
  return [...ports.slice(first), ...ports.slice(0, first)];
};

const tryStart = async (port: number, file: string | null): Promise<Attempt> => {
  const address = randomLoopbackAddress();
  const options = ['--host', address, '--port', String(port), ...(file === null ? [] : ['--db-path', file])];
  const emulator = spawnPrivate(emulatorBinary(), options);
  const { child, stop } = emulator;
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    said = (said + chunk).slice(-COMPLAINT_CHARACTERS_MAX);
  });
  const endpoint = `http://${address}:${port}`;
  const deadlineMs = performance.now() + START_MS_MAX;
  while (child.exitCode === null && performance.now() < deadlineMs) {
    if (await answers(endpoint)) return { emulator: { endpoint, stop }, said };
    await wait(LOOK_EVERY_MS);
  }
  await stop();
  return { emulator: null, said: said.trim() };
};

/** Only this user can read what the emulator writes: the table, and the journals of SQLite beside it. */
const spawnPrivate = (binary: string, options: readonly string[]): GuardedProcess =>
  spawnGuarded('/bin/sh', ['-c', 'umask 077; exec "$@"', 'emulator', binary, ...options]);

/**
 * One of sixteen million addresses: emulators that run at the same time get different ones, and nobody can guess them.
 */
const randomLoopbackAddress = (): string => `127.${randomInt(1, 255)}.${randomInt(256)}.${randomInt(1, 255)}`;

const require = createRequire(import.meta.url);
const preflight: typeof import('../../../launch/preflight.cjs') = require('../../../launch/preflight.cjs');

const emulatorBinary = (): string => {
  const fault = preflight.hostFault(preflight.thisMachine());
  if (fault !== null) throw new Error(fault);
  return join(dirname(require.resolve(`@dynoxide/${process.platform}-${process.arch}/package.json`)), 'dynoxide');
};

/** Uses undici's `request`, because `fetch` refuses these ports like a browser. */
const answers = async (endpoint: string): Promise<boolean> => {
  try {
    const { body } = await request(endpoint, { signal: AbortSignal.timeout(1_000), reset: true });
    await body.dump();
    return true;
  } catch {
    return false;
  }
};
