import { join } from 'node:path';
import type { Frame } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { useBrowser } from './browsers.ts';
import { click, openMoney, widgetOf } from './me-page.ts';
import { driverOf, openWidget, type Widget } from './widget.ts';
import { membersOf, newUser, type User, world } from './world.ts';

const browser = useBrowser('chromium');

const FILE_IMPORT = 'INS-7b0c54e2-3d0e-4c55-9a86-2f6f0b1d9c41';
const EXAMPLES = join(import.meta.dirname, '..', '..', 'docs', 'examples', 'files');
const FILES = [
  { name: 'january.ofx', rows: 6 },
  { name: 'giro.csv', rows: 3 },
] as const;

/** What the page says that a file would bring; where it asks how the file is read, the first choice is taken. */
const chosen = async (widget: Widget, name: string): Promise<string> => {
  await widget.step('file');
  await widget.shows('input[type=file]');
  await give(widget.frame, name);
  await widget.shows('section.file :is(.reading, ul.cards)');
  const dayFirst = await widget.frame.$('.reading[data-value="DD/MM/YYYY"]');
  if (dayFirst !== null) {
    await dayFirst.evaluate((button) => (button as HTMLElement).click());
    await widget.shows('section.file ul.cards');
  }
  return widget.frame.$eval('ul.cards', ({ textContent }) => textContent ?? '');
};

const give = async (frame: Frame, name: string): Promise<void> => {
  const field = await frame.$('input');
  await field?.uploadFile(join(EXAMPLES, name));
};

const toConnect = (user: User): Promise<Widget> =>
  openWidget(browser(), user, { options: { current_institution_guid: FILE_IMPORT } });

const toMoney = async (user: User): Promise<Widget> => {
  const page = await openMoney(browser(), `${world.url}/_local/me#${user.id}`);
  await click(page, 'Import a file');
  return driverOf(page, await widgetOf(page), '');
};

const rowsOf = async ({ session }: User): Promise<number> => {
  const { pagination } = await session<{ pagination: { total_entries: number } }>(
    'GET',
    '/transactions?from_date=2026-01-01&to_date=2026-12-31',
  );
  return pagination.total_entries;
};
const accountsOf = async ({ session }: User): Promise<number> =>
  (await session<{ accounts: readonly unknown[] }>('GET', '/accounts')).accounts.length;

const WAYS = [
  ['the page of money', toMoney],
  ["Connect in a partner's page", toConnect],
] as const;

test.each(WAYS)('a file that is imported three times by %s makes one account', async (_, open) => {
  const user = await newUser();
  for (const [at, { name, rows }] of FILES.entries()) {
    for (const time of [1, 2, 3]) {
      const widget = await open(user);
      const found = await chosen(widget, name);
      expect(found).toContain(time === 1 ? 'New account' : 'Into the account that you have');
      expect(found, `${name}, time ${time}`).toContain(`New transactions: ${time === 1 ? rows : 0} of ${rows}`);
      await widget.click('Import');
      await widget.stepAfterJob('connected');
    }
    expect([(await membersOf(user)).length, await accountsOf(user)], name).toEqual([1, at + 1]);
  }
  expect(await rowsOf(user)).toBe(FILES.reduce((sum, { rows }) => sum + rows, 0));
});

test('a file that is imported in two tabs at once makes one account of one member', async () => {
  for (const { name, rows } of FILES) {
    const user = await newUser();
    const tabs = [await toConnect(user), await toMoney(user)];
    for (const tab of tabs) expect(await chosen(tab, name)).toContain(`New transactions: ${rows} of ${rows}`);
    await Promise.all(tabs.map((tab) => tab.click('Import')));
    for (const tab of tabs) await tab.stepAfterJob('connected');
    expect([(await membersOf(user)).length, await accountsOf(user), await rowsOf(user)], name).toEqual([1, 1, rows]);
  }
});

test('an import that is cancelled leaves no member', async () => {
  const user = await newUser();
  for (const open of [toMoney, toConnect]) {
    for (const { name } of FILES) {
      const widget = await open(user);
      await chosen(widget, name);
      await widget.page.close();
    }
  }
  expect(await membersOf(user)).toEqual([]);
});
