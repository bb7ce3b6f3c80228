import { useMemo } from 'preact/hooks';
import { formatAmount, sumOf } from './amounts.ts';
import { FlowChart } from './chart.tsx';
import type { Money } from './money.ts';
import { cashFlow, nameOfMonth } from './months.ts';

/** Income and spending of thirteen months, as bars and as a table. */
export const CashFlow = ({ money }: { readonly money: Money }) => {
  const flow = useMemo(() => cashFlow(money.totals.months, money.categories), [money]);
  const { currency } = money.totals;
  const amount = (value: number): string => formatAmount(value, currency);
  return (
    <section class="wide" aria-labelledby="cash-flow">
      <h2 id="cash-flow">Income and spending by month</h2>
      <p class="key">
        <span class="in">Income</span> <span class="out">Spending</span>
        <small>Transfers between accounts and investments count for neither.</small>
      </p>
      <FlowChart flow={flow} currency={currency} />
      <details>
        <summary>As a table</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard scrolls what has the focus. */}
        <div class="scroll" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">Month</th>
                <th scope="col">Income</th>
                <th scope="col">Spending</th>
                <th scope="col">Left over</th>
              </tr>
            </thead>
            <tbody>
              {flow.toReversed().map(({ month, income, spending }) => (
                <tr key={month}>
                  <th scope="row">{nameOfMonth(month)}</th>
                  <td>{amount(income)}</td>
                  <td>{amount(spending)}</td>
                  <td>{amount(sumOf([income, -spending]))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
};
