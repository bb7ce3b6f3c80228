import * as z from 'zod/mini';
import { event } from '../event.ts';
import { userGuid } from '../kernel/guids.ts';
import { objectAction } from '../kernel/object-action.ts';
import { count, flag, nullableDate, nullableInteger, nullableText, nullableUnixTime } from '../kernel/values.ts';
import { GENDER_IDS } from './gender-schema.ts';

export const userEvent = event({
  type: 'USER',
  summary: 'A user was created, updated or deleted',
  schema: z.object({
    action: objectAction,
    user: z.object({
      birthday: nullableDate,
      credit_score: nullableInteger,
      email: nullableText,
      email_is_verified: flag,
      first_name: nullableText,
      gender: z.nullable(z.enum(GENDER_IDS)),
      guid: userGuid,
      id: nullableText,
      is_disabled: flag,
      last_name: nullableText,
      logged_in_at: nullableUnixTime,
      metadata: nullableText,
      phone: nullableText,
      phone_is_verified: flag,
      postal_code: nullableText,
      revision: count,
    }),
  }),
});
