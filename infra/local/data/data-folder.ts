import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, realpathSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { guidSchema } from '../../../lib/contract/kernel/guid-schema.ts';
import { createSeal, type Seal } from '../keys/seal.ts';
import { CLIENT_FILE, CLOCK_FILE, DATA_FILES, DATABASE_FILE, isOurs, SECRETS_FILE } from './folder-files.ts';
import { filesIn, filesInMemory, type KeptFiles } from './kept-files.ts';
import { type MasterKey, openMasterKey } from './master-key.ts';
import { closeToOthers, preparePrivateFolder } from './private-folder.ts';

/** What stays when the host ends. `$TRIBUTARY_DATA` names the folder; without it, everything is in memory only. */
export interface DataFolder {
  /** File of the DynamoDB emulator; null when it works in memory. */
  readonly databaseFile: string | null;
  /**
   * Encrypts with the master key, which is `$TRIBUTARY_LOCAL_KEY`, else a file that only its owner can read, else random.
   */
  readonly seal: Seal;
  /** See `MasterKey.confirm`. */
  readonly confirmKey: MasterKey['confirm'];
  readonly clockOffsetMs: () => number;
  readonly saveClockOffsetMs: (offsetMs: number) => void;
  /** The secrets are encrypted in the file. */
  readonly receiverSecrets: () => readonly string[];
  readonly saveReceiverSecrets: (secrets: readonly string[]) => void;
  /** Null before the first start has saved it. */
  readonly localClient: () => LocalClientRecord | null;
  readonly saveLocalClient: (record: LocalClientRecord) => void;
  /** Lets go of the folder, so that another host can open it. */
  readonly close: () => void;
}

const recordSchema = z.object({ clientGuid: guidSchema('CLT'), apiKeyHash: z.string() });
/** The guid of the local client, and the hash of its API key. */
export type LocalClientRecord = z.output<typeof recordSchema>;

const RANDOM_KEY_BYTES = 32;

/** Rejects when something is wrong with the folder or its key, or when another host has the folder open. */
export const openDataFolder = async (
  folder: string | null,
  givenKey = process.env.TRIBUTARY_LOCAL_KEY ?? '',
): Promise<DataFolder> => {
  if (folder === null) {
    const seal = createSeal(givenKey || randomBytes(RANDOM_KEY_BYTES));
    return dataOver(
      filesInMemory(),
      { seal, confirm: confirmInMemory },
      { databaseFile: null, close: () => undefined },
    );
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

/** Without a folder, only a table in another emulator can be older than the key. */
const confirmInMemory = (opensData: boolean): void => {
  if (opensData) return;
  throw new Error(
    'The table behind DYNAMODB_ENDPOINT was filled under another master key. ' +
      'Set TRIBUTARY_LOCAL_KEY to that key, or TRIBUTARY_DATA to its folder; or begin with an empty table.',
  );
};

/** Null when the text is broken; the client is then found by its API key. */
const recordFrom = (text: string): LocalClientRecord | null => {
  try {
    return recordSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

const dataOver = (
  files: KeptFiles,
  { seal, confirm }: MasterKey,
  rest: Pick<DataFolder, 'databaseFile' | 'close'>,
): DataFolder => ({
  ...rest,
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
 * Keeps a second host out of the folder: two hosts have two clocks and would do the same work twice. The claim is an
 * abstract socket of Linux. It is no file and ends with its process, also on SIGKILL. Other systems have no such check.
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
