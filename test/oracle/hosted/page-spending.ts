import { sumOf } from '../../../web/me/amounts.ts';
import { readMoney } from '../../../web/me/money.ts';
import { cashFlow, spendingByCategory } from '../../../web/me/months.ts';
import { budgetLines, plannedByKind } from '../../../web/me/plan.ts';
import { type Amounts, minorOf, monthsCompared } from './amounts.ts';
import type { HostedUser } from './bring-user.ts';

interface PageShown {
  readonly currency: string;
  /** The pictures of the months. */
  readonly pictures: Amounts;
  /** Budgets and spending plan, which are always in the currency in which the user plans. */
  readonly plans: Amounts;
}

/** What the page of a person's money shows, with pictures in this currency; null for the one in which the user plans. */
export const pageShown = async (
  { session }: Pick<HostedUser, 'session'>,
  today: string,
  asked: string | null,
): Promise<PageShown> => {
  const { totals, categories, budgets, plan } = await readMoney(session, today, asked);
  const { currency, mainCurrency, months } = totals;
  const compared = months.filter(({ month }) => monthsCompared(today).includes(month));
  const spent = compared.flatMap((one) =>
    spendingByCategory(one, categories).map(({ name, spending }) => [`${one.month} ${name}`, spending] as const),
  );
  const flow = cashFlow(compared, categories).flatMap(({ month, spending, income }) => [
    [`${month} spending`, spending] as const,
    [`${month} Income`, income] as const,
  ]);
  const lines = plannedByKind(plan?.items ?? [], categories);
  const planned = (wanted: boolean): number =>
    sumOf(lines.flatMap(({ isIncome, actual }) => (isIncome === wanted ? [actual] : [])));
  const budgeted = budgetLines(budgets, categories).map(
    ({ name, actual }) => [`${today.slice(0, 7)} ${name}`, actual] as const,
  );
  const plans = [['planned spending', planned(false)], ['planned income', planned(true)], ...budgeted] as const;
  return { currency, pictures: inMinor([...spent, ...flow], currency), plans: inMinor(plans, mainCurrency) };
};

const inMinor = (amounts: readonly (readonly [string, number])[], currency: string): Amounts =>
  new Map(amounts.map(([figure, amount]) => [figure, minorOf(amount, currency)]));
