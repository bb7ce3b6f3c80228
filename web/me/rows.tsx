import { useState } from 'preact/hooks';
import { currencyOf, formatAmount } from './amounts.ts';
import type { Money } from './money.ts';
import { RowFields } from './row-fields.tsx';
import { chosenRows, EVERY_ROW, type RowFilter } from './row-filter.ts';
import type { Account, Transaction } from './wire.ts';

const SHOWN_STEP = 50;

/** What comes in has a plus, what goes out a minus. */
const signed = ({ amount, transaction_type_name: type, ...row }: Transaction): string => {
  if (amount === null) return 'unknown';
  const sign = type === null ? '' : type === 'CREDIT' ? '+' : '−';
  return `${sign}${formatAmount(amount, currencyOf(row))}`;
};

const nameOf = ({ nickname, name }: Account): string => nickname ?? name ?? 'Without a name';

interface RowProps {
  readonly row: Transaction;
  readonly account: string;
  readonly isNew: boolean;
}

const Row = ({ row, account, isNew }: RowProps) => (
  <li>
    <span>
      {row.description ?? 'Without a description'}
      {isNew && <b class="new"> New</b>}
      {row.status_name === 'PENDING' && <i> pending</i>}
    </span>
    <span class="amount">{signed(row)}</span>
    <small>
      {row.date} · {row.category_name ?? 'Uncategorized'} · {account}
    </small>
  </li>
);

interface Props {
  readonly money: Money;
  readonly filter: RowFilter;
  readonly setFilter: (filter: RowFilter) => void;
  readonly newGuids: ReadonlySet<string>;
}

/** The transactions of the months that the page shows, with a search. */
export const Rows = ({ money, filter, setFilter, newGuids }: Props) => {
  const [shownMax, setShownMax] = useState(SHOWN_STEP);
  const change = (some: Partial<RowFilter>): void => {
    setFilter({ ...filter, ...some });
    setShownMax(SHOWN_STEP);
  };
  const { rows, isWhole } = money.rows;
  const found = chosenRows(rows, filter, newGuids);
  const accountNames = new Map(money.accounts.map((account) => [account.guid, nameOf(account)]));
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(EVERY_ROW);
  return (
    <section class="wide" aria-labelledby="rows">
      <h2 id="rows" tabIndex={-1}>
        Transactions
      </h2>
      <RowFields money={money} accountNames={accountNames} filter={filter} change={change} />
      <p class="soft rows-count" role="status">
        {found.length === 1 ? 'One transaction' : `${found.length.toLocaleString('en')} transactions`}
        {filter.isNew && ' that are new'}
        {!isWhole && ', of the newest 20,000'}{' '}
        {isFiltered && (
          <button type="button" onClick={() => change(EVERY_ROW)}>
            Show all transactions
          </button>
        )}
      </p>
      {found.length === 0 && <p class="empty">No transaction is like this.</p>}
      <ul class="rows">
        {found.slice(0, shownMax).map((row) => (
          <Row
            key={row.guid}
            row={row}
            account={accountNames.get(row.account_guid) ?? 'an account'}
            isNew={newGuids.has(row.guid)}
          />
        ))}
      </ul>
      {found.length > shownMax && (
        <button type="button" onClick={() => setShownMax(shownMax + SHOWN_STEP)}>
          Show more
        </button>
      )}
    </section>
  );
};
