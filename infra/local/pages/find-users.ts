import * as z from 'zod/mini';
import { partnerUserId } from '../../../lib/contract/kernel/input-text.ts';
import { GUID_PREFIXES, isGuid } from '../../../lib/domain/kernel/guid.ts';
import { guidBefore } from '../../../lib/domain/kernel/guid-before.ts';
import { callAsPartner, type Refused, type Service } from './partner-calls.ts';

const userBody = z.object({ guid: z.string(), id: z.string() });
const oneUser = z.object({ user: userBody });
const somePage = z.object({ users: z.array(userBody), next: z.nullable(z.string()) });
type User = z.output<typeof userBody>;

type FirstUsers = { readonly kind: 'users'; readonly users: readonly User[]; readonly isCut: boolean } | Refused;
type FoundUser = { readonly kind: 'found'; readonly user: User | null } | Refused;

/** The users that a page offers: those of a household, and as many as one answer has. */
const USERS_MAX = 100;
const NOT_FOUND = 404;

export const readFirstUsers = async (service: Service): Promise<FirstUsers> => {
  const asked = await callAsPartner(service, { method: 'GET', path: `/users?limit=${USERS_MAX}` }, somePage);
  if (asked.body === null) return { kind: 'refused', status: asked.status, message: asked.message };
  return { kind: 'users', users: asked.body.users, isCut: asked.body.next !== null };
};

/** The user with this id or guid, also beyond the first ones. */
export const findUser = async (service: Service, first: readonly User[], name: string): Promise<FoundUser> => {
  const listed = first.find(({ id, guid }) => id === name || guid === name);
  if (listed !== undefined) return { kind: 'found', user: listed };
  return isGuid(GUID_PREFIXES.user, name) ? userOfGuid(service, name) : userOfId(service, name);
};

const userOfId = async (service: Service, id: string): Promise<FoundUser> => {
  // Such a name would lead to another path, and no user can have it.
  if (!partnerUserId.safeParse(id).success) return { kind: 'found', user: null };
  const asked = await callAsPartner(service, { method: 'GET', path: `/users/${encodeURIComponent(id)}` }, oneUser);
  if (asked.status === NOT_FOUND) return { kind: 'found', user: null };
  if (asked.body === null) return { kind: 'refused', status: asked.status, message: asked.message };
  return { kind: 'found', user: asked.body.user };
};

/** Calls of partners name users by the partner's id, so the list is asked for the one after the guid before. */
const userOfGuid = async (service: Service, guid: string): Promise<FoundUser> => {
  const path = `/users?limit=1&after=${guidBefore(guid)}`;
  const asked = await callAsPartner(service, { method: 'GET', path }, somePage);
  if (asked.body === null) return { kind: 'refused', status: asked.status, message: asked.message };
  return { kind: 'found', user: asked.body.users.find((user) => user.guid === guid) ?? null };
};
