import { expect, test } from 'vitest';
import { useBrowser } from './browsers.ts';
import { logIn } from './journeys.ts';
import { openWidget } from './widget.ts';
import { membersOf, newUser, setFaults } from './world.ts';

const browser = useBrowser('chromium');
const CODE = { options: { current_institution_code: 'sandbox' } };
/** Longer than the service is away. */
const OUTAGE_TEST_MS_MAX = 90_000;

declare global {
  interface Window {
    isServiceAway: boolean;
    failedCalls: number;
  }
}

test('a page that loses the service for 20 seconds continues by itself afterwards', {
  timeout: OUTAGE_TEST_MS_MAX,
}, async () => {
  const user = await newUser();
  const widget = await openWidget(browser(), user, {
    ...CODE,
    hasFullPauses: true,
    before: async (page) => {
      await page.evaluateOnNewDocument(() => {
        const send = window.fetch.bind(window);
        window.isServiceAway = false;
        window.failedCalls = 0;
        window.fetch = (...request) => {
          if (!window.isServiceAway) return send(...request);
          window.failedCalls += 1;
          return Promise.reject(new TypeError('Failed to fetch'));
        };
      });
    },
  });
  await logIn(widget, 'mxuser+ready30', 'a good password');
  await widget.step('connecting');
  await widget.frame.evaluate(() => {
    window.isServiceAway = true;
    setTimeout(() => {
      window.isServiceAway = false;
    }, 20_000);
  });
  await widget.frame.waitForFunction(() => !window.isServiceAway, { timeout: OUTAGE_TEST_MS_MAX });
  expect(await widget.frame.evaluate(() => window.failedCalls)).toBeGreaterThan(5);
  await widget.stepAfterJob('connected');
  expect(await membersOf(user)).toHaveLength(1);
});

test.each([1, 2, 3, 4])('a worker that dies after call %i of a login leaves one connection', async (step) => {
  const user = await newUser();
  const widget = await openWidget(browser(), user, CODE);
  await widget.step('credentials');
  await setFaults({ kill: { function: 'refresh', step } });
  await logIn(widget, 'mxuser', 'a good password');
  await widget.shows('section.connecting, section.connected, .notice');
  await setFaults({});
  if ((await widget.frame.$('section.credentials')) !== null) {
    await widget.click('Continue');
    await widget.shows('section.connecting, section.connected, section.duplicate');
    if ((await widget.frame.$('section.duplicate')) !== null) await widget.click('Update the connection');
  }
  await widget.stepAfterJob('connected');
  expect(await membersOf(user)).toHaveLength(1);
});
