import type { Member } from '../../domain/members/member.ts';
import { stillAt } from '../table/revision.ts';
import type { Put } from '../table/table-client.ts';
import { accountsToItem, type StoredAccount, type StoredAccounts } from './account-item.ts';

/** The accounts of one member before and after a change. */
export interface AccountsChange {
  readonly member: Member;
  /** As they were read. */
  readonly before: StoredAccounts;
  readonly after: readonly StoredAccount[];
}

/**
 * What a user changed. Refused when the accounts have been changed since they were read. Those that a refresh changed keep
 * their `editRevision`.
 */
export const editedAccountsPut = ({ member, before, after }: AccountsChange): Put => ({
  kind: 'put',
  item: accountsToItem(member.userGuid, member.guid, { revision: before.revision + 1, accounts: after }),
  condition: stillAt(before.revision),
});

/** An item holds 400 KB; what this leaves is for what refreshes bring. */
const PACKED_BYTES_MAX = 250_000;

/** Whether the accounts of the member would take more room than an edit may leave them. */
export const isTooLarge = (change: AccountsChange): boolean => {
  const { packed } = editedAccountsPut(change).item;
  return packed instanceof Uint8Array && packed.length > PACKED_BYTES_MAX;
};
