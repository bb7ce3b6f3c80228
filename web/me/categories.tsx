import { useState } from 'preact/hooks';
import { formatAmount } from './amounts.ts';
import { Bar } from './bar.tsx';
import type { Money } from './money.ts';
import { nameOfMonth, spendingByCategory } from './months.ts';

interface Props {
  readonly money: Money;
  /** Lists the transactions of the category in the month. */
  readonly show: (category: string, month: string) => void;
}

/** Where the money of one month went. */
export const Categories = ({ money, show }: Props) => {
  const { months, currency } = money.totals;
  const [month, setMonth] = useState(months.at(-1)?.month ?? '');
  const totals = months.find((one) => one.month === month);
  const spent = totals === undefined ? [] : spendingByCategory(totals, money.categories);
  const most = spent[0]?.spending ?? 0;
  return (
    <section aria-labelledby="categories">
      <h2 id="categories">Spending by category</h2>
      <label class="field">
        Month
        <select value={month} onChange={({ currentTarget }) => setMonth(currentTarget.value)}>
          {months.toReversed().map(({ month: one }) => (
            <option key={one} value={one}>
              {nameOfMonth(one)}
            </option>
          ))}
        </select>
      </label>
      {spent.length === 0 && <p class="empty">Nothing was spent in this month.</p>}
      <ul class="bars">
        {spent.map(({ guid, name, spending, share }) => (
          <li key={guid}>
            <Bar
              name={
                <button type="button" class="plain" onClick={() => show(guid, month)}>
                  {name}
                </button>
              }
              text={
                spending > 0
                  ? `${formatAmount(spending, currency)} · ${Math.round(share * 100)} %`
                  : formatAmount(spending, currency)
              }
              filled={most === 0 ? 0 : spending / most}
            />
          </li>
        ))}
      </ul>
    </section>
  );
};
