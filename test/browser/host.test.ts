import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { useBrowser } from './browsers.ts';
import { logIn } from './journeys.ts';
import { openWidget } from './widget.ts';
import { advance, BANK_NAME, connectByApi, newUser, world } from './world.ts';

const browser = useBrowser('chromium');
const CODE = { current_institution_code: 'sandbox' };
const MINUTE = 60;
/** Longer than the page waits between two reads of a member. */
const POLL_MS = 3_500;

test('a widget session that is idle for 31 minutes ends', async () => {
  const widget = await openWidget(browser(), await newUser());
  await widget.step('search');
  await advance(31 * MINUTE);
  await widget.click(BANK_NAME);
  await widget.step('closed');
  expect(await widget.heading()).toBe('You were away for a while');
});

test('a ping of the parent keeps the widget session alive', async () => {
  const widget = await openWidget(browser(), await newUser());
  await widget.step('search');
  await advance(29 * MINUTE);
  await widget.page.evaluate(() => partner.ping());
  await widget.message('mx/ping');
  await advance(29 * MINUTE);
  await widget.click(BANK_NAME);
  await widget.step('credentials');
});

test('the parent gets answers, can go back from each step, and can end the widget', async () => {
  const user = await newUser();
  const widget = await openWidget(browser(), user);
  const back = (): Promise<boolean> => widget.page.evaluate(() => partner.back());
  await widget.step('search');
  await widget.page.evaluate(() => partner.ping());
  await widget.message('mx/ping');
  expect(await back()).toBe(false);
  await widget.click(BANK_NAME);
  await widget.step('credentials');
  expect(await back()).toBe(true);
  await widget.step('search');
  await widget.click(BANK_NAME);
  await logIn(widget, 'mxuser', 'challenge');
  await widget.stepAfterJob('mfa');
  expect(await back()).toBe(true);
  await widget.step('search');
  await widget.click(BANK_NAME);
  await logIn(widget, 'another login', 'a good password');
  await widget.stepAfterJob('connected');
  expect(await back()).toBe(true);
  await widget.step('search');
  await widget.click(BANK_NAME);
  await logIn(widget, 'a third login+slow40', 'a good password');
  await widget.step('connecting');
  expect(await back()).toBe(true);
  await widget.step('search');
  await widget.click(BANK_NAME);
  await logIn(widget, 'a fourth login+slow40', 'a good password');
  await widget.step('connecting');
  await widget.page.evaluate(() => partner.unmount());
  let requests = 0;
  widget.page.on('request', () => {
    requests += 1;
  });
  await wait(POLL_MS);
  expect([requests, widget.page.frames().length]).toEqual([0, 1]);
});

test('a parent that the address names gets all messages, though it has no referrer', async () => {
  const options = { ...CODE, iframe_target_origin: new URL(world.partnerUrl).origin };
  const widget = await openWidget(browser(), await newUser(), {
    options,
    attributes: { referrerpolicy: 'no-referrer' },
  });
  await widget.step('credentials');
  const { origin } = (await widget.messages())[0] ?? {};
  await widget.message('mx/connect/loaded');
  expect(origin).toBe(world.url);
});

test('messages for a page that is not the parent are delivered to nobody', async () => {
  const options = { ...CODE, iframe_target_origin: 'https://app.example.com' };
  const widget = await openWidget(browser(), await newUser(), { options });
  await widget.step('credentials');
  await widget.click('Back');
  await widget.step('search');
  expect(await widget.messages()).toEqual([]);
});

test('the widget takes messages from its parent alone', async () => {
  const widget = await openWidget(browser(), await newUser(), { options: CODE });
  await widget.step('credentials');
  const BACK = JSON.stringify({ type: 'mx/navigation', payload: { action: 'back' } });
  await widget.page.evaluate((message) => {
    const stranger = document.createElement('iframe');
    document.body.append(stranger);
    const script = stranger.contentDocument?.createElement('script');
    if (!script) throw new Error('The other frame has no document');
    script.textContent = `parent.frames[0].postMessage(${JSON.stringify(message)}, '*'); parent.strangerHasSent = true`;
    stranger.contentDocument?.body.append(script);
  }, BACK);
  await widget.page.waitForFunction('strangerHasSent');
  // A call behind the message: the page has handled what came before it.
  await widget.page.evaluate(() => partner.ping());
  await widget.message('mx/ping');
  await widget.step('credentials');
  expect((await widget.messages()).map(({ type }) => type)).not.toContain('mx/navigation');
  await widget.page.evaluate((message) => partner.send(message), BACK);
  await widget.message('mx/navigation');
  await widget.step('search');
});

test('in a frame with the documented sandbox, logins and the address of OAuth work', async () => {
  const sandbox = 'allow-forms allow-same-origin allow-scripts';
  const user = await newUser();
  const widget = await openWidget(browser(), user, { attributes: { sandbox } });
  await widget.step('search');
  await widget.click(BANK_NAME);
  await logIn(widget, 'mxuser', 'a good password');
  await widget.stepAfterJob('connected');
  await widget.click('Done');
  await widget.step('search');
  await widget.click('MX Bank (OAuth)');
  await widget.step('consent');
  await widget.click('Go to');
  const { metadata } = await widget.message('mx/connect/oauthRequested');
  expect(new URL(metadata.url).pathname).toBe('/oauth/authorize');
});

test.each([
  ['CHALLENGED', 'challenge', 'mfa', 'mfa'],
  ['DENIED', 'INVALID', 'credentials', 'enterCreds'],
  ['CONNECTED', 'a good password', 'connected', 'connected'],
  ['FAILED', 'SERVER_ERROR', 'loginError', 'loginError'],
] as const)('the widget opens a member that is %s at its current step', async (status, password, step, name) => {
  const user = await newUser();
  const member = await connectByApi(user, 'mxuser', password);
  expect(member.connection_status).toBe(status);
  const widget = await openWidget(browser(), user, { options: { current_member_guid: member.guid } });
  await widget.step(step);
  expect((await widget.message('mx/connect/loaded')).metadata.initial_step).toBe(name);
});

test('the widget opens a member that waits for consent at its institution', async () => {
  const user = await newUser();
  const { member } = await user.session<{ member: { guid: string } }>('POST', '/members', {
    member: { institution_guid: 'INS-68e96dd6-eabd-42d3-9f05-416897f0746c', is_oauth: true },
  });
  const widget = await openWidget(browser(), user, { options: { current_member_guid: member.guid } });
  await widget.step('consent');
  expect((await widget.message('mx/connect/loaded')).metadata.initial_step).toBe('enterCreds');
});

test('the widget says so when its member no longer exists', async () => {
  const user = await newUser();
  const { guid } = await connectByApi(user, 'mxuser');
  await user.session('DELETE', `/members/${guid}`);
  const widget = await openWidget(browser(), user, { options: { current_member_guid: guid } });
  await widget.step('closed');
  expect(await widget.heading()).toBe('This is no longer here');
});
