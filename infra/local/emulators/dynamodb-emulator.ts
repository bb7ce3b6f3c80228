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

/** It starts in milliseconds; a loaded machine gets five seconds. */
const START_MS_MAX = 5_000;
const LOOK_EVERY_MS = 5;
/** Of what it says when it ends: enough for the reason. */
const COMPLAINT_CHARACTERS_MAX = 500;
/**
 * dynoxide answers any web page and takes any credential, so no web page may reach it. Browsers call no URL with one of
 * these ports: they stand among the bad ports of the Fetch standard (2.9, port blocking) and on the lists of Chromium,
 * Firefox and WebKit. Redirects, frames, forms and WebSockets are held to it too.
 */
const PORTS_BLOCKED_IN_BROWSERS = [6_665, 6_666, 6_667, 6_668, 6_669] as const;

/**
 * Starts dynoxide on a loopback address of its own, in memory or kept in `file`, which only this user can read; with
 * `DYNAMODB_ENDPOINT` set, uses what listens there instead.
 */
export const startDynamoDbEmulator = async (file: string | null): Promise<DynamoDbEmulator> => {
  const given = process.env.DYNAMODB_ENDPOINT;
  if (given) return { endpoint: given, stop: async () => undefined };

  let complaint = '';
  // It refuses a port that anybody on 127.0.0.1 has; then it is the next one's turn.
  for (const port of fromAnyOn(PORTS_BLOCKED_IN_BROWSERS)) {
    const { emulator, said } = await tryStart(port, file);
    if (emulator) return emulator;
    complaint = said;
  }
  throw new Error(`The DynamoDB emulator did not start: ${complaint || 'it gave no answer'}`);
};

interface Attempt {
  readonly emulator: DynamoDbEmulator | null;
  /** What it complained of. */
  readonly said: string;
}

/** All of them, begun with a random one. */
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

/** What it writes is for this user alone: table, journals and whatever SQLite puts beside them. */
const spawnPrivate = (binary: string, options: readonly string[]): GuardedProcess =>
  spawnGuarded('/bin/sh', ['-c', 'umask 077; exec "$@"', 'emulator', binary, ...options]);

/** One of sixteen million: emulators that run side by side do not meet, and nobody guesses it. */
const randomLoopbackAddress = (): string => `127.${randomInt(1, 255)}.${randomInt(256)}.${randomInt(1, 255)}`;

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

/** Not by `fetch`, which calls these ports as little as a browser does. */
const answers = async (endpoint: string): Promise<boolean> => {
  try {
    const { body } = await request(endpoint, { signal: AbortSignal.timeout(1_000), reset: true });
    await body.dump();
    return true;
  } catch {
    return false;
  }
};
