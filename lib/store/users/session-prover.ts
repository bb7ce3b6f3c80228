import * as z from 'zod/mini';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import { isSessionPushDue, SESSION_SCOPES, type SessionScope, sessionTimesAt } from '../../domain/users/session.ts';
import type { User } from '../../domain/users/user.ts';
import { decodeItem } from '../table/item-codec.ts';
import { keys, USER_RANGE } from '../table/keys.ts';
import type { Item, ItemTable } from '../table/table-client.ts';
import { itemToLiveUser } from './user-item.ts';

const storedSession = z.object({
  epoch: z.number(),
  pushedAt: z.number(),
  expiresAt: z.number(),
  // Sessions that were opened with an API token have none.
  scope: z._default(z.enum(SESSION_SCOPES), 'user'),
});

/**
 * `unknown`: the session was never ours, has ended, or is of a deleted user. `expired`: it was good once. `disabled`: it is
 * good again when its user is enabled.
 */
export type SessionResult =
  | { readonly kind: 'proven'; readonly user: User; readonly scope: SessionScope }
  | { readonly kind: 'unknown' | 'expired' | 'disabled' };

/** Checks a session and, when it is due, pushes its expiry. One strong read. */
export type SessionProver = (userGuid: Guid<'USR'>, sessionHash: string) => Promise<SessionResult>;

/** The user among items of its partition; null when there is none or it is deleted. */
export const liveUser = (items: readonly Item[]): User | null =>
  itemToLiveUser(items.find(({ sk }) => sk === USER_RANGE.user));

/** Apart from the store that issues sessions, so that functions that only check sessions do not carry that code. */
export const createSessionProver =
  ({ table, clock }: { readonly table: ItemTable; readonly clock: Clock }): SessionProver =>
  async (userGuid, sessionHash) => {
    const sessionKey = keys.session(userGuid, sessionHash);
    const found = await table.getMany([sessionKey, keys.user(userGuid)], { isConsistent: true });
    const user = liveUser(found);
    if (!user) return { kind: 'unknown' };
    const item = found.find(({ sk }) => sk === sessionKey.sk);
    // The token has our MAC, so there was such a session: DynamoDB has deleted it since.
    if (!item) return { kind: 'expired' };
    const session = decodeItem(storedSession, item);
    if (session.epoch !== user.epoch) return { kind: 'unknown' };
    const now = clock();
    if (now >= session.expiresAt) return { kind: 'expired' };
    if (user.isDisabled) return { kind: 'disabled' };
    if (isSessionPushDue(session.pushedAt, now)) {
      await table.write({
        kind: 'update',
        key: sessionKey,
        set: { ...sessionTimesAt(now) },
        condition: { expression: 'attribute_exists(#pk) AND #pushedAt < :now', values: { now } },
      });
    }
    return { kind: 'proven', user, scope: session.scope };
  };
