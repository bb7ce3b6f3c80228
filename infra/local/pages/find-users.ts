import { type Client, TributaryError, type UserRecord } from '@tributary-data/tributary/client';
import { partnerUserId } from '../../../lib/contract/kernel/input-text.ts';
import { GUID_PREFIXES, isGuid } from '../../../lib/domain/kernel/guid.ts';
import { guidBefore } from '../../../lib/domain/kernel/guid-before.ts';

type User = Pick<UserRecord, 'guid' | 'id'>;

/** The users that a page offers: those of a household, and as many as one answer has. */
const USERS_MAX = 100;
const NOT_FOUND = 404;

const named = ({ guid, id }: User): User => ({ guid, id });

export const readFirstUsers = async (client: Client) => {
  const { users, next } = await client.listUsers({ limit: USERS_MAX });
  return { users: users.map(named), isCut: next !== null };
};

/** The user with this id or guid, also beyond the first ones; null where there is none. */
export const findUser = async (client: Client, first: readonly User[], name: string): Promise<User | null> => {
  const listed = first.find(({ id, guid }) => id === name || guid === name);
  if (listed !== undefined) return listed;
  return isGuid(GUID_PREFIXES.user, name) ? userOfGuid(client, name) : userOfId(client, name);
};

const userOfId = async (client: Client, id: string): Promise<User | null> => {
  // Such a name would lead to another path, and no user can have it.
  if (!partnerUserId.safeParse(id).success) return null;
  try {
    return named((await client.readUserRecord({ id })).user);
  } catch (error) {
    if (error instanceof TributaryError && error.status === NOT_FOUND) return null;
    throw error;
  }
};

/** Calls of partners name users by the partner's id, so the list is asked for the one after the guid before. */
const userOfGuid = async (client: Client, guid: string): Promise<User | null> => {
  const { users } = await client.listUsers({ limit: 1, after: guidBefore(guid) });
  return users.map(named).find((user) => user.guid === guid) ?? null;
};
