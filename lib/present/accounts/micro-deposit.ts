import type { microDeposit as microDepositSchema } from '../../contract/accounts/micro-deposit-schema.ts';
import type { WireOf } from '../../contract/kernel/wire.ts';
import {
  MICRO_DEPOSIT_ACCOUNT_TYPE_IDS,
  MICRO_DEPOSIT_STATUS_IDS,
  type MicroDeposit,
  triesLeft,
} from '../../domain/accounts/micro-deposit.ts';
import { toTimestamp, toTimestampOrNull } from '../../domain/kernel/time.ts';

/** A microdeposit without its amounts: the user has to find them in the account. */
export const presentMicroDeposit = (deposit: MicroDeposit): WireOf<typeof microDepositSchema> => {
  const { account, accountName, email, firstName, lastName } = deposit.details;
  return {
    account_name: accountName,
    account_number: account?.accountNumber ?? null,
    account_type: account === null ? null : MICRO_DEPOSIT_ACCOUNT_TYPE_IDS[account.accountType],
    account_type_name: account?.accountType ?? null,
    created_at: toTimestamp(deposit.createdAt),
    email,
    error_code: deposit.errorCode,
    error_message: deposit.errorMessage,
    first_name: firstName,
    guid: deposit.guid,
    institution_name: deposit.institutionName,
    last_name: lastName,
    routing_number: account?.routingNumber ?? null,
    status: MICRO_DEPOSIT_STATUS_IDS[deposit.status],
    status_name: deposit.status,
    tries_left: triesLeft(deposit),
    updated_at: toTimestamp(deposit.updatedAt),
    verified_at: toTimestampOrNull(deposit.verifiedAt),
  };
};
