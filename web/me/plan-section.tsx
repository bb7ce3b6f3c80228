import { formatAmount } from './amounts.ts';
import { Bar } from './bar.tsx';
import type { Money } from './money.ts';
import { budgetLines, type Planned, plannedByKind, usedOf } from './plan.ts';

interface LinesProps {
  readonly lines: readonly Planned[];
  readonly currency: string;
}

const Lines = ({ lines, currency }: LinesProps) => (
  <ul class="bars">
    {lines.map((line) => (
      <li key={line.guid}>
        <Bar
          name={line.name}
          text={
            line.planned === 0
              ? formatAmount(line.actual, currency)
              : `${formatAmount(line.actual, currency)} of ${formatAmount(line.planned, currency)}`
          }
          filled={line.planned === 0 ? 0 : usedOf(line)}
          isOver={line.planned > 0 && !line.isIncome && usedOf(line) > 1}
        />
      </li>
    ))}
  </ul>
);

interface Props {
  readonly money: Money;
  readonly currency: string;
  readonly isBusy: boolean;
  /** Budgets from what was spent in past months. */
  readonly generateBudgets: () => void;
  readonly createPlan: () => void;
}

/** The plan of this month against what has happened. */
export const PlanSection = ({ money, currency, isBusy, generateBudgets, createPlan }: Props) => (
  <section aria-labelledby="plan">
    <h2 id="plan">Plan against actual, this month</h2>
    <h3>Spending plan</h3>
    {money.plan === null ? (
      <p class="empty">
        There is no spending plan yet. It is made from what comes and goes each month.{' '}
        <button type="button" disabled={isBusy} onClick={createPlan}>
          Make a spending plan
        </button>
      </p>
    ) : (
      <Lines lines={plannedByKind(money.plan.items, money.categories)} currency={currency} />
    )}
    <h3>Budgets</h3>
    {money.budgets.length === 0 ? (
      <p class="empty">
        There are no budgets yet.{' '}
        <button type="button" disabled={isBusy} onClick={generateBudgets}>
          Make budgets from past spending
        </button>
      </p>
    ) : (
      <Lines lines={budgetLines(money.budgets, money.categories)} currency={currency} />
    )}
  </section>
);
