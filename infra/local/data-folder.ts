import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, realpathSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { guidSchema } from '../../lib/contract/kernel/guid-schema.ts';
import { createSeal, type Seal } from './access/seal.ts';
import { filesIn, filesInMemory, type KeptFiles } from './data/kept-files.ts';
import { CHECK_FILE, MASTER_KEY_FILE, type MasterKey, openMasterKey } from './data/master-key.ts';
import { closeToOthers, preparePrivateFolder } from './data/private-folder.ts';

/** What outlives the host when `$TRIBUTARY_DATA` names a folder; without one, everything lives in memory. */
export interface DataFolder {
  /** Of the DynamoDB emulator; null for memory. */
  readonly databaseFile: string | null;
  /** Wraps the clients' data keys: `$TRIBUTARY_LOCAL_KEY`, else a file only its owner can read, else random. */
  readonly masterKey: MasterKey['key'];
  /** Over the master key. */
  readonly seal: Seal;
  /** As `MasterKey.confirm`. */
  readonly confirmKey: MasterKey['confirm'];
  readonly clockOffsetMs: () => number;
  readonly saveClockOffsetMs: (offsetMs: number) => void;
  /** Sealed where they are kept. */
  readonly receiverSecrets: () => readonly string[];
  readonly saveReceiverSecrets: (secrets: readonly string[]) => void;
  /** Null when none is kept yet. */
  readonly localClient: () => LocalClientRecord | null;
  readonly saveLocalClient: (record: LocalClientRecord) => void;
  /** Lets another host have it. */
  readonly close: () => void;
}

const recordSchema = z.object({ clientGuid: guidSchema('CLT'), apiKeyHash: z.string() });
/** Which client is the local one, and the hash of its API key, as the table has it. */
export type LocalClientRecord = z.output<typeof recordSchema>;

const DATABASE_FILE = 'dynamodb.sqlite';
const CLOCK_FILE = 'clock-offset-ms';
const SECRETS_FILE = 'receiver-secrets';
const CLIENT_FILE = 'local-client.json';
/** Where there is one of these, something may be encrypted. */
const DATA_FILES = [DATABASE_FILE, CLOCK_FILE, SECRETS_FILE, CLIENT_FILE, CHECK_FILE] as const;
const OUR_FILES = [...DATA_FILES, MASTER_KEY_FILE] as const;
/** With SQLite's journals and our files that are not renamed yet. */
const isOurs = (name: string): boolean => OUR_FILES.some((ours) => name.startsWith(ours));

const RANDOM_KEY_BYTES = 32;

/** Rejects with what is wrong with the folder or its key, and when another host has it open. */
export const openDataFolder = async (
  folder: string | null,
  givenKey = process.env.TRIBUTARY_LOCAL_KEY ?? '',
): Promise<DataFolder> => {
  if (folder === null) {
    const key = givenKey || randomBytes(RANDOM_KEY_BYTES);
    const masterKey: MasterKey = { key, seal: createSeal(key), confirm: confirmInMemory };
    return dataOver(filesInMemory(), masterKey, { databaseFile: null, close: () => undefined });
  }

  const trying = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw new Error(`TRIBUTARY_DATA: ${folder} cannot keep data: ${String(error)}`, { cause: error });
    }
  };
  trying(() => preparePrivateFolder(folder, isOurs));
  const close = await claimFolder(folder);
  try {
    const files = filesIn(folder);
    const masterKey = openMasterKey({
      folder,
      files,
      givenKey,
      holdsData: DATA_FILES.some((name) => existsSync(join(folder, name))),
      contradicts: (seal) => {
        const sealed = files.read(SECRETS_FILE);
        return sealed !== null && seal.open(SECRETS_FILE, sealed) === null;
      },
    });
    trying(() => closeToOthers(folder, isOurs));
    return dataOver(files, masterKey, { databaseFile: join(folder, DATABASE_FILE), close });
  } catch (error) {
    close();
    throw error;
  }
};

/** Only a table of another emulator can be older than the key. */
const confirmInMemory = (opensData: boolean): void => {
  if (opensData) return;
  throw new Error(
    'The table behind DYNAMODB_ENDPOINT was filled under another master key. ' +
      'Set TRIBUTARY_LOCAL_KEY to that key, or TRIBUTARY_DATA to its folder; or begin with an empty table.',
  );
};

/** Null when it is broken: the client is found by its API key then. */
const recordFrom = (text: string): LocalClientRecord | null => {
  try {
    return recordSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

const dataOver = (
  files: KeptFiles,
  { key, seal, confirm }: MasterKey,
  rest: Pick<DataFolder, 'databaseFile' | 'close'>,
): DataFolder => ({
  ...rest,
  masterKey: key,
  seal,
  confirmKey: confirm,
  clockOffsetMs: () => Number(files.read(CLOCK_FILE)?.toString('utf8') ?? 0) || 0,
  saveClockOffsetMs: (offsetMs) => files.write(CLOCK_FILE, String(offsetMs)),
  receiverSecrets: () => {
    const sealed = files.read(SECRETS_FILE);
    const opened = sealed && seal.open(SECRETS_FILE, sealed);
    return opened ? (JSON.parse(opened.toString('utf8')) as string[]) : [];
  },
  saveReceiverSecrets: (secrets) =>
    files.write(SECRETS_FILE, seal.seal(SECRETS_FILE, Buffer.from(JSON.stringify(secrets)))),
  localClient: () => {
    const kept = files.read(CLIENT_FILE);
    return kept && recordFrom(kept.toString('utf8'));
  },
  saveLocalClient: (record) => files.write(CLIENT_FILE, JSON.stringify(record)),
});

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
