import type { Guid } from '../kernel/guid.ts';
import type { Ids } from '../kernel/ids.ts';
import { HOUR_MS } from '../kernel/time.ts';

/** What is known of an API key. The key itself is kept nowhere. */
export interface ApiKey {
  /** SHA-256 of the key, in hex. */
  readonly hash: string;
  readonly clientGuid: Guid<'CLT'>;
  readonly name: string;
  /** Null for keys of versions that did not keep it. */
  readonly createdAt: number | null;
  /** At most `USE_NOTED_MS` before the last call with the key; null when no call was seen. */
  readonly lastUsedAt: number | null;
  /** The key opens nothing from then on; null: it does not end by itself. */
  readonly expiresAt: number | null;
}

/**
 * More keys than an operator can keep in view. A partner needs one for each of its systems, and twice as many while it
 * replaces them.
 */
export const API_KEYS_MAX = 20;

/** The use of a key is written once an hour, so that calls cost no write each, and a rotation can still be watched. */
const USE_NOTED_MS = HOUR_MS;

/** 256 bits, so that nobody can guess the key; only its hash is stored. */
const API_KEY_BYTES = 32;

export const newApiKey = (ids: Pick<Ids, 'bytes'>): string =>
  Buffer.from(ids.bytes(API_KEY_BYTES)).toString('base64url');

const ID_CHARACTERS = 12;

/**
 * Names a key in front of operators. It follows from the key, so that a key that was found somewhere can be looked up,
 * and tells nothing about it.
 */
export const apiKeyIdOf = (hash: string): string => hash.slice(0, ID_CHARACTERS);

export const apiKeyOfId = (listed: readonly ApiKey[], id: string): ApiKey | undefined =>
  listed.find(({ hash }) => apiKeyIdOf(hash) === id);

export const isApiKeyEnded = ({ expiresAt }: Pick<ApiKey, 'expiresAt'>, nowMs: number): boolean =>
  expiresAt !== null && nowMs >= expiresAt;

export const isUseToBeNoted = ({ lastUsedAt }: Pick<ApiKey, 'lastUsedAt'>, nowMs: number): boolean =>
  lastUsedAt === null || nowMs - lastUsedAt >= USE_NOTED_MS;
