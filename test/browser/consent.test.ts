import { expect, test } from 'vitest';
import { until } from '../e2e/started-host.ts';
import { useBrowser } from './browsers.ts';
import { atTheBank, consentOf } from './journeys.ts';
import { openWidget, type Widget } from './widget.ts';
import { membersOf, newUser } from './world.ts';

const browser = useBrowser('chromium');
/** A person that refuses is told within five seconds. */
const REFUSAL_MS_MAX = 5_000;
/** The widget closes the window of the bank when it has heard of the consent; the browser then takes a moment. */
const CLOSED_MS_MAX = 5_000;

const untilClosed = (widget: Widget): Promise<number> =>
  until(async () => (await widget.page.browserContext().pages()).length === 1, CLOSED_MS_MAX);

test('a person that gives consent at the bank is connected, and the window closes', async () => {
  const user = await newUser();
  const widget = await openWidget(browser(), user);
  await atTheBank(widget, await consentOf(widget), 'Allow');
  await widget.stepAfterJob('connected');
  expect((await membersOf(user)).map((member) => member.connection_status)).toEqual(['CONNECTED']);
  await untilClosed(widget);
});

test('the consent window closes also when it returns after the member is connected', async () => {
  const widget = await openWidget(browser(), await newUser());
  const popup = await consentOf(widget);
  const { promise: isConnected, resolve: connected } = Promise.withResolvers<void>();
  await popup.setRequestInterception(true);
  popup.on('request', (request) => {
    const isReturn = request.url().includes('/md/oauth/return');
    void (isReturn ? isConnected : Promise.resolve()).then(() => request.continue());
  });
  // Chromium brings no page to the front while another is led elsewhere, so the widget is there before.
  await widget.page.bringToFront();
  await popup.$eval('button[value=allow]', (button) => button.click());
  await widget.stepAfterJob('connected');
  connected();
  await untilClosed(widget);
});

test('a person that denies the consent sees so at once, and may try again', async () => {
  const user = await newUser();
  const widget = await openWidget(browser(), user);
  await atTheBank(widget, await consentOf(widget), 'Deny');
  const startedAt = performance.now();
  const { metadata } = await widget.message('mx/connect/oauthError');
  expect(performance.now() - startedAt).toBeLessThan(REFUSAL_MS_MAX);
  expect(metadata.member_guid).toBe((await membersOf(user))[0]?.guid);
  await widget.shows('.notice');
  expect(await widget.has('Back')).toBe(true);
  await atTheBank(widget, await consentOf(widget), 'Allow');
  await widget.stepAfterJob('connected');
  expect(await membersOf(user)).toHaveLength(1);
});

test('a person that closes the consent window may open it again or leave', async () => {
  const widget = await openWidget(browser(), await newUser());
  await (await consentOf(widget)).close();
  await widget.message('mx/connect/oauthError');
  await widget.shows('.notice');
  await widget.click('Back');
  await widget.step('search');
});

test('a consent window that is opened twice connects once, by the second one', async () => {
  const user = await newUser();
  const widget = await openWidget(browser(), user);
  await consentOf(widget);
  const second = await consentOf(widget, 'Open the window again');
  await atTheBank(widget, second, 'Allow');
  await widget.stepAfterJob('connected');
  expect(await membersOf(user)).toHaveLength(1);
});
