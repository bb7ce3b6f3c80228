import { CashFlow } from './cash-flow.tsx';
import { Categories } from './categories.tsx';
import type { Money } from './money.ts';
import { PlanSection } from './plan-section.tsx';
import type { CurrencyChoice } from './use-money.ts';

interface Props extends CurrencyChoice {
  readonly money: Money;
  readonly generateBudgets: () => void;
  readonly createPlan: () => void;
  readonly show: (category: string, month: string) => void;
}

/** What the transactions say, in one currency at a time. */
export const Pictures = ({ money, currency, chooseCurrency, show, ...plan }: Props) => {
  if (money.rows.rows.length === 0) return null;
  const { currencies, mainCurrency } = money.totals;
  return (
    <>
      {currencies.length > 1 && (
        <label class="field">
          Currency of the pictures
          <select
            value={currency ?? mainCurrency}
            disabled={plan.isBusy}
            onChange={({ currentTarget }) => chooseCurrency(currentTarget.value)}
          >
            {currencies.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
      )}
      <CashFlow money={money} />
      <Categories money={money} show={show} />
      <PlanSection money={money} currency={mainCurrency} {...plan} />
    </>
  );
};
