import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { useBrowser } from './browsers.ts';
import { click, LOOK_MS_MAX, openMoney, shows, widgetOf } from './me-page.ts';
import { PHONE, SCHEMES, seenAtEachWidth } from './seen-widths.ts';
import { driverOf } from './widget.ts';
import { BANK_NAME, connectByApi, membersOf, newUser, type User, world } from './world.ts';

/** What a user does on the page of their money: repairs what is broken, and looks for transactions. */

const browser = useBrowser('chromium');

const openMe = (user: User): Promise<Page> => openMoney(browser(), `${world.url}/_local/me#${user.id}`);

const headings = (page: Page): Promise<readonly string[]> =>
  page.$$eval('main h2', (found) => found.map(({ textContent }) => textContent ?? ''));

const rowsShown = async (page: Page): Promise<number> => {
  const said = await page.$eval('.rows-count', ({ textContent }) => textContent ?? '');
  return said.startsWith('One ') ? 1 : Number(/^[\d,]+/.exec(said)?.[0].replaceAll(',', '') ?? Number.NaN);
};

test.each(SCHEMES)('a page with two broken connections is accessible and fits, %s', async (scheme) => {
  const user = await newUser();
  await connectByApi(user, 'mxuser', 'INVALID');
  await connectByApi(user, 'sandbox-200', 'challenge');
  await connectByApi(user, 'sandbox-20');
  const page = await openMe(user);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setViewport(PHONE);
  await shows(page, '2 connections need you');
  await shows(page, 'Transactions');
  // What asks a person something is no refresh that runs.
  expect(await page.$eval('.status', ({ textContent }) => textContent)).toBe('');
  for (const { width, shownWidth, faults } of await seenAtEachWidth(page)) {
    expect([width, shownWidth, faults]).toEqual([width, width, []]);
  }
});

test('broken connections come first; Repair opens the widget there until Done', async () => {
  const user = await newUser();
  await connectByApi(user, 'sandbox-20', 'INVALID');
  await connectByApi(user, 'sandbox-200', 'challenge');
  const page = await openMe(user);
  await shows(page, '2 connections need you');
  expect((await headings(page))[0]).toBe('2 connections need you');
  await click(page, 'Repair');
  const frame = await widgetOf(page);
  expect(await page.$eval('iframe', ({ title }) => title)).toBe(`Repair ${BANK_NAME}`);
  const widget = driverOf(page, frame, '');
  await widget.step('credentials');
  await widget.fill('Username', 'sandbox-20');
  await widget.fill('Password', 'a good password');
  await widget.click('Continue');
  await widget.stepAfterJob('connected');
  await widget.click('Done');
  await shows(page, 'transactions are new.');
  expect(await page.$('iframe')).toBeNull();
  await shows(page, 'One connection needs you');
  expect(await membersOf(user)).toHaveLength(2);
  await click(page, 'Show them');
  expect(await rowsShown(page)).toBe(await page.$$eval('.rows .new', ({ length }) => length));
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('rows');
});

test('transactions are found by words, account, category and month', async () => {
  const user = await newUser();
  await connectByApi(user, 'mxuser');
  const page = await openMe(user);
  await shows(page, 'Spending by category');
  const all = await rowsShown(page);
  expect(all).toBeGreaterThan(200);
  expect(await page.$$('.rows > li')).toHaveLength(50);
  await click(page, 'Show more');
  await page.waitForFunction(() => document.querySelectorAll('.rows > li').length === 100, { timeout: LOOK_MS_MAX });
  // A click on a bar lists what it is made of.
  const [category = ''] = await page.$$eval('#categories ~ .bars button', (found) =>
    found.map(({ textContent }) => textContent ?? ''),
  );
  await click(page, category);
  const ofCategory = await rowsShown(page);
  expect(ofCategory).toBeGreaterThan(0);
  expect(ofCategory).toBeLessThan(all);
  await page.locator('input[type=search]').fill('no such words');
  await shows(page, 'No transaction is like this.');
  await click(page, 'Show all transactions');
  await page.waitForFunction(() => document.querySelectorAll('.rows > li').length === 50, { timeout: LOOK_MS_MAX });
  expect(await rowsShown(page)).toBe(all);
  await click(page, 'Everyday Checking');
  expect(await rowsShown(page)).toBeLessThan(all);
});

test('each account names its bank and day, and a refresh of it is one click away', async () => {
  const user = await newUser();
  await connectByApi(user, 'mxuser');
  const page = await openMe(user);
  await shows(page, `${BANK_NAME}, read today`);
  await click(page, 'Refresh');
  await shows(page, 'A refresh is under way');
});

test('an account without a currency counts in no sum, and asks for it once', async () => {
  const user = await newUser();
  for (const [name, currency_code] of [
    ['Without', 'XXX'],
    ['With', 'CAD'],
  ]) {
    const account = { name, account_type: 'CHECKING', balance: 100, currency_code };
    await user.session('POST', '/accounts', { account });
  }
  const page = await openMe(user);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await shows(page, 'Its bank does not name the currency.');
  const worth = () => page.$eval('.worth', ({ textContent }) => textContent);
  expect(await worth()).toContain('CA$100.00');
  for (const { width, shownWidth, faults } of await seenAtEachWidth(page)) {
    expect([width, shownWidth, faults]).toEqual([width, width, []]);
  }
  await page.locator('.currency input').fill('CAD');
  await click(page, 'Save');
  await shows(page, 'CA$200.00');
  expect(await page.$('.currency')).toBeNull();
});
