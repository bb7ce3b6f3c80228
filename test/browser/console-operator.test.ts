import { beforeAll, expect, test } from 'vitest';
import { useBrowser } from './browsers.ts';
import { type ConsolePage, openConsole, signIn } from './console-page.ts';
import { seenAtEachWidth } from './seen-widths.ts';
import { advance, api, connectByApi, newUser, world } from './world.ts';

/** What somebody sees and does in the console who looks after a service and its users. */

const browser = useBrowser('chromium');
let console: ConsolePage;
beforeAll(async () => {
  console = await openConsole(browser(), world.url, { takesScripts: true });
  await signIn(console, world.apiKey);
});

const MINUTE = 60;
const READ_AGAIN = { timeout: 45_000, interval: 200 };

test('to look up members opens no session, and begins no refresh', async () => {
  const user = await newUser();
  const member = await connectByApi(user, 'mxuser');
  await advance(31 * MINUTE);
  await console.go('#/members');
  await console.page.locator('#find').fill(user.id);
  // Who is shown is looked up; a user that is new may be in no list yet.
  await console.shows(user.guid);
  await console.click('Look up members');
  await console.page.locator('.members .badge::-p-text(CONNECTED)').wait();
  expect(console.called().filter((url) => /sessions|api_token/.test(url))).toEqual([]);
  await console.go(`#/users/${user.guid}/members/${member.guid}`);
  await console.page.waitForSelector('.job');
  expect(await console.texts('.job')).toHaveLength(1);
});

test('an address at which the user of a member repairs it is made by a click', async () => {
  const user = await newUser();
  const member = await connectByApi(user, 'mxuser', 'challenge');
  await console.go(`#/users/${user.guid}/members/${member.guid}`);
  await console.shows('Open question');
  await console.click('Repair address');
  await console.shows('For the user of this member, once, within ten minutes:');
  const [address = ''] = await console.texts('code.url');
  const page = await browser().newPage();
  await page.goto(address);
  await page.waitForFunction(() => document.body.textContent.includes('What city'), { timeout: 45_000 });
  for (const { width, shownWidth, faults } of await seenAtEachWidth(console.page)) {
    expect([width, shownWidth <= width, faults]).toEqual([width, true, []]);
  }
});

test('a member is refreshed by a click, and its new job is shown', async () => {
  const user = await newUser();
  const member = await connectByApi(user, 'mxuser');
  await advance(4 * 60 * MINUTE);
  await console.go(`#/users/${user.guid}/members/${member.guid}`);
  await console.page.waitForSelector('.job');
  await console.click('Refresh now');
  await console.shows('A job was started.');
  await expect.poll(async () => (await console.texts('.job')).length, READ_AGAIN).toBe(2);
});

test('an endpoint whose receiver is dead is failing, not healthy', async () => {
  const { webhook_endpoint: endpoint } = await api.partner<{ webhook_endpoint: { guid: string } }>(
    'POST',
    '/webhook_endpoints',
    { webhook_endpoint: { url: 'http://127.0.0.1:9/', event_types: ['*'] } },
  );
  for (let count = 0; count < 3; count += 1) await connectByApi(await newUser(), 'mxuser', 'INVALID');
  await advance(5 * MINUTE);
  await console.go('#/endpoints');
  await console.shows('Failing');
  await console.go(`#/endpoints/${endpoint.guid}`);
  await console.shows('for it.');
  // The clock of the host is ahead of that of the browser, and the page reads it every 15 seconds.
  await expect
    .poll(async () => (await console.texts('.lead'))[0], READ_AGAIN)
    .toMatch(/^Nothing has arrived yet; the first failure was \d+ \w+ ago\./);
  for (const { width, shownWidth, faults } of await seenAtEachWidth(console.page)) {
    expect([width, shownWidth <= width, faults]).toEqual([width, true, []]);
  }
  await api.partner('DELETE', `/webhook_endpoints/${endpoint.guid}`);
});

test('events come newest first with their user, and older ones when asked for', async () => {
  for (let count = 0; count < 15; count += 1) await connectByApi(await newUser(), 'mxuser', 'INVALID');
  const last = await newUser();
  await connectByApi(last, 'mxuser', 'LOCKED');
  await console.go('#/members');
  await console.go('#/events');
  await console.page.waitForSelector('.events > li');
  await expect.poll(async () => (await console.texts('.events .about'))[0], READ_AGAIN).toContain(last.id);
  const shown = (await console.texts('.events > li')).length;
  await console.click('Show older');
  await expect.poll(async () => (await console.texts('.events > li')).length, READ_AGAIN).toBeGreaterThan(shown);
  for (const { width, shownWidth, faults } of await seenAtEachWidth(console.page)) {
    expect([width, shownWidth <= width, faults]).toEqual([width, true, []]);
  }
});
