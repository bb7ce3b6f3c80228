import * as z from 'zod/mini';
import { guidSchema } from '../../contract/kernel/guid-schema.ts';
import type { User } from '../../domain/users/user.ts';
import { decodeItem } from '../table/item-codec.ts';
import { keys } from '../table/keys.ts';
import type { Item } from '../table/table-client.ts';

const textOrNull = z.nullable(z.string());
const instantOrNull = z.nullable(z.number());

const storedUser: z.ZodMiniType<User> = z.object({
  guid: guidSchema('USR'),
  clientGuid: guidSchema('CLT'),
  externalGuid: z.string(),
  epoch: z.number(),
  memberOrdinalNext: z.number(),
  birthdate: textOrNull,
  creditScore: z.nullable(z.number()),
  email: textOrNull,
  firstName: textOrNull,
  lastName: textOrNull,
  gender: textOrNull,
  isDisabled: z.boolean(),
  metadata: textOrNull,
  phone: textOrNull,
  zipCode: textOrNull,
  loggedInAt: instantOrNull,
  revision: z.number(),
  createdAt: z.number(),
  updatedAt: z.number(),
  deletedAt: instantOrNull,
});

/** What an item that leads to a user says. */
export const storedUserGuid = z.object({ userGuid: guidSchema('USR') });

export const itemToUser = (item: Item): User => decodeItem(storedUser, item);

/** Null when there is no such item, or its user is deleted. */
export const itemToLiveUser = (item: Item | null | undefined): User | null => {
  const user = item ? itemToUser(item) : null;
  return user?.deletedAt === null ? user : null;
};

export const userToItem = (user: User): Item => ({ ...keys.user(user.guid), ...user });
