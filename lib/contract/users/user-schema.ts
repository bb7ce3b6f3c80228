import * as z from 'zod/mini';
import { userGuid } from '../kernel/guids.ts';
import {
  count,
  flag,
  namedObject,
  nullableDate,
  nullableInteger,
  nullableText,
  nullableTimestamp,
} from '../kernel/values.ts';
import { GENDER_IDS } from './gender-schema.ts';

/** The user of the session, as apps see it. */
export const user = namedObject('User', {
  accepted_terms_and_conditions_at: nullableTimestamp,
  birthday: nullableDate,
  credit_score: nullableInteger,
  email: nullableText,
  email_is_verified: flag,
  external_guid: nullableText,
  failed_token_login_attempts_count: count,
  first_name: nullableText,
  gender: z.nullable(z.enum(GENDER_IDS)),
  guid: userGuid,
  has_accepted_terms_and_conditions: flag,
  has_updated_terms_and_conditions: flag,
  is_disabled: flag,
  is_restricted: flag,
  last_name: nullableText,
  logged_in_at: nullableTimestamp,
  metadata: nullableText,
  phone: nullableText,
  phone_is_verified: flag,
  postal_code: nullableText,
  revision: count,
});
