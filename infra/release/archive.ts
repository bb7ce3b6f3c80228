import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'tar';

/** Archives have it in place of the time at which they were made. npm packs with the same date. */
const MTIME = new Date('1985-10-26T08:15:00Z');

/** Programs have it, and folders. */
const OWNER_EXECUTES = 0o100;

/** Gives all files of a folder the rights that they have in a release: those of a draft differ with the umask. */
export const setRights = (folder: string): void => {
  for (const path of ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
    const file = join(folder, path);
    chmodSync(file, (statSync(file).mode & OWNER_EXECUTES) === 0 ? 0o644 : 0o755);
  }
};

/** Packs `folder`, which is a folder of `within`, into `file`. The same content gives the same bytes. */
export const writeArchive = async (within: string, folder: string, file: string): Promise<void> => {
  setRights(join(within, folder));
  const inside = readdirSync(join(within, folder), { recursive: true, encoding: 'utf8' });
  const paths = [folder, ...inside.map((path) => join(folder, path))].toSorted();
  await create({ cwd: within, file, gzip: { level: 9 }, portable: true, mtime: MTIME, noDirRecurse: true }, paths);
};
