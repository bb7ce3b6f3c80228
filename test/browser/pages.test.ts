import type { Page } from 'puppeteer-core';
import { expect, test, vi } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { useBrowser } from './browsers.ts';
import {
  complaintsInDocs,
  DOCS_MS_MAX,
  docsAreShown,
  isStill,
  openSessionInDocs,
  openUsersRequest,
  showUsers,
  tryOwnUser,
  tryUsers,
} from './docs-page.ts';
import { PHONE, SCHEMES, seenAtEachWidth } from './seen-widths.ts';
import { watch } from './watched.ts';
import { newUser, sessionOf, world } from './world.ts';

const browser = useBrowser('chromium');
vi.setConfig({ testTimeout: DOCS_MS_MAX });

const isShown = async (page: Page): Promise<void> => {
  await page.waitForSelector('h1');
};

/** Every page of the host, and what it shows when it is there. */
const PAGES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  '/': isShown,
  '/docs': docsAreShown,
  '/console': isShown,
  '/_local/me': isShown,
  '/_local/widget': isShown,
};

/** Links away from this service: whose viewer it is. */
const LINKS_OF_SCALAR = ['https://www.scalar.com/'];

const open = async (path: string): Promise<Page> => {
  const page = await browser().newPage();
  await page.goto(`${world.url}${path}`);
  await PAGES[path]?.(page);
  return page;
};

const isSoundAndFits = async (page: Page): Promise<void> => {
  for (const { width, shownWidth, faults } of await seenAtEachWidth(page)) {
    expect(shownWidth).toBeLessThanOrEqual(width);
    expect([width, faults]).toEqual([width, []]);
  }
};

const each = Object.keys(PAGES).flatMap((path) => SCHEMES.map((scheme) => [path, scheme] as const));

test.each(each)('the page %s is accessible and fits at 320 and 1280 px, %s', async (path, scheme) => {
  const page = await browser().newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setViewport(PHONE);
  await page.goto(`${world.url}${path}`);
  await PAGES[path]?.(page);
  await isSoundAndFits(page);
});

/** Of the open API reference: all rules in light colours, and the colours also in the dark. */
const isSoundInBothSchemes = async (page: Page): Promise<void> => {
  await isSoundAndFits(page);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await page.waitForSelector('body.dark-mode');
  await isStill(page);
  expect(await axeFaults(page.mainFrame(), 'colours')).toEqual([]);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.waitForSelector('body.light-mode');
};

test('the API reference shows a call and its request well at 320 and 1280 px', async () => {
  const page = await open('/docs');
  await showUsers(page);
  await isSoundInBothSchemes(page);
  await openUsersRequest(page);
  await isSoundInBothSchemes(page);
  expect(await page.$('.references-rendered[inert]')).not.toBeNull();
  await page.keyboard.press('Escape');
  // What was behind the request can be used again.
  await page.waitForSelector('.references-rendered:not([inert])');
});

test.each(Object.keys(PAGES))('every link of the page %s works', async (path) => {
  const page = await open(path);
  const links = await page.$$eval('a', (found) => found.map(({ href }) => href));
  if (path === '/' || path === '/docs') expect(links.length).toBeGreaterThan(4);
  const origin = new URL(page.url()).origin;
  expect(links.filter((link) => new URL(link).origin !== origin)).toEqual(path === '/docs' ? LINKS_OF_SCALAR : []);
  const own = new Set(links.filter((link) => new URL(link).origin === origin).map((link) => link.replace(/#.*/, '')));
  for (const link of own) expect([link, (await fetch(link)).status]).toEqual([link, 200]);
});

test('the first page links to each other page', async () => {
  const page = await open('/');
  const links = await page.$$eval('a', (found) => found.map(({ pathname }) => pathname));
  expect(links).toEqual(expect.arrayContaining(Object.keys(PAGES).filter((path) => path !== '/')));
});

test.each(['/console', '/_local/me', '/_local/widget'])('the page %s leads to the first page', async (path) => {
  const page = await open(path);
  const links = await page.$$eval('a', (found) => found.map(({ pathname }) => pathname));
  expect(links).toContain('/');
});

test.each(Object.keys(PAGES))(
  'the page %s calls nothing but this host, and keeps to its security policy',
  async (path) => {
    const page = await browser().newPage();
    const watched = watch(page);
    await page.goto(`${world.url}${path}`);
    await PAGES[path]?.(page);
    await page.waitForNetworkIdle();
    const { port } = new URL(world.url);
    expect(watched.requested().filter((url) => new URL(url).port !== port)).toEqual([]);
    expect(complaintsInDocs(watched)).toEqual([]);
  },
);

test('the key filled in on this host lists users of its client, and is not sent on', async () => {
  await newUser();
  const page = await browser().newPage();
  const watched = watch(page);
  await page.goto(`${world.url}/docs`);
  await docsAreShown(page);
  await tryUsers(page);
  const requested = watched.requested();
  expect(requested.filter((url) => !url.startsWith(`${world.url}/`))).toEqual([]);
  expect(requested.filter((url) => url.startsWith(`${world.url}/users`))).toHaveLength(1);
  expect(requested.join()).not.toContain(world.apiKey);
  expect(complaintsInDocs(watched)).toEqual([]);
  const kept = await page.evaluate(() =>
    JSON.stringify([localStorage, sessionStorage, document.cookie, history.state]),
  );
  expect(kept).not.toContain(world.apiKey);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});

test('a click in the API reference of this host fills in a session of a made-up user', async () => {
  const page = await open('/docs');
  const watched = watch(page);
  expect(await openSessionInDocs(page)).toBe('The session of the made-up user “docs” is filled in. Try GET /accounts.');
  await isSoundAndFits(page);
  await tryOwnUser(page);
  expect(complaintsInDocs(watched)).toEqual([]);
  // The second click finds the user and its bank there.
  const again = await open('/docs');
  await openSessionInDocs(again);
  const { members } = await (await sessionOf('docs'))<{ members: readonly unknown[] }>('GET', '/members');
  expect(members).toHaveLength(1);
});
