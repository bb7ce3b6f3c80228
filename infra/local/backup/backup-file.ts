import { CLIENT_FILE, CLOCK_FILE, DATABASE_FILE, SECRETS_FILE } from '../data/folder-files.ts';
import { CHECK_FILE, MASTER_KEY_FILE } from '../data/master-key.ts';

/** A backup is a tar.gz of files of the data folder, without folders. The table is always there. */
export const TABLE = DATABASE_FILE;
/** A clock only moves on, so the one that is copied after the table is never before its data. */
export const BESIDE_TABLE = [CLOCK_FILE, SECRETS_FILE, CLIENT_FILE, CHECK_FILE] as const;
export const KEY = MASTER_KEY_FILE;

export const BACKUP_FILES: ReadonlySet<string> = new Set([TABLE, ...BESIDE_TABLE, KEY]);
/** Only this user can read what is copied. */
export const FILE_MODE = 0o600;
