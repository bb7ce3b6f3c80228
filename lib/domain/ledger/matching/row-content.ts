import type { LedgerRow } from '../ledger-row.ts';
import type { ServedRow } from '../served-row.ts';

/** Columns that rows of the feed and of the ledger have under the same name. */
const SHARED_COLUMNS = [
  'status',
  'type',
  'amountMinor',
  'currencyCode',
  'transactedOn',
  'postedOn',
  'checkNumber',
  'merchantCategoryCode',
  'isInternational',
  'transactedAt',
  'postedAt',
  'latitude',
  'longitude',
  'extendedType',
] as const satisfies readonly (keyof LedgerRow & keyof ServedRow)[];

/** Whether the feed serves the row with another content than the stored one. */
export const differs = (row: LedgerRow, served: ServedRow): boolean =>
  row.feedDescription !== served.description ||
  row.feedMemo !== served.memo ||
  SHARED_COLUMNS.some((name) => row[name] !== served[name]);

/** The columns of a stored row that follow from the feed alone. */
export const contentOf = (served: ServedRow) => {
  const { content: _, upstreamId: _id, pendingUpstreamId: _pending, replacesIds: _replaces, ...rest } = served;
  const { description, memo, ...shared } = rest;
  return { ...shared, feedDescription: description, feedMemo: memo };
};

/** What makes two rows of an account the same where ids do not tell: date, amount, direction, text, and status. */
export const identityOf = (
  row: Pick<LedgerRow, 'transactedOn' | 'amountMinor' | 'type' | 'status'>,
  description: string,
): string => `${row.transactedOn} ${row.amountMinor} ${row.type} ${row.status} ${description}`;

export const identityOfStored = (row: LedgerRow): string => identityOf(row, row.feedDescription);
export const identityOfServed = (row: ServedRow): string => identityOf(row, row.description);
