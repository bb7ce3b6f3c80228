import { DEFAULT_CATEGORIES } from '../../../lib/domain/categories/category.ts';
import { dateOf, dayOf } from '../../../lib/domain/kernel/calendar.ts';
import { toGuid } from '../../../lib/domain/kernel/guid.ts';
import { hintedGuid } from '../../../lib/domain/kernel/hinted-guid.ts';
import { DAY_MS } from '../../../lib/domain/kernel/time.ts';
import type { LedgerRow } from '../../../lib/domain/ledger/ledger-row.ts';
import { NO_KINDS, NOTHING_SET } from '../../../lib/domain/transactions/transaction.ts';

export const MEMBER_ORDINAL = 3;
const NEWEST_DAY = dayOf('2026-11-20');
const uuid = (number: number): string => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
/** `value` for every `every`th row, null for the others. */
const some = <T>(index: number, every: number, value: T): T | null => (index % every === 1 ? value : null);

/** A row in which every column has values of all its kinds sooner or later. */
export const richRow = (index: number): LedgerRow => {
  const day = NEWEST_DAY - Math.floor(index / 2);
  const createdAt = NEWEST_DAY * DAY_MS - index * 1_234_567;
  const hasOwnMemo = index % 8 === 3;
  const feedDescription = `CORNER CAFE ${String(index)}`;
  const place = { timeMs: (day - (index % 3)) * DAY_MS, memberOrdinal: MEMBER_ORDINAL };
  const ownCategory = some(index, 7, toGuid('CAT', uuid(0xca7 + index)));
  return {
    guid: hintedGuid('TRN', place, uuid(index)),
    account: index % 4,
    date: dateOf(day),
    status: index % 5 === 0 ? 'PENDING' : 'POSTED',
    type: index % 3 === 0 ? 'CREDIT' : 'DEBIT',
    amountMinor: index === 6 ? 2n ** 60n : BigInt(index * 129),
    currencyCode: index % 6 === 5 ? 'JPY' : 'USD',
    description: index % 2 === 0 ? feedDescription : 'Corner Café',
    categoryGuid: ownCategory ?? DEFAULT_CATEGORIES[index % 40]?.guid ?? toGuid('CAT', uuid(0)),
    merchantGuid: some(index, 3, toGuid('MCH', uuid(index % 9))),
    merchantLocationGuid: some(index, 6, toGuid('MCL', uuid(index % 9))),
    kinds: { ...NO_KINDS, isSubscription: index % 4 === 0 },
    memo: hasOwnMemo ? 'mine' : some(index, 4, 'of the bank'),
    feedDescription,
    feedMemo: some(index, 4, 'of the bank'),
    transactedOn: dateOf(day - (index % 2)),
    postedOn: index % 5 === 0 ? null : dateOf(day + (index % 4) - 1),
    transactedAt: some(index, 9, createdAt - 1),
    postedAt: some(index, 10, createdAt + 1),
    latitude: some(index, 11, '30.267153'),
    longitude: some(index, 11, '-97.743057'),
    checkNumber: some(index, 12, String(index)),
    merchantCategoryCode: some(index, 2, 5_411 + index),
    isInternational: index % 4 === 0 ? null : index % 4 === 1,
    extendedType: some(index, 13, 'FEE'),
    userSet: { ...NOTHING_SET, memo: hasOwnMemo, description: index % 16 === 1 },
    isHidden: index % 17 === 0,
    hasBeenViewed: index % 2 === 0,
    hasBeenSplit: index % 19 === 0,
    parentGuid: some(index, 14, hintedGuid('TRN', place, uuid(0xabc))),
    isManual: index % 23 === 0,
    metadata: some(index, 15, '{"a":1}'),
    ruleGuid: some(index, 16, toGuid('TXR', uuid(0xdef))),
    createdAt,
    updatedAt: createdAt + index,
    upstreamId: some(index, 2, `up-${String(index)}`),
    formerUpstreamId: some(index, 5, `former-${String(index)}`),
    deletedAt: null,
  };
};
