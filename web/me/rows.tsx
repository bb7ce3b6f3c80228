import { useState } from 'preact/hooks';
import { currencyOf, formatAmount } from './amounts.ts';
import type { Money } from './money.ts';
import { nameOfMonth } from './months.ts';
import { chosenRows, EVERY_ROW, type RowFilter } from './row-filter.ts';
import type { Account, Category, Transaction } from './wire.ts';

const SHOWN_STEP = 50;

/** What comes in has a plus, what goes out a minus. */
const signed = ({ amount, transaction_type_name: type, ...row }: Transaction): string => {
  if (amount === null) return 'unknown';
  const sign = type === null ? '' : type === 'CREDIT' ? '+' : '−';
  return `${sign}${formatAmount(amount, currencyOf(row))}`;
};

const nameOf = ({ nickname, name }: Account): string => nickname ?? name ?? 'Without a name';

interface ChoiceProps {
  readonly label: string;
  readonly value: string | null;
  readonly all: string;
  readonly options: readonly (readonly [string, string])[];
  readonly choose: (value: string | null) => void;
}

const Choice = ({ label, value, all, options, choose }: ChoiceProps) => (
  <label class="field">
    {label}
    <select value={value ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value || null)}>
      <option value="">{all}</option>
      {options.map(([option, name]) => (
        <option key={option} value={option}>
          {name}
        </option>
      ))}
    </select>
  </label>
);

/** Top-level categories that rows have, by name. */
const categoriesIn = (rows: readonly Transaction[], categories: readonly Category[]) => {
  const names = new Map(categories.map(({ guid, name }) => [guid, name]));
  const guids = new Set(rows.map(({ top_level_category_guid: guid }) => guid ?? 'none'));
  return [...guids]
    .map((guid) => [guid, names.get(guid) ?? 'Uncategorized'] as const)
    .toSorted(([, a], [, b]) => (a < b ? -1 : 1));
};

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
  const names = new Map(money.accounts.map((account) => [account.guid, nameOf(account)]));
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(EVERY_ROW);
  return (
    <section class="wide" aria-labelledby="rows">
      <h2 id="rows" tabIndex={-1}>
        Transactions
      </h2>
      <div class="fields">
        <label class="field">
          Search
          <input
            type="search"
            value={filter.text}
            autocomplete="off"
            onInput={({ currentTarget }) => change({ text: currentTarget.value })}
          />
        </label>
        <Choice
          label="Account"
          all="All accounts"
          value={filter.accountGuid}
          options={[...names]}
          choose={(accountGuid) => change({ accountGuid })}
        />
        <Choice
          label="Category"
          all="All categories"
          value={filter.category}
          options={categoriesIn(rows, money.categories)}
          choose={(category) => change({ category })}
        />
        <Choice
          label="Month"
          all="All months"
          value={filter.month}
          options={money.months.toReversed().map((month) => [month, nameOfMonth(month)] as const)}
          choose={(month) => change({ month })}
        />
      </div>
      <p class="soft" role="status">
        {found.length === 1 ? 'One transaction' : `${found.length.toLocaleString('en')} transactions`}
        {filter.isNew && ' that are new'}
        {!isWhole && ', of the newest 20,000'}{' '}
        {isFiltered && (
          <button type="button" onClick={() => change(EVERY_ROW)}>
            Show all
          </button>
        )}
      </p>
      {found.length === 0 && <p class="empty">No transaction is like this.</p>}
      <ul class="rows">
        {found.slice(0, shownMax).map((row) => (
          <li key={row.guid}>
            <span>
              {row.description ?? 'Without a description'}
              {newGuids.has(row.guid) && <b class="new"> New</b>}
              {row.status_name === 'PENDING' && <i> pending</i>}
            </span>
            <span class="amount">{signed(row)}</span>
            <small>
              {row.date} · {row.category_name ?? 'Uncategorized'} · {names.get(row.account_guid) ?? 'an account'}
            </small>
          </li>
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
