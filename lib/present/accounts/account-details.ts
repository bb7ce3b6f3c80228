import type {
  accountNumber as accountNumberSchema,
  accountOwner as accountOwnerSchema,
} from '../../contract/accounts/account-details-schema.ts';
import type { WireOf } from '../../contract/kernel/wire.ts';
import { type AccountNumber, type AccountOwner, accountNumberGuid } from '../../domain/accounts/account-details.ts';
import type { Guid } from '../../domain/kernel/guid.ts';

/** The account that a number or owner belongs to. */
export interface AccountPlace {
  readonly accountGuid: Guid<'ACT'>;
  readonly memberGuid: Guid<'MBR'>;
  readonly userGuid: Guid<'USR'>;
}

export const presentAccountNumber = (
  { accountGuid, memberGuid, userGuid }: AccountPlace,
  number: AccountNumber,
  index: number,
): WireOf<typeof accountNumberSchema> => ({
  account_guid: accountGuid,
  account_number: number.accountNumber,
  guid: accountNumberGuid(accountGuid, index),
  institution_number: number.institutionNumber,
  member_guid: memberGuid,
  passed_validation: number.passedValidation,
  routing_number: number.routingNumber,
  transit_number: number.transitNumber,
  user_guid: userGuid,
});

export const presentAccountOwner = (
  { accountGuid, memberGuid, userGuid }: AccountPlace,
  owner: AccountOwner,
): WireOf<typeof accountOwnerSchema> => ({
  account_guid: accountGuid,
  address: owner.address,
  city: owner.city,
  country: owner.country,
  email: owner.email,
  first_name: owner.firstName,
  last_name: owner.lastName,
  member_guid: memberGuid,
  owner_name: owner.ownerName,
  phone: owner.phone,
  postal_code: owner.postalCode,
  state: owner.state,
  user_guid: userGuid,
});
