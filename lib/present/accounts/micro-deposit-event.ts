import type * as entry from '../../contract/accounts/micro-deposit-event.ts';
import {
  MICRO_DEPOSIT_ACCOUNT_TYPE_IDS,
  MICRO_DEPOSIT_STATUS_IDS,
  type MicroDeposit,
} from '../../domain/accounts/micro-deposit.ts';
import { toTimestamp, toTimestampOrNull } from '../../domain/kernel/time.ts';
import { eventDraft, ofOwner } from '../kernel/event-draft.ts';

interface MicroDepositChanged {
  readonly action: 'created' | 'updated';
  /** The microdeposit after the change. */
  readonly deposit: MicroDeposit;
  /** The partner's own id of the user. */
  readonly userId: string | null;
}

/** Only the last digits of the account are told, as on a receipt. */
export const microDepositEvent = ({ action, deposit, userId }: MicroDepositChanged) => {
  const { account } = deposit.details;
  return eventDraft<typeof entry.microDepositEvent>('MICRO_DEPOSIT', ofOwner(deposit, deposit), {
    action,
    micro_deposit: {
      account_number: account === null ? null : masked(account.accountNumber),
      account_type: account === null ? null : MICRO_DEPOSIT_ACCOUNT_TYPE_IDS[account.accountType],
      created_at: toTimestamp(deposit.createdAt),
      guid: deposit.guid,
      institution_guid: null,
      routing_number: account === null ? null : masked(account.routingNumber),
      status: MICRO_DEPOSIT_STATUS_IDS[deposit.status],
      status_name: deposit.status,
      updated_at: toTimestamp(deposit.updatedAt),
      user_guid: deposit.userGuid,
      user_id: userId,
      verified_at: toTimestampOrNull(deposit.verifiedAt),
    },
    version: 1,
  });
};

const DIGITS_SHOWN = 4;
const masked = (digits: string): string => `****${digits.length > DIGITS_SHOWN ? digits.slice(-DIGITS_SHOWN) : ''}`;
