import { accountGuid, accountNumberGuid, memberGuid, userGuid } from '../kernel/guids.ts';
import { namedObject, nullableFlag, nullableText } from '../kernel/values.ts';

/** The numbers by which one transfer system knows an account. */
export const accountNumber = namedObject('AccountNumber', {
  account_guid: accountGuid,
  account_number: nullableText,
  guid: accountNumberGuid,
  institution_number: nullableText,
  member_guid: memberGuid,
  passed_validation: nullableFlag,
  routing_number: nullableText,
  transit_number: nullableText,
  user_guid: userGuid,
});

/** One owner of one account. */
export const accountOwner = namedObject('AccountOwner', {
  account_guid: accountGuid,
  address: nullableText,
  city: nullableText,
  country: nullableText,
  email: nullableText,
  first_name: nullableText,
  last_name: nullableText,
  member_guid: memberGuid,
  owner_name: nullableText,
  phone: nullableText,
  postal_code: nullableText,
  state: nullableText,
  user_guid: userGuid,
});
