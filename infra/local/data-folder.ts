import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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
}

const MASTER_KEY_BYTES = 32;

export const openDataFolder = (folder: string | null): DataFolder => {
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
    };
  }

  mkdirSync(folder, { recursive: true, mode: 0o700 });
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
    masterKey: givenKey || storedKey(),
    clockOffsetMs: () => Number(read('clock-offset-ms')?.toString('utf8') ?? 0) || 0,
    saveClockOffsetMs: (offsetMs) => write('clock-offset-ms', String(offsetMs)),
    receiverSecrets: () => read('receiver-secrets'),
    saveReceiverSecrets: (sealed) => write('receiver-secrets', sealed),
  };
};
