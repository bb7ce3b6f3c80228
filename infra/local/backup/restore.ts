import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract, list } from 'tar';
import { SECRETS_FILE } from '../data/folder-files.ts';
import { CHECK_FILE, KEY_BYTES } from '../data/master-key.ts';
import { closeToOthers, preparePrivateFolder } from '../data/private-folder.ts';
import { createSeal } from '../keys/seal.ts';
import { BACKUP_FILES, FILE_MODE, KEY, TABLE } from './backup-file.ts';
import { damageOf } from './table-damage.ts';

export interface RestoreOptions {
  /** The backup to read. */
  readonly file: string;
  /** The data folder to fill. It is made if it does not exist, and must be empty. */
  readonly folder: string;
  /** File with the master key, for a backup without it; null takes the one of the backup. */
  readonly keyFile: string | null;
}

/**
 * Fills the data folder from a backup, and checks that its table is whole and that its key is the right one. Resolves to
 * whether the folder has its master key now. Throws one sentence for people when the backup, the key or the folder is not
 * fit; the folder is then as it was.
 */
export const restore = async ({ file, folder, keyFile }: RestoreOptions): Promise<boolean> => {
  const names = await namesIn(file);
  const key = keyFile === null ? null : readKey(keyFile);
  const isNew = !existsSync(folder);
  preparePrivateFolder(folder, () => false);
  const there = readdirSync(folder).filter((name) => name !== 'lost+found');
  if (there.length > 0) throw new Error(`${folder} is not empty: TRIBUTARY_DATA must name a new or an empty folder`);
  try {
    await extract({ file, cwd: folder, strict: true, noMtime: true });
    const damage = damageOf(join(folder, TABLE));
    if (damage !== null) throw new Error(`The table in ${file} is damaged (${damage}): nothing was restored`);
    if (key !== null) writeFileSync(join(folder, KEY), key, { mode: FILE_MODE });
    checkKey(folder, keyFile ?? `${KEY} in ${file}`);
    closeToOthers(folder, () => true);
  } catch (error) {
    for (const name of BACKUP_FILES) rmSync(join(folder, name), { force: true });
    if (isNew) rmdirSync(folder);
    throw error;
  }
  return key !== null || names.has(KEY);
};

const readKey = (keyFile: string): Buffer => {
  if (!existsSync(keyFile)) throw new Error(`--key: there is no file ${keyFile}`);
  return readFileSync(keyFile);
};

/** A folder whose host has started has a known text that its key opens; older ones have a secret. */
const checkKey = (folder: string, source: string): void => {
  const read = (name: string): Buffer | null =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : null;
  const key = read(KEY);
  if (key === null) return;
  if (key.length !== KEY_BYTES)
    throw new Error(
      `${source} has ${key.length} bytes in place of ${KEY_BYTES}, so it is no master key: nothing was restored`,
    );
  const seal = createSeal(key);
  const isOther = [CHECK_FILE, SECRETS_FILE].some((name) => {
    const sealed = read(name);
    return sealed !== null && seal.open(name, sealed) === null;
  });
  if (isOther) throw new Error(`${source} is not the key of the host that was backed up: nothing was restored`);
};

/** A file from elsewhere may hold anything: only the files of a data folder are taken out of it. */
const namesIn = async (file: string): Promise<ReadonlySet<string>> => {
  if (!existsSync(file)) throw new Error(`There is no file ${file}`);
  const names = new Set<string>();
  let isOurs = true;
  const look = list({
    file,
    strict: true,
    onReadEntry: ({ path, type }) => {
      isOurs &&= (type === 'File' || type === 'OldFile') && BACKUP_FILES.has(path) && !names.has(path);
      names.add(path);
    },
  });
  const isWhole = await look.then(
    () => true,
    () => false,
  );
  if (!isWhole || !isOurs || !names.has(TABLE)) throw new Error(`${file} is not a whole backup of a data folder`);
  return names;
};
