import { expect, test } from 'vitest';
import { startTestHost } from '../e2e/test-host.ts';
import { createApiClient } from '../support/api/calls-by-path.ts';
import { axeFaults } from './axe-faults.ts';
import { useBrowser } from './browsers.ts';
import { click, drag, openMoney, shows, widgetOf } from './me-page.ts';
import { PHONE, SCHEMES, seenAtEachWidth } from './seen-widths.ts';

/** Whose money the page shows, on a host of its own: first there is no user, and at the end there are many. */

/** Of the users that the page reads at once. */
const LISTED_MAX = 100;

const browser = useBrowser('chromium');
const host = await startTestHost();

interface User {
  readonly guid: string;
  readonly id: string;
}

const users = async (): Promise<readonly User[]> => {
  const { partner } = createApiClient(host.url, host.apiKey);
  return (await partner<{ users: readonly User[] }>('GET', `/users?limit=${LISTED_MAX}`)).users;
};

const makeUser = async (id: string): Promise<User> => {
  const { partner } = createApiClient(host.url, host.apiKey);
  return (await partner<{ user: User }>('POST', '/users', { user: { id } })).user;
};

const begin = async () => {
  const answer = await fetch(`${host.url}/_local/me/begin`, {
    method: 'POST',
    headers: { 'tributary-local': '1' },
    body: '{}',
  });
  return [answer.status, await answer.json()];
};

test.each(SCHEMES)('on a host without users, the page explains how to begin and is accessible, %s', async (scheme) => {
  const page = await openMoney(browser(), `${host.url}/_local/me`);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setViewport(PHONE);
  await shows(page, 'This host has no user yet.');
  await shows(page, 'npm run seed');
  await drag(page, 'h1', ['drop'], ['january.ofx', 'february.ofx']);
  await shows(page, 'The import opens when you begin.');
  for (const { width, shownWidth, faults } of await seenAtEachWidth(page)) {
    expect([width, shownWidth, faults]).toEqual([width, width, []]);
  }
  expect(await users()).toEqual([]);
});

test('a host without users says so, also where the address names an unknown user', async () => {
  const page = await openMoney(browser(), `${host.url}/_local/me#someone`);
  await shows(page, 'There is no user someone.');
  await shows(page, 'This host has no user yet.');
});

test('a file that is dropped before there is a user is imported after one click', async () => {
  const page = await openMoney(browser(), `${host.url}/_local/me`);
  await shows(page, 'This host has no user yet.');
  expect(await drag(page, 'h1', ['dragover'])).toEqual([]);
  await shows(page, 'Drop the files to import them');
  await drag(page, 'h1', ['drop']);
  await shows(page, 'The page keeps january.ofx. The import opens when you begin.');
  await click(page, 'Begin');
  const frame = await widgetOf(page);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await click(frame, 'Import');
  await shows(page, 'Checking 4567');
  expect(new URL(page.url()).hash).toBe('#me');
  expect((await users()).map(({ id }) => id)).toEqual(['me']);
  expect(await axeFaults(page.mainFrame(), 'all')).toEqual([]);
});

test('pressing begin twice, as in another tab, creates one user', async () => {
  expect([await begin(), await begin()]).toEqual([
    [200, { user: 'me' }],
    [200, { user: 'me' }],
  ]);
  expect((await users()).map(({ id }) => id)).toEqual(['me']);
});

test('an address with an unknown user says so, and shows no user until one is chosen', async () => {
  const user = await makeUser('u-1');
  const page = await openMoney(browser(), `${host.url}/_local/me#someone`);
  await page.setViewport(PHONE);
  await shows(page, 'There is no user someone.');
  expect(await page.$('section')).toBeNull();
  for (const { width, shownWidth, faults } of await seenAtEachWidth(page)) {
    expect([width, shownWidth, faults]).toEqual([width, width, []]);
  }
  await drag(page, 'h1', ['drop']);
  await shows(page, 'The page keeps january.ofx. The import opens when you choose a user.');
  await page.select('select', user.guid);
  await click(await widgetOf(page), 'Import');
  await shows(page, 'Checking 4567');
  expect(await page.evaluate(() => document.body.textContent.includes('There is no user'))).toBe(false);
  expect(new URL(page.url()).hash).toBe('#u-1');
});

test.each([
  {
    what: 'a guid of nobody',
    hash: 'USR-00000000-0000-4000-8000-000000000000',
    name: 'USR-00000000-0000-4000-8000-000000000000',
  },
  { what: 'what leads to another path', hash: '..', name: '..' },
  { what: 'a slash', hash: 'a%2Fb', name: 'a/b' },
  { what: 'no text in code', hash: '100%', name: '100%' },
  { what: 'more than an id has', hash: 'x'.repeat(300), name: 'x'.repeat(300) },
])('the page says that the user is unknown where the address has $what', async ({ hash, name }) => {
  const page = await openMoney(browser(), `${host.url}/_local/me#${hash}`);
  await page.setViewport(PHONE);
  await shows(page, `There is no user ${name}.`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
});

test('the address may name any user by id or guid, also one that is not listed', async () => {
  const made = new Map<string, User>();
  for (let count = 0; count <= LISTED_MAX; count += 1) {
    const user = await makeUser(`many-${count}`);
    made.set(user.guid, user);
  }
  for (const { guid } of await users()) made.delete(guid);
  const [unlisted] = made.values();
  if (unlisted === undefined) throw new Error('All users are listed');
  for (const name of [unlisted.id, unlisted.guid]) {
    const page = await openMoney(browser(), `${host.url}/_local/me#${name}`);
    await shows(page, 'There are no accounts yet.');
    await shows(page, 'Not all users are listed.');
    expect(await page.$eval('select', ({ selectedOptions: [option] }) => option?.textContent)).toBe(unlisted.id);
    for (const { width, shownWidth, faults } of await seenAtEachWidth(page)) {
      expect([width, shownWidth, faults]).toEqual([width, width, []]);
    }
  }
});
