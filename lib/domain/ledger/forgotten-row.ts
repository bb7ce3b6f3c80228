import { UNCATEGORIZED } from '../categories/category.ts';
import { NO_KINDS } from '../transactions/transaction.ts';
import { UNTOUCHED } from './describing/own-words.ts';
import type { LedgerRow } from './ledger-row.ts';

/**
 * The tombstone of a row that its upstream took back. It keeps the id, so that an older answer does not bring the row
 * again, and nothing else that a later row could be taken for. `row` gives guid, account and dates.
 */
export const forgottenRow = (row: LedgerRow, upstreamId: string | null, nowMs: number): LedgerRow => ({
  ...row,
  ...UNTOUCHED,
  status: 'POSTED',
  amountMinor: 0n,
  description: '',
  feedDescription: '',
  memo: null,
  feedMemo: null,
  categoryGuid: UNCATEGORIZED,
  merchantGuid: null,
  merchantLocationGuid: null,
  kinds: NO_KINDS,
  ruleGuid: null,
  transactedAt: null,
  postedAt: null,
  latitude: null,
  longitude: null,
  checkNumber: null,
  merchantCategoryCode: null,
  isInternational: null,
  extendedType: null,
  upstreamId,
  formerUpstreamId: null,
  deletedAt: nowMs,
});

/** Such a tombstone is found by its id alone. The one of a row that its user deleted has the content of the row. */
export const isForgotten = (row: LedgerRow): boolean =>
  row.deletedAt !== null && row.feedDescription === '' && row.amountMinor === 0n;
