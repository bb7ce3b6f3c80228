import { createHash, createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';
import { type Guid, toGuid, uuidOf } from '../kernel/guid.ts';
import type { Ids } from '../kernel/ids.ts';

/**
 * Session and API tokens, tokens of widget addresses and states of OAuth: the user's UUID (16 bytes), randomness (32) and a truncated HMAC-SHA256 (16), as 86
 * characters of base64url. The MAC is checked before any I/O, so a stranger's guess costs nothing; what grants access
 * is the stored SHA-256 of the whole token, never the MAC.
 */
export type TokenKind = 'session' | 'api' | 'oauth' | 'widget';

/** New tokens are signed with `signing`; those signed with any of `accepted` still pass, so keys can be rotated. */
export interface TokenKeys {
  readonly signing: Uint8Array;
  readonly accepted: readonly Uint8Array[];
}

export interface OpenedToken {
  readonly userGuid: Guid<'USR'>;
  /** SHA-256 in hex: the name the token is stored under. */
  readonly hash: string;
}

const UUID_BYTES = 16;
const RANDOM_BYTES = 32;
const MAC_BYTES = 16;
const TOKEN = /^[A-Za-z0-9_-]{86}$/;

export const mintToken = (
  kind: TokenKind,
  userGuid: Guid<'USR'>,
  keys: TokenKeys,
  ids: Ids,
): { readonly token: string; readonly hash: string } => {
  const uuid = Buffer.from(uuidOf(userGuid).replaceAll('-', ''), 'hex');
  const payload = Buffer.concat([uuid, ids.bytes(RANDOM_BYTES)]);
  const token = Buffer.concat([payload, macOf(kind, payload, keys.signing)]).toString('base64url');
  return { token, hash: hashOf(token) };
};

/** Whether a text could be a token of any kind. An API key cannot, unless somebody chose it so. */
export const hasTokenForm = (text: string): boolean => TOKEN.test(text);

/** Null when the token is malformed or was not made with one of our keys for this purpose. */
export const openToken = (kind: TokenKind, token: string, keys: TokenKeys): OpenedToken | null => {
  if (!hasTokenForm(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  const payload = bytes.subarray(0, UUID_BYTES + RANDOM_BYTES);
  const mac = bytes.subarray(UUID_BYTES + RANDOM_BYTES);
  if (!keys.accepted.some((key) => timingSafeEqual(mac, macOf(kind, payload, key)))) return null;
  const hex = payload.subarray(0, UUID_BYTES).toString('hex');
  const uuid = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  return { userGuid: toGuid('USR', uuid), hash: hashOf(token) };
};

/** Tokens and API keys are long and random, so a plain hash hides them well. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Making a key object from bytes costs more than the HMAC itself, so key objects are kept. */
const keyObjects = new WeakMap<Uint8Array, KeyObject>();

const keyObjectOf = (key: Uint8Array): KeyObject => {
  const known = keyObjects.get(key) ?? createSecretKey(key);
  keyObjects.set(key, known);
  return known;
};

const macOf = (kind: TokenKind, payload: Uint8Array, key: Uint8Array): Buffer =>
  createHmac('sha256', keyObjectOf(key)).update(`${kind}:`).update(payload).digest().subarray(0, MAC_BYTES);
