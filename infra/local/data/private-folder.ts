import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const OTHERS = 0o077;
/** The bit of folders in which every user may put files, such as `/tmp`. */
const STICKY = 0o1000;
const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;
/** Names that the file system itself makes. */
const OF_NOBODY: ReadonlySet<string> = new Set(['lost+found']);
const NAMES_SHOWN_MAX = 3;

/** Makes the folder if it is not there. Throws when other users have files there, which they could no longer reach. */
export const preparePrivateFolder = (folder: string, isOurs: (name: string) => boolean): void => {
  makeFolder(folder);
  const { mode } = statSync(folder);
  if ((mode & OTHERS) === 0) return;
  const others = readdirSync(folder).filter((name) => !isOurs(name) && !OF_NOBODY.has(name));
  if ((mode & STICKY) === 0 && others.length === 0) return;
  const reason = others.length === 0 ? 'shared' : `holds ${others.slice(0, NAMES_SHOWN_MAX).join(', ')}`;
  throw new Error(`${folder} is open to other users and ${reason}: name a folder of its own, or chmod 700 this one`);
};

/** Takes away the rights of other users on the folder and on our files in it. */
export const closeToOthers = (folder: string, isOurs: (name: string) => boolean): void => {
  close(folder, statSync(folder).mode, FOLDER_MODE);
  for (const name of readdirSync(folder).filter(isOurs)) {
    const file = lstatSync(join(folder, name));
    if (file.isFile()) close(join(folder, name), file.mode, FILE_MODE);
  }
};

const close = (path: string, mode: number, wanted: number): void => {
  if ((mode & OTHERS) !== 0) chmodSync(path, wanted);
};

/**
 * Makes one folder after the other. The option `recursive` of Node never ends where a parent cannot have folders, as in
 * `/proc`.
 */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: FOLDER_MODE });
};
