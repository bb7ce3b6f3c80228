import * as z from 'zod/mini';
import { guidSchema } from '../../contract/kernel/guid-schema.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { toUnixSeconds } from '../../domain/kernel/time.ts';
import { API_TOKEN_LIFE_MS } from '../../domain/users/session.ts';
import { mintToken } from '../../domain/users/token.ts';
import type { User } from '../../domain/users/user.ts';
import { decodeItem } from '../table/item-codec.ts';
import { keys } from '../table/keys.ts';
import type { StoreDeps } from '../table/store-deps.ts';
import type { Written } from '../table/written.ts';
import { openingOfSession } from './session-opening.ts';
import { createSessionProver, liveUser } from './session-prover.ts';

const storedApiToken = z.object({ userGuid: guidSchema('USR'), epoch: z.number(), expiresAt: z.number() });

/** The session for which an API token is spent. */
interface Spending {
  readonly apiTokenHash: string;
  readonly sessionHash: string;
  readonly nowMs: number;
}

export type SessionStoreDeps = Pick<StoreDeps, 'table' | 'clock' | 'ids' | 'tokenKeys'>;

export type SessionStore = ReturnType<typeof createSessionStore>;

export const createSessionStore = (deps: SessionStoreDeps) => ({
  /** A token for the user that can be used once; only its hash is kept. */
  issueApiToken: async ({ guid: userGuid, epoch }: User): Promise<string> => {
    const { token, hash } = mintToken('api', userGuid, await deps.tokenKeys(), deps.ids);
    const expiresAt = deps.clock() + API_TOKEN_LIFE_MS;
    const item = { ...keys.apiToken(hash), userGuid, epoch, expiresAt, ttl: toUnixSeconds(expiresAt) };
    await deps.table.write({ kind: 'put', item });
    return token;
  },
  /** The user is null where it is deleted, the token where there is none. One strong read. */
  readApiToken: async (userGuid: Guid<'USR'>, hash: string) => {
    const tokenKey = keys.apiToken(hash);
    const found = await deps.table.getMany([tokenKey, keys.user(userGuid)], { isConsistent: true });
    const item = found.find(({ pk }) => pk === tokenKey.pk);
    return { user: liveUser(found), token: item === undefined ? null : decodeItem(storedApiToken, item) };
  },
  /**
   * Spends an API token for a session of its user in one transaction. `stale`: the token was spent, the sessions of the user
   * were ended, or the user was deleted since they were read.
   */
  open: async (user: User, { apiTokenHash, ...opening }: Spending): Promise<Written> => {
    const written = await deps.table.transact([
      {
        kind: 'delete',
        key: keys.apiToken(apiTokenHash),
        condition: { expression: 'attribute_exists(#pk) AND #expiresAt > :now', values: { now: opening.nowMs } },
      },
      ...openingOfSession(user, opening),
    ]);
    return { kind: written.ok ? 'done' : 'stale' };
  },
  prove: createSessionProver(deps),
  /** Ends every session and open API token of the user at once: those of an older epoch are dead. */
  endAll: async (userGuid: Guid<'USR'>): Promise<void> => {
    await deps.table.write({
      kind: 'update',
      key: keys.user(userGuid),
      add: { epoch: 1 },
      condition: { expression: 'attribute_exists(#pk)' },
    });
  },
});
