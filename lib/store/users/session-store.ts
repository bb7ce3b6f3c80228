import * as z from 'zod/mini';
import { guidSchema } from '../../contract/kernel/guid-schema.ts';
import { changeUntilWon, LOST, type Lost } from '../../domain/kernel/change-until-won.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Ids } from '../../domain/kernel/ids.ts';
import { type Clock, toUnixSeconds } from '../../domain/kernel/time.ts';
import { API_TOKEN_LIFE_MS } from '../../domain/users/session.ts';
import { mintToken, type TokenKeys } from '../../domain/users/token.ts';
import type { User } from '../../domain/users/user.ts';
import { decodeItem } from '../table/item-codec.ts';
import { keys } from '../table/keys.ts';
import type { Table } from '../table/table-client.ts';
import { openingOfSession } from './session-opening.ts';
import { createSessionProver, liveUser } from './session-prover.ts';

const storedApiToken = z.object({ userGuid: guidSchema('USR'), epoch: z.number(), expiresAt: z.number() });

/**
 * `unknown`: the token was never ours, has ended, or is of a deleted user. `spent`: it was good once. `disabled`: its user is
 * disabled, and the token is kept.
 */
export type ExchangeResult =
  | { readonly kind: 'done'; readonly token: string; readonly user: User }
  | { readonly kind: 'unknown' | 'spent' | 'disabled' };

export interface SessionStoreDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly tokenKeys: () => Promise<TokenKeys>;
}

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
  /** Exchanges an API token for a session in one transaction: of many exchanges of one token, one succeeds. */
  exchange: (userGuid: Guid<'USR'>, apiTokenHash: string): Promise<ExchangeResult> =>
    changeUntilWon({ what: 'user' }, () => tryExchange(deps, userGuid, apiTokenHash)),
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

const tryExchange = async (
  { table, clock, ids, tokenKeys }: SessionStoreDeps,
  userGuid: Guid<'USR'>,
  hash: string,
): Promise<ExchangeResult | Lost> => {
  const tokenKey = keys.apiToken(hash);
  const found = await table.getMany([tokenKey, keys.user(userGuid)], { isConsistent: true });
  const user = liveUser(found);
  if (!user) return { kind: 'unknown' };
  const tokenItem = found.find(({ pk }) => pk === tokenKey.pk);
  if (!tokenItem) return { kind: 'spent' };
  const token = decodeItem(storedApiToken, tokenItem);
  if (token.userGuid !== userGuid || token.epoch !== user.epoch) return { kind: 'unknown' };
  const now = clock();
  if (now >= token.expiresAt) return { kind: 'spent' };
  if (user.isDisabled) return { kind: 'disabled' };

  const session = mintToken('session', userGuid, await tokenKeys(), ids);
  const written = await table.transact([
    {
      kind: 'delete',
      key: tokenKey,
      condition: { expression: 'attribute_exists(#pk) AND #expiresAt > :now', values: { now } },
    },
    ...openingOfSession(user, { sessionHash: session.hash, nowMs: now }),
  ]);
  if (written.ok) return { kind: 'done', token: session.token, user: { ...user, loggedInAt: now } };
  const [tokenRefusal, , userRefusal] = written.refused;
  if (written.refused.some((refusal) => refusal?.isConflict)) return LOST;
  if (userRefusal) return { kind: 'unknown' };
  return tokenRefusal ? { kind: 'spent' } : LOST;
};
