import type { Client } from '@tributary-data/tributary/client';
import { differencesIn } from './amounts.ts';
import { budgetsShown, planShown, rowsShown, totalsShown } from './api-spending.ts';
import { beatsShown } from './beats-spending.ts';
import { bringUser } from './bring-user.ts';
import { monthUser } from './month-user.ts';
import { pageShown } from './page-spending.ts';
import { rightSpending } from './right-spending.ts';

interface Comparison {
  readonly compared: number;
  /** One line for each figure that differs. */
  readonly differences: readonly string[];
}

/** Brings a made-up user to a host, and compares all that the API and the page show of its spending with what is right. */
export const compareSpending = async (client: Client, seed: number, today: string): Promise<Comparison> => {
  const hosted = await bringUser(client, `spender-${seed}`, monthUser(seed, today));
  const page = await pageShown(hosted, today, null);
  const { currency } = page;
  const other = currency === 'EUR' ? 'USD' : 'EUR';
  const abroad = await pageShown(hosted, today, other);
  const right = rightSpending(hosted, today, currency);
  const all = [
    ['pictures of the page', page.pictures, right],
    ['plans of the page', page.plans, right],
    [`pictures in ${other}`, abroad.pictures, rightSpending(hosted, today, other)],
    ['totals', await totalsShown(hosted, today), right],
    ['budgets', await budgetsShown(hosted, today, currency), right],
    ['plan', await planShown(hosted, currency), right],
    ['list', await rowsShown(hosted, today, currency), right],
    ['beats', await beatsShown(hosted, today, currency), right],
  ] as const;
  return {
    compared: all.reduce((sum, [, shown]) => sum + shown.size, 0),
    differences: all.flatMap(([by, shown, rights]) => differencesIn(`user ${seed}, ${by}`, shown, rights)),
  };
};
