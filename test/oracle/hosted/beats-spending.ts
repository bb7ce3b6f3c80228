import { type Amounts, minorOf, monthsCompared } from './amounts.ts';
import type { HostedUser } from './bring-user.ts';

const MONEY = '(-?\\$?\\d[\\d,.]*\\d)(?: [A-Z]{3})?';

/** Sentences of beats that say what was spent: the amount, and on what. */
const OF_LAST_MONTH = {
  MonthlySpendToIncomeComparison: new RegExp(`you spent ${MONEY}(), which is`),
  MonthlyCategoryTotal: new RegExp(`you spent ${MONEY} on ([^,.]+)[,.]`),
  CostOfLivingToIncome: new RegExp(`you spent ${MONEY} on (\\w+),`),
};
const INCOME = new RegExp(`of your income of ${MONEY}`);
const OF_THIS_MONTH = { CategorySpending: new RegExp(`you had spent ${MONEY} on ([^,.]+),`) };

/** Parts of the cost of living that are whole categories; the others are some of several. */
const PARTS: Readonly<Record<string, string>> = {
  food: 'Food & Dining',
  transport: 'Auto & Transport',
  utilities: 'Bills & Utilities',
};
const OTHER_PARTS = ['housing', 'health'];

/** What beats say of the last month, and of this one up to today. */
export const beatsShown = async (
  { session }: Pick<HostedUser, 'session'>,
  today: string,
  currency: string,
): Promise<Amounts> => {
  const { beats } = await session.listBeats();
  const [last = ''] = monthsCompared(today);
  const amounts = new Map<string, bigint>();
  const putAll = (figureOf: (of: string) => string, patterns: Readonly<Record<string, RegExp>>): void => {
    for (const { template, description, is_relevant: isRelevant } of beats) {
      const [, amount, of = ''] = (isRelevant ? patterns[template] : undefined)?.exec(description) ?? [];
      if (amount === undefined || OTHER_PARTS.includes(of)) continue;
      amounts.set(figureOf(PARTS[of] ?? of), minorOf(Number(amount.replaceAll(/[$,]/g, '')), currency));
    }
  };
  putAll((of) => `${last} ${of === '' ? 'spending' : of}`, OF_LAST_MONTH);
  putAll(() => `${last} Income`, { MonthlySpendToIncomeComparison: INCOME });
  putAll((of) => `${of} up to today`, OF_THIS_MONTH);
  return amounts;
};
