import { grouped } from './grouped.ts';
import type { CountedRow } from './wire.ts';

/** On the wire: who set a value. */
const USER = 2;

/**
 * The rows without those that another connection of the same account brought too. Accounts were merged then; the service
 * lists the rows of both, and counts them once by the same rule.
 */
export const withoutBroughtAgain = <Row extends CountedRow>(rows: readonly Row[]): readonly Row[] => {
  const again = new Set<string>();
  for (const [, group] of grouped(
    rows.filter(({ parent_guid: parent }) => parent === null),
    identityOf,
  )) {
    const bySource = [...grouped(group, ({ member_guid: member }) => member)];
    if (bySource.length === 1) continue;
    const count = Math.max(...bySource.map(([, ofSource]) => ofSource.length));
    for (const { guid } of group.toSorted(bestFirst).slice(count)) again.add(guid);
  }
  return rows.filter(({ guid, parent_guid: parent }) => !again.has(guid) && !(parent !== null && again.has(parent)));
};

const identityOf = (row: CountedRow): string =>
  JSON.stringify([
    row.account_guid,
    row.feed_transacted_on,
    row.transaction_type_name,
    row.amount,
    row.currency_code,
    row.feed_description,
  ]);

const bestFirst = (a: CountedRow, b: CountedRow): number => rankOf(b) - rankOf(a) || (a.guid < b.guid ? -1 : 1);

const rankOf = (row: CountedRow): number =>
  (row.has_been_split ? 4 : 0) +
  (row.category_set_by === USER || row.date_set_by === USER ? 2 : 0) +
  (row.status_name === 'POSTED' ? 1 : 0);
