import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statfsSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** What is written first, beside the table. It takes the place of the table when it is whole. */
export const draftOf = (file: string): string => `${file}-compact`;
/** The journal in which the emulator leaves what it wrote. */
export const journalOf = (file: string): string => `${file}-wal`;
/** The journal of one change. SQLite keeps it, with an empty head, when it is killed between the change and its removal. */
const rollbackJournalOf = (file: string): string => `${file}-journal`;

/** Only this user can read what is copied. */
const FILE_MODE = 0o600;

export type Compacted =
  | { readonly kind: 'compacted' }
  | { readonly kind: 'no_room'; readonly neededBytes: number; readonly freeBytes: number };

/** How many bytes are free beside a file. */
export type FreeBytes = (folder: string) => number;

/**
 * Writes the rows of a database to a new file. SQLite leaves what was deleted in its pages, and a plain copy takes it
 * along; the new file has nothing but rows.
 */
export const writeCompact = (database: DatabaseSync, to: string): void => {
  writeFileSync(to, '', { mode: FILE_MODE });
  database.exec(`VACUUM INTO '${to.replaceAll("'", "''")}'`);
};

/**
 * Puts a file of rows alone in the place of a table that nobody has open. Throws when the table is damaged or open
 * elsewhere. Killed at any moment, it leaves the whole table in its place, with a sign that it is not compacted: the draft, the
 * journal, or pages that are free.
 */
export const compactTable = (file: string, freeBytes: FreeBytes = freeBytesOf): Compacted => {
  const draft = draftOf(file);
  const database = new DatabaseSync(file);
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE');
    const needed = neededBytes(database);
    const free = freeBytes(dirname(file));
    if (free < needed) return { kind: 'no_room', neededBytes: needed, freeBytes: free };
    try {
      writeCompact(database, draft);
      flush(draft);
    } catch (error) {
      removeDraft(file);
      throw error;
    }
    // Else the journal of the old file would be read into the new one.
    database.exec('PRAGMA journal_mode = DELETE');
  } finally {
    database.close();
  }
  if (existsSync(journalOf(file))) throw new Error(`${journalOf(file)} could not be removed`);
  rmSync(rollbackJournalOf(file), { force: true });
  renameSync(draft, file);
  return { kind: 'compacted' };
};

/** Frees what the draft of a start takes that was killed. It stays as the sign that the table is not compacted. */
export const emptyDraft = (file: string): void => {
  if (existsSync(draftOf(file))) truncateSync(draftOf(file));
};

/** A draft that is not whole is of no use. */
const removeDraft = (file: string): void => {
  for (const left of [draftOf(file), rollbackJournalOf(draftOf(file))]) rmSync(left, { force: true });
};

const neededBytes = (database: DatabaseSync): number => {
  const numberOf = (pragma: string): number =>
    Number(Object.values(database.prepare(`PRAGMA ${pragma}`).get() ?? {})[0] ?? 0);
  return (numberOf('page_count') - numberOf('freelist_count')) * numberOf('page_size');
};

const freeBytesOf: FreeBytes = (folder) => {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
};

/** SQLite does not flush what `VACUUM INTO` wrote. */
const flush = (file: string): void => {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};
