import { useMemo, useState } from 'preact/hooks';
import { CashFlow } from './cash-flow.tsx';
import { Categories } from './categories.tsx';
import { currenciesIn } from './counted-rows.ts';
import type { Money } from './money.ts';
import { PlanSection } from './plan-section.tsx';

interface Props {
  readonly money: Money;
  readonly isBusy: boolean;
  readonly generateBudgets: () => void;
  readonly createPlan: () => void;
  readonly show: (category: string | null, month: string) => void;
}

/** What the transactions say, in one currency at a time. */
export const Pictures = ({ money, show, ...plan }: Props) => {
  const [chosen, setChosen] = useState<string | null>(null);
  const currencies = useMemo(() => currenciesIn(money.counted, money.currency), [money]);
  if (money.rows.rows.length === 0) return null;
  const currency = chosen ?? money.currency;
  return (
    <>
      {currencies.length > 1 && (
        <label class="field">
          Currency of the pictures
          <select value={currency} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
            {currencies.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
      )}
      <CashFlow money={money} currency={currency} />
      <Categories money={money} currency={currency} show={show} />
      <PlanSection money={money} currency={money.currency} {...plan} />
    </>
  );
};
