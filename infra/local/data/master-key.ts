import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createSeal, type Seal } from '../keys/seal.ts';
import type { KeptFiles } from './kept-files.ts';

/** The key that wraps the data keys of clients, with a check that it is the key of the folder. */
export interface MasterKey {
  readonly seal: Seal;
  /**
   * Call it when the table has shown whether the key opens the stored data. With true, a check of the key is written,
   * by which the next start knows it. With false, it throws the same error as `openMasterKey` for a wrong key.
   */
  readonly confirm: (opensData: boolean) => void;
}

export const MASTER_KEY_FILE = 'master.key';
/** A known text that is sealed with the key, so it opens with no other key. */
export const CHECK_FILE = 'master-key-check';
const CHECK_TEXT = Buffer.from('tributary');
export const KEY_BYTES = 32;

export interface MasterKeySource {
  readonly folder: string;
  readonly files: KeptFiles;
  /** Whether the folder has files that may be encrypted. */
  readonly holdsData: boolean;
  /** The value of `TRIBUTARY_LOCAL_KEY`; empty when it is not set. */
  readonly givenKey: string;
  /** Whether other data that were sealed earlier do not open with this key. */
  readonly contradicts: (seal: Seal) => boolean;
}

/**
 * Finds the key, or makes one where the folder is new. When the key of an older folder is missing it makes no new one,
 * because the data would then be lost for good. Throws an error that says what is wrong and what to do, and writes
 * nothing in that case.
 */
export const openMasterKey = (source: MasterKeySource): MasterKey => {
  const { files, givenKey } = source;
  const stored = givenKey || storedKey(source);
  const key = stored ?? randomBytes(KEY_BYTES);
  const seal = createSeal(key);
  const check = files.read(CHECK_FILE);
  const isRight = check ? seal.open(CHECK_FILE, check) !== null : !source.contradicts(seal);
  if (!isRight) throw wrongKey(source);
  if (stored === null) files.write(MASTER_KEY_FILE, key);
  return {
    seal,
    confirm: (opensData) => {
      if (!opensData) throw wrongKey(source);
      if (!check) files.write(CHECK_FILE, seal.seal(CHECK_FILE, CHECK_TEXT));
    },
  };
};

/** Null where the folder is new. */
const storedKey = ({ folder, files, holdsData }: MasterKeySource): Uint8Array | null => {
  const file = join(folder, MASTER_KEY_FILE);
  const backup = 'Put the right one back from a backup, or name an empty folder.';
  let stored: Uint8Array | null;
  try {
    stored = files.read(MASTER_KEY_FILE);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Error(
      `TRIBUTARY_DATA: ${file} cannot be read: ${code}. Make it a file that this user may read (mode 0600). ${backup}`,
      { cause: error },
    );
  }
  if (!stored) {
    if (!holdsData) return null;
    throw new Error(
      `TRIBUTARY_DATA: ${file} is missing, and what the folder holds cannot be read without it. ` +
        `If the folder was made with TRIBUTARY_LOCAL_KEY, set that again. ${backup}`,
    );
  }
  if (stored.length !== KEY_BYTES) {
    throw new Error(
      `TRIBUTARY_DATA: ${file} holds ${stored.length} bytes in place of ${KEY_BYTES}, so it is not the key. ${backup}`,
    );
  }
  return stored;
};

const wrongKey = ({ folder, givenKey }: MasterKeySource): Error =>
  new Error(
    givenKey
      ? `TRIBUTARY_LOCAL_KEY is not the key that the data in ${folder} were encrypted with. ` +
          `Set the one that was set when the folder was new, or unset it if the folder has its own ${MASTER_KEY_FILE}; ` +
          'or name an empty folder.'
      : `TRIBUTARY_DATA: ${join(folder, MASTER_KEY_FILE)} is not the key that the data there were encrypted with. ` +
          'If the folder was made with TRIBUTARY_LOCAL_KEY, set that again. ' +
          'Put the right one back from a backup, or name an empty folder.',
  );
