import * as z from 'zod/mini';
import { userGuid } from '../kernel/guids.ts';
import { nullableMetadata, nullableName, partnerUserId } from '../kernel/input-text.ts';
import {
  date,
  flag,
  namedObject,
  nullableDate,
  nullableInteger,
  nullableText,
  nullableUnixTime,
  text,
} from '../kernel/values.ts';

/** No scale in use goes beyond 999, so a larger number is a mistake. */
const CREDIT_SCORE_MAX = 1_000;

/** A user as its partner keeps it; `id` is the id that the partner gave. */
export const userRecord = namedObject('UserRecord', {
  birthdate: nullableDate,
  credit_score: nullableInteger,
  email: nullableText,
  first_name: nullableText,
  gender: nullableText,
  guid: userGuid,
  id: text,
  is_disabled: flag,
  last_name: nullableText,
  logged_in_at: nullableUnixTime,
  metadata: nullableText,
  phone: nullableText,
  zip_code: nullableText,
});

const userFields = {
  birthdate: z.optional(z.nullable(date)),
  credit_score: z.optional(z.nullable(z.int().check(z.minimum(0), z.maximum(CREDIT_SCORE_MAX)))),
  email: z.optional(nullableName),
  first_name: z.optional(nullableName),
  gender: z.optional(nullableName),
  is_disabled: z.optional(flag),
  last_name: z.optional(nullableName),
  metadata: z.optional(nullableMetadata),
  phone: z.optional(nullableName),
  zip_code: z.optional(nullableName),
};

export const userCreateRequest = namedObject('UserCreateRequest', { ...userFields, id: partnerUserId });

/** Omitted fields keep their value. The id changes only by the operation `remapUserId`. */
export const userUpdateRequest = z
  .object(userFields)
  .check(z.refine((fields) => Object.keys(fields).length > 0, 'must hold at least one field'));
userUpdateRequest.register(z.globalRegistry, { id: 'UserUpdateRequest', minProperties: 1 });
