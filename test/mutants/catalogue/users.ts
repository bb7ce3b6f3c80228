import type { Mutant } from '../mutant.ts';

export const usersMutants: readonly Mutant[] = [
  {
    bug: 'TTL is written in milliseconds',
    find: 'ttl: Math.ceil((expiresAt + SESSION_KEPT_MS) / SECOND_MS) };',
    replace: 'ttl: Math.ceil((expiresAt + SESSION_KEPT_MS) / SECOND_MS) * SECOND_MS };',
  },
  {
    bug: 'a session is proven by a weak read',
    find: 'table.getMany([sessionKey, keys.user(userGuid)], { isConsistent: true })',
    replace: 'table.getMany([sessionKey, keys.user(userGuid)], { isConsistent: false })',
  },
  {
    bug: 'of a disabled client only the first 500 users lose their sessions',
    find: 'after = page.length < USERS_PER_PAGE ? null',
    replace: 'after = page.length <= USERS_PER_PAGE ? null',
  },
  {
    bug: 'an update of a user empties the fields that it leaves out',
    find: '({ ...fields, updatedAt: nowMs, revision: revision + 1 })',
    replace: '({ ...NO_USER_FIELDS, ...fields, updatedAt: nowMs, revision: revision + 1 })',
  },
];
