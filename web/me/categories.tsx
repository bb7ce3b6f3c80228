import { useState } from 'preact/hooks';
import { formatAmount } from './amounts.ts';
import { Bar } from './bar.tsx';
import type { Money } from './money.ts';
import { nameOfMonth, spendingByCategory } from './months.ts';

interface Props {
  readonly money: Money;
  readonly currency: string;
  /** Lists the transactions of the category (null: those without one) in the month. */
  readonly show: (category: string | null, month: string) => void;
}

/** Where the money of one month went. */
export const Categories = ({ money, currency, show }: Props) => {
  const [month, setMonth] = useState(money.months.at(-1) ?? '');
  const spent = spendingByCategory(money.counted, { month, currency, categories: money.categories });
  const most = spent[0]?.spending ?? 0;
  return (
    <section aria-labelledby="categories">
      <h2 id="categories">Spending by category</h2>
      <label class="field">
        Month
        <select value={month} onChange={({ currentTarget }) => setMonth(currentTarget.value)}>
          {money.months.toReversed().map((one) => (
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
              text={`${formatAmount(spending, currency)} · ${Math.round(share * 100)} %`}
              filled={most === 0 ? 0 : spending / most}
            />
          </li>
        ))}
      </ul>
    </section>
  );
};
