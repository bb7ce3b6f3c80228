import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { type Cipher, type DataKeyOwner, placeOf } from '../domain/cipher.ts';
import type { Guid } from '../domain/guid.ts';
import type { Ids } from '../domain/ids.ts';
import { OAUTH_WINDOW_LIFE_MS, type OAuthReturn } from '../domain/oauth.ts';
import { type Clock, toUnixSeconds } from '../domain/time.ts';
import { mintToken, type TokenKeys } from '../domain/token.ts';
import { decodeItem } from './item-codec.ts';
import { keys } from './keys.ts';
import type { ItemTable } from './table-client.ts';

/** What is to happen when the browser comes back from a consent page. */
export interface OAuthWindow {
  readonly userGuid: Guid<'USR'>;
  readonly memberGuid: Guid<'MBR'>;
  readonly returnTo: OAuthReturn;
  /** Our own address that the institution was told; the exchange must name the same. */
  readonly returnUrl: string;
  readonly skipAggregation: boolean;
}

export interface OpenedWindow {
  /** Goes to the institution and comes back; only its hash is stored. */
  readonly state: string;
  readonly codeChallenge: string;
}

/** A window that has just been closed for good. */
export interface TakenWindow extends OAuthWindow {
  readonly isExpired: boolean;
  readonly codeVerifier: (dataKey: DataKeyOwner) => Promise<string>;
}

export interface OAuthWindowStore {
  readonly open: (window: OAuthWindow, dataKey: DataKeyOwner) => Promise<OpenedWindow>;
  /** Of many that come with one state the first gets the window; null for all others, and for states nobody made. */
  readonly take: (userGuid: Guid<'USR'>, stateHash: string) => Promise<TakenWindow | null>;
}

export interface OAuthWindowDeps {
  readonly table: Pick<ItemTable, 'write'>;
  readonly cipher: Cipher;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly tokenKeys: () => Promise<TokenKeys>;
}

/** RFC 7636 wants 43 characters at least. */
const VERIFIER_BYTES = 32;
const VERIFIER_ATTRIBUTE = 'verifier';

const text = z.nullable(z.string());
const stored = z.object({
  memberGuid: z.custom<Guid<'MBR'>>((value) => typeof value === 'string' && value.startsWith('MBR-')),
  returnTo: z.object({ clientRedirectUrl: text, appScheme: text }),
  returnUrl: z.string(),
  skipAggregation: z.boolean(),
  expiresAt: z.number(),
  verifier: z.instanceof(Uint8Array),
});

export const createOAuthWindowStore = ({
  table,
  cipher,
  clock,
  ids,
  tokenKeys,
}: OAuthWindowDeps): OAuthWindowStore => ({
  open: async ({ userGuid, ...window }, dataKey) => {
    const { token, hash } = mintToken('oauth', userGuid, await tokenKeys(), ids);
    const key = keys.oauthWindow(userGuid, hash);
    const verifier = Buffer.from(ids.bytes(VERIFIER_BYTES)).toString('base64url');
    const expiresAt = clock() + OAUTH_WINDOW_LIFE_MS;
    await table.write({
      kind: 'update',
      key,
      set: {
        ...window,
        expiresAt,
        [VERIFIER_ATTRIBUTE]: await cipher.encrypt(dataKey, placeOf(key, VERIFIER_ATTRIBUTE), verifier),
        ttl: toUnixSeconds(expiresAt + OAUTH_WINDOW_LIFE_MS),
      },
      condition: { expression: 'attribute_not_exists(#pk)' },
    });
    return { state: token, codeChallenge: createHash('sha256').update(verifier).digest('base64url') };
  },

  take: async (userGuid, stateHash) => {
    const key = keys.oauthWindow(userGuid, stateHash);
    const taken = await table.write({ kind: 'delete', key, condition: { expression: 'attribute_exists(#pk)' } });
    if (!taken.ok || taken.before === null) return null;
    const { expiresAt, verifier, ...window } = decodeItem(stored, taken.before);
    return {
      ...window,
      userGuid,
      isExpired: clock() >= expiresAt,
      codeVerifier: (dataKey) => cipher.decrypt(dataKey, placeOf(key, VERIFIER_ATTRIBUTE), verifier),
    };
  },
});
