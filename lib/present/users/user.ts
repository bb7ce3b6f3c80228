import type { WireOf } from '../../contract/kernel/wire.ts';
import { genderIdOf } from '../../contract/users/gender-schema.ts';
import type { userRecord } from '../../contract/users/user-record-schema.ts';
import type { user as userSchema } from '../../contract/users/user-schema.ts';
import { toTimestampOrNull, toUnixSecondsOrNull } from '../../domain/kernel/time.ts';
import type { User } from '../../domain/users/user.ts';

/** A user as its partner keeps it. */
export const presentUserRecord = (user: User): WireOf<typeof userRecord> => ({
  birthdate: user.birthdate,
  credit_score: user.creditScore,
  email: user.email,
  first_name: user.firstName,
  gender: user.gender,
  guid: user.guid,
  id: user.externalGuid,
  is_disabled: user.isDisabled,
  last_name: user.lastName,
  logged_in_at: toUnixSecondsOrNull(user.loggedInAt),
  metadata: user.metadata,
  phone: user.phone,
  zip_code: user.zipCode,
});

/**
 * A user as apps see it. This service has no screens for terms or for verifying addresses, so these fields keep the
 * first values of the contract.
 */
export const presentUser = (user: User): WireOf<typeof userSchema> => ({
  accepted_terms_and_conditions_at: null,
  birthday: user.birthdate,
  credit_score: user.creditScore,
  email: user.email,
  email_is_verified: false,
  external_guid: user.externalGuid,
  failed_token_login_attempts_count: 0,
  first_name: user.firstName,
  gender: genderIdOf(user.gender),
  guid: user.guid,
  has_accepted_terms_and_conditions: false,
  has_updated_terms_and_conditions: false,
  is_disabled: user.isDisabled,
  is_restricted: false,
  last_name: user.lastName,
  logged_in_at: toTimestampOrNull(user.loggedInAt),
  metadata: user.metadata,
  phone: user.phone,
  phone_is_verified: false,
  postal_code: user.zipCode,
  revision: user.revision,
});
