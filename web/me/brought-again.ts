import { type BroughtRow, surplusOf } from '../../lib/domain/ledger/brought-rows.ts';
import type { CountedRow } from './wire.ts';

/** On the wire: who set a value. */
const USER = 2;

/**
 * The rows without those that another connection of the same account brought too. Accounts were merged then; the service
 * lists the rows of both, and counts them once by the same rule.
 */
export const withoutBroughtAgain = <Row extends CountedRow>(rows: readonly Row[]): readonly Row[] => {
  const surplus = surplusOf(rows.map(broughtRowOf));
  return rows.filter(({ guid }) => !surplus.has(guid));
};

/** The wire has neither the connection's own account nor the order of the connections. */
const broughtRowOf = (row: CountedRow): BroughtRow => ({
  guid: row.guid,
  parentGuid: row.parent_guid,
  identity: JSON.stringify([
    row.account_guid,
    row.feed_transacted_on,
    row.transaction_type_name,
    row.amount,
    row.currency_code,
    row.feed_description,
  ]),
  source: row.member_guid ?? '',
  hasBeenSplit: row.has_been_split,
  isEdited: row.category_set_by === USER || row.date_set_by === USER,
  isPosted: row.status_name === 'POSTED',
  ordinal: 0,
});
