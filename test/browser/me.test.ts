import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { useBrowser } from './browsers.ts';
import { click, drag, LOOK_MS_MAX, openMoney, shows, widgetOf } from './me-page.ts';
import { PHONE, SCHEMES, seenAtEachWidth } from './seen-widths.ts';
import { advance, connectByApi, newUser, type User, world } from './world.ts';

const browser = useBrowser('chromium');

const MINUTE = 60;

const openMe = (user: User): Promise<Page> => openMoney(browser(), `${world.url}/_local/me#${user.id}`);

test.each(SCHEMES)('the page of a user with accounts is accessible and fits at 320 and 1280 px, %s', async (scheme) => {
  const user = await newUser();
  await connectByApi(user, 'mxuser');
  const page = await openMe(user);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setViewport(PHONE);
  await shows(page, 'Income and spending by month');
  await page.locator('summary').click();
  for (const { width, shownWidth, faults } of await seenAtEachWidth(page)) {
    expect(shownWidth).toBe(width);
    expect([width, faults]).toEqual([width, []]);
  }
});

test('a user makes budgets and a plan and dismisses a beat, also after a session ended', async () => {
  const user = await newUser();
  await connectByApi(user, 'sandbox-beats');
  const page = await openMe(user);
  await shows(page, 'There are no budgets yet.');
  await click(page, 'Make budgets from past spending');
  await page.waitForFunction(() => !document.body.textContent.includes('There are no budgets yet.'));
  await click(page, 'Make a spending plan');
  await shows(page, 'Recurring expenses');
  const first = (): Promise<string> => page.$eval('.beats h3', ({ textContent }) => textContent ?? '');
  const [title, label] = [await first(), await page.$eval('.beats button', ({ ariaLabel }) => ariaLabel)];
  expect(label).toBe(`Dismiss: ${title}`);
  await advance(31 * MINUTE);
  await page.locator('.beats button').click();
  await page.waitForFunction((before) => document.querySelector('.beats h3')?.textContent !== before, {}, title);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('beats');
  expect(await page.$('[role=alert]')).toBeNull();
});

test('a file that is dropped on the widget becomes an account of the page', async () => {
  const page = await openMe(await newUser());
  await shows(page, 'There are no accounts yet.');
  await click(page, 'Import a file');
  const frame = await widgetOf(page);
  await frame.waitForSelector('.drop', { timeout: LOOK_MS_MAX });
  await drag(frame, '.drop', ['drop']);
  await click(frame, 'Import');
  await shows(page, 'Checking 4567');
  expect(await axeFaults(page.mainFrame(), 'all')).toEqual([]);
  await click(page, 'Close');
  expect(await page.$('iframe')).toBeNull();
});

test('a file dropped on the page becomes an account, and the browser does not open it', async () => {
  const page = await openMe(await newUser());
  await shows(page, 'There are no accounts yet.');
  expect(await drag(page, 'h1', ['dragover'])).toEqual([]);
  await shows(page, 'Drop the files to import them');
  expect(await axeFaults(page.mainFrame(), 'all')).toEqual([]);
  expect(await drag(page, 'h1', ['drop'])).toEqual([]);
  await click(await widgetOf(page), 'Import');
  await shows(page, 'Checking 4567');
  expect(await page.evaluate(() => document.body.textContent.includes('Drop the files'))).toBe(false);
});

test('the page loads nothing from elsewhere, and keeps to its security policy', async () => {
  const user = await newUser();
  await connectByApi(user, 'mxuser');
  const page = await browser().newPage();
  const origins = new Set<string>();
  const faults: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) origins.add(new URL(request.url()).origin);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(`${world.url}/_local/me#${user.id}`);
  await shows(page, 'Income and spending by month');
  expect([origins, faults]).toEqual([new Set([world.url]), []]);
});

test('of several files dropped together the widget says what each would bring', async () => {
  const page = await openMe(await newUser());
  await shows(page, 'There are no accounts yet.');
  await drag(page, 'h1', ['drop'], ['january.ofx', 'february.ofx']);
  const frame = await widgetOf(page);
  await shows(frame, 'Import what is ready: 2');
  expect(await frame.$$eval('.row b', (names) => names.map(({ textContent }) => textContent))).toEqual([
    'january.ofx',
    'february.ofx',
  ]);
  expect(await axeFaults(page.mainFrame(), 'all')).toEqual([]);
  await click(frame, 'Import what is ready');
  await click(frame, 'Done');
  await shows(page, 'Checking 4567');
});

test('going back shows the previous user, without a file dropped for another one', async () => {
  const [first, second] = [await newUser(), await newUser()];
  const page = await openMe(first);
  await shows(page, 'There are no accounts yet.');
  await drag(page, 'h1', ['drop']);
  await widgetOf(page);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, second.id);
  await page.waitForFunction(
    (guid) => document.querySelector('select')?.value === guid && document.body.textContent.includes('Nothing is'),
    { timeout: LOOK_MS_MAX },
    second.guid,
  );
  expect(await page.$('iframe')).toBeNull();
  await page.goBack();
  await page.waitForFunction((guid) => document.querySelector('select')?.value === guid, {}, first.guid);
});

test('an unknown user is answered with a sentence', async () => {
  const answer = await fetch(`${world.url}/_local/me/session`, {
    method: 'POST',
    headers: { 'tributary-local': '1' },
    body: JSON.stringify({ user: 'nobody' }),
  });
  expect([answer.status, await answer.json()]).toEqual([404, { message: 'The requested object does not exist.' }]);
});
