import type { Page } from 'puppeteer-core';
import { resize } from './resize.ts';
import type { Watched } from './watched.ts';
import { api, world } from './world.ts';

/** The script of the viewer is 4 MB, and its first look at the description takes some seconds on a busy machine. */
const SHOWN_MS_MAX = 60_000;
/** Of a test that looks at the API reference, and tries a call in it. */
export const DOCS_MS_MAX = 240_000;
const LOOK_EVERY_MS = 500;
const WAIT = { timeout: SHOWN_MS_MAX };
const TEST_USERS = 'button::-p-text(Test Request(get /users))';
const SEND = '[data-addressbar-action=send]';

/** Scalar asks once whether it may make functions of texts. It may not, and browsers tell so in words of their own. */
const EVAL_REFUSED = /blocked a JavaScript eval|requires 'TrustedScript' assignment/;
/** Firefox says the same of every text that it refuses, so one of these lines alone is the refusal that we want. */
const TEXT_REFUSED = /blocked assigning to an injection sink/;

/** What the browser complained of in the API reference, but for the refusal that we want. */
export const complaintsInDocs = ({ complaints }: Watched): readonly string[] => {
  const lines = complaints().filter((line) => !EVAL_REFUSED.test(line));
  const first = lines.findIndex((line) => TEXT_REFUSED.test(line));
  return lines.filter((_, at) => at !== first);
};

/** Waits until the API reference shows its introduction and the keys that it can send. */
export const docsAreShown = async (page: Page): Promise<void> => {
  await page.waitForSelector('.references-rendered h2', WAIT);
  await page.waitForSelector('.scalar-password-input', WAIT);
};

const click = (page: Page, selector: string): Promise<void> => page.locator(selector).setTimeout(SHOWN_MS_MAX).click();

/** Goes to `GET /users` by the list of calls, which a phone hides. */
export const showUsers = async (page: Page): Promise<void> => {
  await resize(page, { width: 1_280, height: 900 });
  await click(page, 'a[href$="#tag/users"]');
  await click(page, 'a[href$="#tag/users/GET/users"]');
  await page.waitForSelector(TEST_USERS, WAIT);
};

/** Opens the request with which the call is tried, and waits until it has come into view. */
export const openUsersRequest = async (page: Page): Promise<void> => {
  await click(page, TEST_USERS);
  await page.waitForSelector(SEND, WAIT);
  await isStill(page);
};

/** Waits until nothing moves or changes its colour. */
export const isStill = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'), WAIT);
};

/** Sends the request that is open, and waits until its answer is shown and has the text. */
const sendUntilShown = async (page: Page, text: string): Promise<void> => {
  await click(page, SEND);
  await page.locator('::-p-text(200 OK)').setTimeout(SHOWN_MS_MAX).wait();
  // Now and then: to read all texts of the page at each frame keeps it busy.
  const wait = { ...WAIT, polling: LOOK_EVERY_MS };
  await page.waitForFunction((wanted) => document.body.textContent.includes(wanted), wait, text);
};

/**
 * Tries `GET /users` with the key that is filled in, as a person does: opens the request, sends it. The first user must be
 * shown: the page has 25 users of all that earlier files made.
 */
export const tryUsers = async (page: Page): Promise<void> => {
  const { users } = await api.partner<{ users: readonly { guid: string }[] }>('GET', '/users');
  await showUsers(page);
  await openUsersRequest(page);
  await sendUntilShown(page, users[0]?.guid ?? 'a user');
};

/** The same with the key of the partner, which a person enters. */
export const tryUsersWithKey = async (page: Page): Promise<void> => {
  await page.type('.scalar-password-input', world.apiKey);
  await tryUsers(page);
};

/** Opens a session by the button of a local host, and gives the note about it. */
export const openSessionInDocs = async (page: Page): Promise<string> => {
  await click(page, '.top button');
  const note = await page.waitForSelector('.note:popover-open::-p-text(filled in)', WAIT);
  return (await note?.evaluate((shown) => shown.textContent)) ?? '';
};

/** Tries `GET /user` with the session that is filled in. */
export const tryOwnUser = async (page: Page): Promise<void> => {
  await resize(page, { width: 1_280, height: 900 });
  await click(page, 'a[href$="#tag/user"]');
  await click(page, 'a[href$="#tag/user/GET/user"]');
  await click(page, 'button::-p-text(Test Request(get /user))');
  await page.waitForSelector(SEND, WAIT);
  await isStill(page);
  const { user } = await api.partner<{ user: { guid: string } }>('GET', '/users/docs');
  await sendUntilShown(page, user.guid);
};
