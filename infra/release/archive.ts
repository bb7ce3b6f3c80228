import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'tar';

/** Archives have it in place of the time at which they were made. npm packs with the same date. */
const MTIME = new Date('1985-10-26T08:15:00Z');

/** Packs `folder`, which is a folder of `within`, into `file`. The same content gives the same bytes. */
export const writeArchive = async (within: string, folder: string, file: string): Promise<void> => {
  const paths = [
    folder,
    ...readdirSync(join(within, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  ];
  // Rights differ with the umask of whoever made the files.
  for (const path of paths) chmodSync(join(within, path), statSync(join(within, path)).isDirectory() ? 0o755 : 0o644);
  await create(
    { cwd: within, file, gzip: { level: 9 }, portable: true, mtime: MTIME, noDirRecurse: true },
    paths.toSorted(),
  );
};
