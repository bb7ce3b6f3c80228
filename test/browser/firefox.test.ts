import { expect, test } from 'vitest';
import { useBrowser } from './browsers.ts';
import { openConsole, signIn } from './console-page.ts';
import { complaintsInDocs, DOCS_MS_MAX, docsAreShown, showUsers } from './docs-page.ts';
import { atTheBank, connectedThroughQuestion, consentOf, EVENTS_OF_A_CONNECTION } from './journeys.ts';
import { watch } from './watched.ts';
import { openWidget } from './widget.ts';
import { connectByApi, membersOf, newUser, world } from './world.ts';

const browser = useBrowser('firefox-esr');
const CODE = { current_institution_code: 'sandbox' };

test('Firefox: a person connects a bank that asks a question', async () => {
  const user = await newUser();
  const widget = await connectedThroughQuestion(browser(), user);
  expect((await membersOf(user)).map((member) => member.connection_status)).toEqual(['CONNECTED']);
  const events = (await widget.messages())
    .map(({ type }) => type)
    .filter((type) => !/memberStatusUpdate|ping/.test(type));
  expect(events).toEqual(EVENTS_OF_A_CONNECTION);
  expect((await widget.callbacks()).map(({ type }) => type)).not.toContain('onInvalidMessageError');
});

test('Firefox: a person gives consent at the bank', async () => {
  const user = await newUser();
  const widget = await openWidget(browser(), user);
  await atTheBank(widget, await consentOf(widget), 'Allow');
  await widget.stepAfterJob('connected');
});

test('Firefox: a person denies consent, and the page says so', async () => {
  const widget = await openWidget(browser(), await newUser());
  await atTheBank(widget, await consentOf(widget), 'Deny');
  await widget.message('mx/connect/oauthError');
  await widget.shows('.notice');
});

test('Firefox: a parent without a referrer gets messages if the address names it', async () => {
  const attributes = { referrerpolicy: 'no-referrer' };
  const options = { ...CODE, iframe_target_origin: new URL(world.partnerUrl).origin };
  const widget = await openWidget(browser(), await newUser(), { options, attributes });
  await widget.step('credentials');
  await widget.message('mx/connect/loaded');
});

test('Firefox: a parent without a referrer gets no messages if no address names it', async () => {
  const widget = await openWidget(browser(), await newUser(), {
    options: CODE,
    attributes: { referrerpolicy: 'no-referrer' },
  });
  await widget.step('credentials');
  await widget.click('Back');
  await widget.step('search');
  expect(await widget.messages()).toEqual([]);
});

test('Firefox: the Connections widget lists what is connected', async () => {
  const user = await newUser();
  await connectByApi(user, 'mxuser');
  const widget = await openWidget(browser(), user, { kind: 'connections' });
  await widget.step('members');
  await widget.shows('.cards .panel');
  expect(await widget.frame.$$eval('.cards .state', (all) => all.map(({ textContent }) => textContent))).toEqual([
    'Connected',
  ]);
});

test('Firefox: a person signs in to the console and reads the jobs of a member', async () => {
  const user = await newUser();
  const { guid } = await connectByApi(user, 'mxuser', 'LOCKED');
  const console = await openConsole(browser(), world.url);
  await signIn(console, world.apiKey);
  await console.go(`#/users/${user.guid}/members/${guid}`);
  await console.shows('The login is locked at the institution.');
});

test("Firefox: the user's page shows the accounts and the chart of the months", async () => {
  const user = await newUser();
  await connectByApi(user, 'mxuser');
  const page = await browser().newPage();
  const watched = watch(page);
  await page.goto(`${world.url}/_local/me#${user.id}`);
  await page.locator('::-p-text(Everyday Checking)').wait();
  await page.locator('.uplot canvas').wait();
  expect(watched.complaints()).toEqual([]);
});

test('Firefox: the API reference shows a call', { timeout: DOCS_MS_MAX }, async () => {
  const page = await browser().newPage();
  const watched = watch(page);
  await page.goto(`${world.url}/docs`);
  await docsAreShown(page);
  await showUsers(page);
  expect(complaintsInDocs(watched)).toEqual([]);
});
