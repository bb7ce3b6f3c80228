import type { Guid } from '../kernel/guid.ts';
import type { Enrich } from '../transactions/enrich/enrich.ts';
import { NOTHING_SET } from '../transactions/transaction.ts';
import { UNTOUCHED } from './describing/own-words.ts';
import type { LedgerRow } from './ledger-row.ts';

/** A transaction as its user enters it. */
export interface ManualEntry {
  readonly type: LedgerRow['type'];
  readonly amountMinor: bigint;
  readonly currencyCode: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly description: string;
  /** Left out: the category that follows from the description. */
  readonly categoryGuid?: Guid<'CAT'> | undefined;
  readonly memo?: string | null | undefined;
  readonly metadata?: string | null | undefined;
  readonly isInternational?: boolean | undefined;
  readonly isHidden?: boolean | undefined;
  readonly hasBeenViewed?: boolean | undefined;
  /** What its caller calls it; an account has each at most once. */
  readonly externalGuid?: string | undefined;
}

/** What a row made by its user is given beside what it says. */
interface RowMaking {
  readonly guid: Guid<'TRN'>;
  /** Ordinal of its account. */
  readonly account: number;
  readonly nowMs: number;
  readonly enrich: Enrich;
}

/** The row of a transaction that no upstream knows. */
export const manualRow = (entry: ManualEntry, { guid, account, nowMs, enrich }: RowMaking): LedgerRow => {
  const { type, amountMinor, currencyCode, date, description } = entry;
  const words = enrich({ description, merchantCategoryCode: null, type, currencyCode });
  return {
    ...UNTOUCHED,
    ...words,
    guid,
    account,
    date,
    status: 'POSTED',
    type,
    amountMinor,
    currencyCode,
    description,
    categoryGuid: entry.categoryGuid ?? words.categoryGuid,
    memo: entry.memo ?? null,
    feedDescription: description,
    feedMemo: null,
    transactedOn: date,
    postedOn: date,
    transactedAt: null,
    postedAt: null,
    latitude: null,
    longitude: null,
    checkNumber: null,
    merchantCategoryCode: null,
    isInternational: entry.isInternational ?? null,
    extendedType: null,
    userSet: { ...NOTHING_SET, category: entry.categoryGuid !== undefined, description: true, memo: true },
    isHidden: entry.isHidden ?? false,
    hasBeenViewed: entry.hasBeenViewed ?? false,
    isManual: true,
    metadata: entry.metadata ?? null,
    ruleGuid: null,
    createdAt: nowMs,
    updatedAt: nowMs,
    upstreamId: entry.externalGuid ?? null,
    formerUpstreamId: null,
    deletedAt: null,
  };
};
