import { createHash } from 'node:crypto';
import { type Cipher, type DataKeyOwner, placeOf } from '../../domain/kernel/cipher.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Ids } from '../../domain/kernel/ids.ts';
import { type Clock, toUnixSeconds } from '../../domain/kernel/time.ts';
import type { Member } from '../../domain/members/member.ts';
import { OAUTH_WINDOW_LIFE_MS, type OAuthReturn, OPENING_KEPT_MS } from '../../domain/members/oauth.ts';
import { mintToken, type TokenKeys } from '../../domain/users/token.ts';
import { keys } from '../table/keys.ts';
import { IS_NEW, newPut } from '../table/revision.ts';
import type { ItemTable } from '../table/table-client.ts';

/** What is to happen when the browser comes back from a consent page. */
export interface OAuthWindow {
  readonly userGuid: Guid<'USR'>;
  readonly memberGuid: Guid<'MBR'>;
  readonly returnTo: OAuthReturn;
  /** Our own address, as the institution was told; the exchange must name the same one. */
  readonly returnUrl: string;
  readonly skipAggregation: boolean;
}

export interface OpenedWindow {
  /** Goes to the institution and comes back; only its hash is stored. */
  readonly state: string;
  readonly codeChallenge: string;
}

/** The member that a consent page is opened for. */
export type ConsentingMember = Pick<Member, 'userGuid' | 'guid' | 'ordinal'>;

interface OAuthWindowDeps {
  readonly table: Pick<ItemTable, 'write'>;
  readonly cipher: Cipher;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly tokenKeys: () => Promise<TokenKeys>;
}

/** RFC 7636 wants 43 characters at least. */
const VERIFIER_BYTES = 32;
/** Read again by `consent-store.ts`. */
export const VERIFIER_ATTRIBUTE = 'verifier';

export type OAuthWindowStore = ReturnType<typeof createOAuthWindowStore>;

/**
 * The beginning of a consent; `consent-store.ts` has what follows. They are apart, so that a function that only begins
 * consents does not carry the other code.
 */
export const createOAuthWindowStore = ({ table, cipher, clock, ids, tokenKeys }: OAuthWindowDeps) => ({
  open: async (
    { userGuid, guid: memberGuid, ordinal }: ConsentingMember,
    window: Omit<OAuthWindow, 'userGuid' | 'memberGuid'>,
    dataKey: DataKeyOwner,
  ): Promise<OpenedWindow> => {
    const { token, hash } = mintToken('oauth', userGuid, await tokenKeys(), ids);
    const key = keys.oauthWindow(userGuid, hash);
    const verifier = Buffer.from(ids.bytes(VERIFIER_BYTES)).toString('base64url');
    const openedAt = clock();
    const expiresAt = openedAt + OAUTH_WINDOW_LIFE_MS;
    const sealed = await cipher.encrypt(dataKey, placeOf(key, VERIFIER_ATTRIBUTE), verifier);
    const opening = keys.openedConsent(userGuid, ordinal, openedAt, hash);
    // Where only one of the two is written, the caller gets no address, and nothing leads to the other.
    await Promise.all([
      table.write({
        kind: 'update',
        key,
        set: {
          ...window,
          memberGuid,
          expiresAt,
          [VERIFIER_ATTRIBUTE]: sealed,
          ttl: toUnixSeconds(expiresAt + OAUTH_WINDOW_LIFE_MS),
        },
        condition: IS_NEW,
      }),
      table.write(newPut({ ...opening, stateHash: hash, ttl: toUnixSeconds(openedAt + OPENING_KEPT_MS) })),
    ]);
    return { state: token, codeChallenge: createHash('sha256').update(verifier).digest('base64url') };
  },
});
