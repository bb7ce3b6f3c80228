import { CHECK_FILE, MASTER_KEY_FILE } from './master-key.ts';

/** The files of a data folder. */
export const DATABASE_FILE = 'dynamodb.sqlite';
export const CLOCK_FILE = 'clock-offset-ms';
export const SECRETS_FILE = 'receiver-secrets';
export const CLIENT_FILE = 'local-client.json';

/** If one of these files is there, something may be encrypted. */
export const DATA_FILES = [DATABASE_FILE, CLOCK_FILE, SECRETS_FILE, CLIENT_FILE, CHECK_FILE] as const;
const OUR_FILES = [...DATA_FILES, MASTER_KEY_FILE] as const;

/** Also true for journals of SQLite, and for files of ours that are not renamed yet. */
export const isOurs = (name: string): boolean => OUR_FILES.some((ours) => name.startsWith(ours));
