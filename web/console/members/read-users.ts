import { guidBefore } from '../../../lib/domain/kernel/guid-before.ts';
import type { User } from '../wire.ts';

/** More users than a person scrolls through. */
const PAGES_MAX = 10;
const USERS_PER_PAGE = 100;

interface UsersPage {
  readonly users: readonly User[];
  readonly next: string | null;
}

export interface AllUsers {
  readonly users: readonly User[];
  /** Whether there are more than were read. */
  readonly isCut: boolean;
}

/** No user of this client has the guid. */
export class NoUser extends Error {
  override readonly message = 'This client has no such user. Look at the list of users.';
}

export type ReadPage = (asked: { readonly limit: number; readonly after?: string }) => Promise<UsersPage>;

/** Reads the users of the client, a page after the other. */
export const readUsers = async (read: ReadPage): Promise<AllUsers> => {
  const users: User[] = [];
  let asked: Parameters<ReadPage>[0] = { limit: USERS_PER_PAGE };
  for (let page = 0; page < PAGES_MAX; page += 1) {
    const { users: found, next } = await read(asked);
    users.push(...found);
    if (next === null) return { users, isCut: false };
    asked = { limit: USERS_PER_PAGE, after: next };
  }
  return { users, isCut: true };
};

/**
 * Reads one user. Users are listed in the order of their guids, so it is the first one after the guid before. Rejects
 * with `NoUser` where there is none.
 */
export const readUserOfGuid = async (read: ReadPage, userGuid: string): Promise<User> => {
  const {
    users: [first],
  } = await read({ limit: 1, after: guidBefore(userGuid) });
  if (first?.guid !== userGuid) throw new NoUser();
  return first;
};
