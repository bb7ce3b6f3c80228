import type { Guid } from '../kernel/guid.ts';
import { DAY_MS } from '../kernel/time.ts';

/** A deleted user is first only marked; all its data go about two weeks later. */
export const USER_PURGE_DELAY_MS = 14 * DAY_MS;

/** An end user. Text fields are as the partner gave them; instants are epoch milliseconds. */
export interface User {
  readonly guid: Guid<'USR'>;
  readonly clientGuid: Guid<'CLT'>;
  /** The partner's own id, unique within the client. */
  readonly externalGuid: string;
  /** Rises when the user's sessions are ended or the user is deleted; tokens of an older epoch are dead. */
  readonly epoch: number;
  readonly memberOrdinalNext: number;
  readonly birthdate: string | null;
  readonly creditScore: number | null;
  readonly email: string | null;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly gender: string | null;
  readonly isDisabled: boolean;
  readonly metadata: string | null;
  readonly phone: string | null;
  readonly zipCode: string | null;
  readonly loggedInAt: number | null;
  readonly revision: number;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly deletedAt: number | null;
}

/** A user without any of the optional fields. */
export const NO_USER_FIELDS = {
  birthdate: null,
  creditScore: null,
  email: null,
  firstName: null,
  lastName: null,
  gender: null,
  isDisabled: false,
  metadata: null,
  phone: null,
  zipCode: null,
};

/** The fields that a partner gives of a user. */
export type UserFields = Pick<User, keyof typeof NO_USER_FIELDS>;

/** A user as it is created. `fields` that are left out are empty. */
export const newUser = (
  named: Pick<User, 'guid' | 'clientGuid' | 'externalGuid'>,
  fields: Partial<UserFields>,
  nowMs: number,
): User => ({
  ...NO_USER_FIELDS,
  ...fields,
  ...named,
  epoch: 1,
  memberOrdinalNext: 0,
  loggedInAt: null,
  revision: 1,
  createdAt: nowMs,
  updatedAt: nowMs,
  deletedAt: null,
});

/** What a change of a user sets, beside the fields that the partner gives. */
export const userChange = (
  { revision }: Pick<User, 'revision'>,
  fields: Partial<UserFields & Pick<User, 'externalGuid'>>,
  nowMs: number,
) => ({ ...fields, updatedAt: nowMs, revision: revision + 1 });
