import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { create } from 'tar';
import { writeCompact } from '../table/compact-table.ts';
import { BESIDE_TABLE, FILE_MODE, KEY, TABLE } from './backup-file.ts';
import { damageOf } from './table-damage.ts';

export interface BackUpOptions {
  /** The data folder. A host may be running on it. */
  readonly folder: string;
  /** The backup to write. It must not exist. */
  readonly file: string;
  /** Whether the backup has the master key, so that it opens everything by itself. */
  readonly isWithKey: boolean;
}

/**
 * Writes a copy of the data folder as it is at one moment, also while a host writes. Resolves to the names of the files
 * in it. Throws one sentence for people when something is missing; then no file is left behind.
 */
export const backUp = async ({ folder, file, isWithKey }: BackUpOptions): Promise<readonly string[]> => {
  checkFolder(folder, isWithKey);
  const target = resolve(file);
  if (existsSync(target)) throw new Error(`${file} exists already: name another file`);
  if (!existsSync(dirname(target))) throw new Error(`${dirname(target)} does not exist: make this folder first`);
  // Beside the backup: it may need more room than a temporary folder has.
  const draft = mkdtempSync(join(dirname(target), '.tributary-backup-'));
  try {
    copyTable(join(folder, TABLE), join(draft, TABLE));
    const beside = [...BESIDE_TABLE, ...(isWithKey ? [KEY] : [])].filter((name) => existsSync(join(folder, name)));
    for (const name of beside) copyFileSync(join(folder, name), join(draft, name));
    const names = [TABLE, ...beside];
    const packed = join(draft, 'backup.tar.gz');
    writeFileSync(packed, '', { mode: FILE_MODE });
    await create({ file: packed, cwd: draft, gzip: true, portable: true }, names);
    renameSync(packed, target);
    return names;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
};

const checkFolder = (folder: string, isWithKey: boolean): void => {
  const table = join(folder, TABLE);
  if (!existsSync(table)) {
    throw new Error(
      `${folder} has no ${TABLE}, so there is no table to back up. TRIBUTARY_DATA must name the data folder of the ` +
        'host; a table behind DYNAMODB_ENDPOINT is backed up there.',
    );
  }
  // SQLite may make files beside the table, and the host could not write to those of another user.
  const owner = statSync(table).uid;
  if (process.getuid !== undefined && process.getuid() !== owner) {
    throw new Error(`${table} belongs to the user with the id ${owner}: run this command as that user`);
  }
  if (isWithKey && !existsSync(join(folder, KEY))) {
    throw new Error(`${folder} has no ${KEY}: its host gets the key from TRIBUTARY_LOCAL_KEY. Leave out --with-key.`);
  }
};

/** Without deleted data, as at one moment: SQLite reads in one transaction, and the host writes beside it. */
const copyTable = (from: string, to: string): void => {
  const damage = damageOf(from);
  if (damage !== null) throw new Error(`${from} is damaged (${damage}): nothing was written`);
  const source = new DatabaseSync(from, { readOnly: true });
  try {
    writeCompact(source, to);
  } finally {
    source.close();
  }
};
