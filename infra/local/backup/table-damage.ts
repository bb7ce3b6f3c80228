import { DatabaseSync } from 'node:sqlite';

/** What SQLite finds wrong with the file of a table, in its words; null where it is whole. The file may be in use. */
export const damageOf = (file: string): string | null => {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const [found] = Object.values(database.prepare('PRAGMA quick_check(1)').get() ?? {});
    if (found !== 'ok') return String(found);
    // To SQLite a file of no bytes is a database.
    return database.prepare('SELECT 1 FROM sqlite_master').get() === undefined ? 'it is empty' : null;
  } catch (error) {
    // Noise, or a file that was cut off so that nothing can be read of it.
    return error instanceof Error ? error.message : String(error);
  } finally {
    database.close();
  }
};
