import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { request } from 'undici';
import { type GuardedProcess, spawnGuarded } from '../process/spawn-guarded.ts';
import { type Place, placesOn } from './loopback-places.ts';

export interface DynamoDbEmulator {
  readonly endpoint: string;
  readonly stop: () => Promise<void>;
}

/** The emulator starts in milliseconds; on a busy machine it has five seconds. */
const START_MS_MAX = 5_000;
const LOOK_EVERY_MS = 5;
/** The last part of its error output, which has the reason why it ended. */
const COMPLAINT_CHARACTERS_MAX = 500;
/** What it prints once it listens, and not before. */
const LISTENS = 'listening on';

/**
 * Starts dynoxide where no browser calls. It keeps its data in memory, or in `file`, which only this user can read. If
 * `DYNAMODB_ENDPOINT` is set, the emulator at that address is used instead.
 */
export const startDynamoDbEmulator = async (
  file: string | null,
  places: readonly Place[] = placesOn(process.platform),
): Promise<DynamoDbEmulator> => {
  const given = process.env.DYNAMODB_ENDPOINT;
  if (given) return { endpoint: given, stop: async () => undefined };

  let complaint = '';
  // It refuses a port that another program has on 127.0.0.1; then the next place is tried.
  for (const place of places) {
    const { emulator, said } = await tryStart(place, file);
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

const tryStart = async ({ address, port }: Place, file: string | null): Promise<Attempt> => {
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
    // Before it says so, what answers at this place may be the emulator of another host.
    if (said.includes(LISTENS) && (await answers(endpoint))) return { emulator: { endpoint, stop }, said };
    await wait(LOOK_EVERY_MS);
  }
  await stop();
  return { emulator: null, said: said.trim() };
};

/**
 * Only this user can read what the emulator writes: the table, and the journals of SQLite beside it. Windows has no such
 * mask: there the rights are those that the folder passes on.
 */
const spawnPrivate = (binary: string, options: readonly string[]): GuardedProcess =>
  process.platform === 'win32'
    ? spawnGuarded(binary, options)
    : spawnGuarded('/bin/sh', ['-c', 'umask 077; exec "$@"', 'emulator', binary, ...options]);

const require = createRequire(import.meta.url);
const preflight: typeof import('../../../launch/preflight.cjs') = require('../../../launch/preflight.cjs');

const emulatorBinary = (): string => {
  const fault = preflight.hostFault(preflight.thisMachine());
  if (fault !== null) throw new Error(fault);
  const name = process.platform === 'win32' ? 'dynoxide.exe' : 'dynoxide';
  return join(dirname(require.resolve(`@dynoxide/${process.platform}-${process.arch}/package.json`)), name);
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
