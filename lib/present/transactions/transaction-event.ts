import { moneyOf } from '../../contract/kernel/decimal.ts';
import type { ObjectAction } from '../../contract/kernel/event-draft.ts';
import type * as entry from '../../contract/transactions/transaction-event.ts';
import { dayOf } from '../../domain/kernel/calendar.ts';
import { DAY_MS, toUnixSeconds } from '../../domain/kernel/time.ts';
import type { FoundTransaction } from '../../domain/transactions/transaction.ts';
import type { User } from '../../domain/users/user.ts';
import { eventDraft, ofOwner } from '../kernel/event-draft.ts';

/** The row after the change; `revision` is that of its ledger. */
export const transactionEvent = (
  action: ObjectAction,
  { transaction: row, accountGuid, category, member }: FoundTransaction,
  revision: number,
  user: User,
) => {
  const unixDay = (date: string): number => toUnixSeconds(dayOf(date) * DAY_MS);
  const ruleOrSystem = row.ruleGuid === null ? 'SYSTEM' : 'USER';
  return eventDraft<typeof entry.transactionEvent>('TRANSACTION', ofOwner(member, { guid: row.guid, revision }), {
    action,
    transaction: {
      account_guid: accountGuid,
      amount: moneyOf(row.amountMinor, row.currencyCode),
      category_guid: category.guid,
      category_name: category.name,
      category_set_by: row.userSet.category ? 'USER' : ruleOrSystem,
      check_number: row.checkNumber,
      created_at: toUnixSeconds(row.createdAt),
      currency_code: row.currencyCode,
      date: unixDay(row.date),
      description: row.description,
      description_set_by: row.userSet.description ? 'USER' : ruleOrSystem,
      feed_amount: moneyOf(row.amountMinor, row.currencyCode),
      feed_description: row.feedDescription,
      feed_memo: row.feedMemo,
      feed_posted_on: row.postedOn === null ? null : unixDay(row.postedOn),
      feed_transacted_on: unixDay(row.transactedOn),
      guid: row.guid,
      has_been_split: row.hasBeenSplit,
      has_been_viewed: row.hasBeenViewed,
      is_hidden: row.isHidden,
      member_guid: member.guid,
      member_is_managed_by_user: member.isManagedByUser,
      memo: row.memo,
      merchant_category_code: row.merchantCategoryCode,
      merchant_guid: row.merchantGuid,
      metadata: row.metadata,
      parent_guid: row.parentGuid,
      posted_on: row.postedOn === null ? null : unixDay(row.postedOn),
      revision,
      status: row.status,
      top_level_category_guid: category.parentGuid ?? category.guid,
      transacted_on: unixDay(row.transactedOn),
      transaction_type: row.type,
      updated_at: toUnixSeconds(row.updatedAt),
      user_guid: member.userGuid,
      user_id: user.externalGuid,
    },
  });
};
