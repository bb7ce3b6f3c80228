import { isCivilDate } from '../../../lib/domain/kernel/calendar.ts';
import type { FeedTransaction } from '../../../lib/domain/upstream/feed.ts';

/** Whether a row of a file has the form of a row, whatever the file said. */
export const isSoundRow = (row: FeedTransaction): boolean =>
  row.amountMinor >= 0n &&
  /^[A-Z]{3}$/.test(row.currencyCode) &&
  isCivilDate(row.transactedOn) &&
  (row.status === 'PENDING' ? row.postedOn === null : row.postedOn !== null && isCivilDate(row.postedOn)) &&
  (row.upstreamId === null || row.upstreamId !== '');
