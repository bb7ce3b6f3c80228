import { createClient } from '@tributary-data/tributary/client';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { type Amounts, differencesIn, minorOf, monthsCompared, TOPS } from '../oracle/hosted/amounts.ts';
import { bringUser } from '../oracle/hosted/bring-user.ts';
import { monthUser } from '../oracle/hosted/month-user.ts';
import { rightSpending } from '../oracle/hosted/right-spending.ts';
import { useBrowser } from './browsers.ts';
import { openMoney, shows } from './me-page.ts';
import { advance, world } from './world.ts';

const browser = useBrowser('chromium');
const client = createClient({ baseUrl: world.url, apiKey: world.apiKey });

const HOUR = 3_600;
/** Of the last hours of a day: it must not end while a user is brought and read. */
const LATE_HOUR = 22;
const THIRTEEN_MONTHS = 13;

const timeOfHost = async (): Promise<string> =>
  ((await (await fetch(`${world.url}/_local/stats`)).json()) as { now: string }).now;

const todayOfHost = async (): Promise<string> => {
  const hour = Number((await timeOfHost()).slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDTHH'.length));
  if (hour >= LATE_HOUR) await advance(3 * HOUR);
  return (await timeOfHost()).slice(0, 'YYYY-MM-DD'.length);
};

/** Text of amounts such as $1,234.50, −¥20 or KWD 1.250, without what stands behind them. */
const amountIn = (text: string): number => {
  const [first = ''] = text.split(/ · | of /);
  const isBelow = /[-−]/.test(first);
  return Number(first.replace(/[^\d.]/g, '')) * (isBelow ? -1 : 1);
};

/** Names and amounts of the lines below a heading. */
const linesBelow = (page: Page, heading: string): Promise<readonly (readonly [string, string])[]> =>
  page.$$eval(
    'h2, h3',
    (found, wanted) => {
      const place = found.find(({ textContent }) => textContent === wanted);
      let list = place?.nextElementSibling ?? null;
      while (list !== null && !list.matches('ul.bars')) list = list.nextElementSibling;
      return [...(list?.children ?? [])].map(
        (line) =>
          [line.querySelector('.name')?.textContent ?? '', line.querySelector('.amount')?.textContent ?? ''] as const,
      );
    },
    heading,
  );

/** The months of the table with their income and spending. */
const monthsOfTable = async (page: Page): Promise<readonly (readonly [string, string, string])[]> => {
  const rows = await page.$$eval('tbody tr', (found) =>
    found.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
  );
  return rows.map(([month = '', income = '', spending = '']) => [
    new Date(`${month} 15 UTC`).toISOString().slice(0, 'YYYY-MM'.length),
    income,
    spending,
  ]);
};

/** What a person sees of these months in pictures and plan, and in budgets. */
const seenOn = async (page: Page, day: string, currency: string): Promise<readonly Amounts[]> => {
  const table = await monthsOfTable(page);
  expect(table).toHaveLength(THIRTEEN_MONTHS);
  const month = day.slice(0, 'YYYY-MM'.length);
  const compared = table.filter(([one]) => monthsCompared(day).includes(one));
  const categories = await linesBelow(page, 'Spending by category');
  const budgets = await linesBelow(page, 'Budgets');
  const plan = await linesBelow(page, 'Spending plan');
  const planned = plan.filter(([name]) => name !== 'Income').map(([, text]) => minorOf(amountIn(text), currency));
  const amountsOf = (lines: readonly (readonly [string, string])[]) =>
    lines.map(([figure, text]) => [figure, minorOf(amountIn(text), currency)] as const);
  const ofMonth = (lines: readonly (readonly [string, string])[]) =>
    amountsOf(lines.map(([name, text]) => [`${month} ${name}`, text] as const));
  const flow = compared.flatMap(([one, income, spending]) => [
    [`${one} Income`, income] as const,
    [`${one} spending`, spending] as const,
  ]);
  const ofPlan = ['planned spending', planned.reduce((sum, one) => sum + one, 0n)] as const;
  return [new Map([...amountsOf(flow), ...ofMonth(categories), ofPlan]), new Map(ofMonth(budgets))];
};

/** They plan in dinars, which have three decimals, in euros and in dollars. */
test.each([1, 2, 3])('made-up user %i sees the spending that the service knows', async (seed) => {
  const day = await todayOfHost();
  const id = `spender-${seed}-${Date.now()}`;
  const user = monthUser(seed, day);
  // The page shows no budgets of categories below others.
  const budgets = user.budgets.filter(({ category }) => TOPS.includes(category));
  const hosted = await bringUser(client, id, { ...user, budgets });
  const { currency_code: currency } = await hosted.session.listCategoryTotals({ start_date: day, end_date: day });
  const page = await openMoney(browser(), `${world.url}/_local/me#${id}`);
  await shows(page, 'Income and spending by month');
  const right = rightSpending(hosted, day, currency);
  for (const seen of await seenOn(page, day, currency)) {
    console.log(`user ${seed} on ${day}: ${seen.size} figures`);
    expect(seen.size).toBeGreaterThan(3);
    expect(differencesIn(`user ${seed}`, seen, right)).toEqual([]);
  }
});
