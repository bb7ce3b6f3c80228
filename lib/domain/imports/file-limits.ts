import { DAY_MS } from '../kernel/time.ts';

/** A Lambda takes 6 MB, and a binary body reaches it as base64, which is a third longer. */
/** A year of monthly files, twice; each is one write of the transaction that replaces them, which has a hundred. */
export const IMPORTS_REPLACED_MAX = 24;

export const FILE_BYTES_MAX = 4 * 2 ** 20;

/** Callers look at the newest imports of a member; somebody who imports a file each day makes so many in three years. */
export const IMPORTS_LISTED_MAX = 1_000;

/** A job ends within a quarter of an hour. What a crash leaves behind goes by itself. */
export const UPLOAD_KEPT_MS = DAY_MS;
