import { type SessionScope, sessionTimesAt } from '../../domain/users/session.ts';
import type { User } from '../../domain/users/user.ts';
import { keys } from '../table/keys.ts';
import type { Write } from '../table/table-client.ts';

interface Opening {
  readonly sessionHash: string;
  readonly nowMs: number;
  /** Absent for a session that may make all calls. */
  readonly scope?: SessionScope;
}

/**
 * Opens a session, and says that the user came. The second write is refused where the sessions of the user were ended, or
 * the user was deleted, after it was read.
 */
export const openingOfSession = (
  { guid, epoch }: Pick<User, 'guid' | 'epoch'>,
  { sessionHash, nowMs, ...scope }: Opening,
): readonly [Write, Write] => [
  {
    kind: 'put',
    item: { ...keys.session(guid, sessionHash), epoch, ...scope, createdAt: nowMs, ...sessionTimesAt(nowMs) },
  },
  {
    kind: 'update',
    key: keys.user(guid),
    set: { loggedInAt: nowMs },
    condition: { expression: '#epoch = :epoch AND #deletedAt = :live', values: { epoch, live: null } },
  },
];
