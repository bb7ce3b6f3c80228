import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';

/** What outlives the host when `$TRIBUTARY_DATA` names a folder; without one, everything lives in memory. */
export interface DataFolder {
  /** Of the DynamoDB emulator; null for memory. */
  readonly databaseFile: string | null;
  /** Wraps the clients' data keys: `$TRIBUTARY_LOCAL_KEY`, else a file only its owner can read, else random. */
  readonly masterKey: string | Uint8Array;
  readonly clockOffsetMs: () => number;
  readonly saveClockOffsetMs: (offsetMs: number) => void;
  /** Sealed by the caller. */
  readonly receiverSecrets: () => Buffer | null;
  readonly saveReceiverSecrets: (sealed: Uint8Array) => void;
  /** Lets another host have it. */
  readonly close: () => void;
}

const MASTER_KEY_BYTES = 32;

/** Rejects with what is wrong with the folder, and when another host has it open. */
export const openDataFolder = async (folder: string | null): Promise<DataFolder> => {
  const givenKey = process.env.TRIBUTARY_LOCAL_KEY;
  if (folder === null) {
    let offsetMs = 0;
    let secrets: Buffer | null = null;
    return {
      databaseFile: null,
      masterKey: givenKey || randomBytes(MASTER_KEY_BYTES),
      clockOffsetMs: () => offsetMs,
      saveClockOffsetMs: (next) => {
        offsetMs = next;
      },
      receiverSecrets: () => secrets,
      saveReceiverSecrets: (sealed) => {
        secrets = Buffer.from(sealed);
      },
      close: () => undefined,
    };
  }

  const trying = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw new Error(`TRIBUTARY_DATA: ${folder} cannot keep data: ${String(error)}`, { cause: error });
    }
  };
  trying(() => makeFolder(folder));
  const close = await claimFolder(folder);
  const read = (name: string): Buffer | null => {
    try {
      return readFileSync(join(folder, name));
    } catch {
      return null;
    }
  };
  const write = (name: string, content: string | Uint8Array): void => {
    // Renamed into place: a host that is killed while it writes must find the old content.
    writeFileSync(join(folder, `${name}.new`), content, { mode: 0o600 });
    renameSync(join(folder, `${name}.new`), join(folder, name));
  };
  const storedKey = (): Uint8Array => {
    const stored = read('master.key');
    if (stored) return stored;
    const key = randomBytes(MASTER_KEY_BYTES);
    write('master.key', key);
    return key;
  };
  return {
    databaseFile: join(folder, 'dynamodb.sqlite'),
    masterKey: givenKey || trying(storedKey),
    clockOffsetMs: () => Number(read('clock-offset-ms')?.toString('utf8') ?? 0) || 0,
    saveClockOffsetMs: (offsetMs) => write('clock-offset-ms', String(offsetMs)),
    receiverSecrets: () => read('receiver-secrets'),
    saveReceiverSecrets: (sealed) => write('receiver-secrets', sealed),
    close,
  };
};

/** One by one: Node's own `recursive` never ends where a parent takes no folders, as under `/proc`. */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
};

/**
 * Two hosts have two clocks, and would do the same work twice. The claim is a socket of Linux's abstract kind, which is no
 * file: it goes with its process, SIGKILL included. Elsewhere nobody looks.
 */
const claimFolder = async (folder: string): Promise<() => void> => {
  if (process.platform !== 'linux') return () => undefined;
  const server = createServer().unref();
  server.listen(`\0tributary-${createHash('sha256').update(realpathSync(folder)).digest('hex')}`);
  try {
    await once(server, 'listening');
  } catch {
    throw new Error(`TRIBUTARY_DATA: another host keeps its data in ${folder}`);
  }
  return () => void server.close();
};
