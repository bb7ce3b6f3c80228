import type { HTTPRequest, HTTPResponse, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { useBrowser } from './browsers.ts';
import { connectedThroughQuestion, logIn } from './journeys.ts';
import { openWidget } from './widget.ts';
import { log, newUser, world } from './world.ts';

const browser = useBrowser('chromium');

declare global {
  interface Window {
    violations: string[];
    hacked?: boolean;
  }
}

/** Reports of the content policy, kept by each page for the test. */
const watchPolicy = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      window.violations.push(effectiveDirective),
    );
  });

const pathOf = (url: string): string => new URL(url).pathname;

test('a widget calls one origin, stores nothing in the browser, and leaks no token', async () => {
  const requests: HTTPRequest[] = [];
  const responses: HTTPResponse[] = [];
  const user = await newUser();
  const widget = await connectedThroughQuestion(browser(), user, {
    before: async (page) => {
      page.on('request', (request) => requests.push(request));
      page.on('response', (response) => responses.push(response));
      await watchPolicy(page);
    },
  });
  const ofWidget = requests.filter(
    (request) => /^https?:/.test(request.url()) && !request.url().startsWith(world.partnerUrl),
  );
  expect(ofWidget.length).toBeGreaterThan(8);
  expect(new Set(ofWidget.map((request) => new URL(request.url()).origin))).toEqual(new Set([world.url]));
  expect(await widget.page.browserContext().cookies()).toEqual([]);
  expect(await widget.frame.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
    0,
    0,
    '',
  ]);
  expect(await widget.frame.evaluate(() => window.violations)).toEqual([]);

  const addressToken = widget.address.split('/').at(-1) ?? '';
  const withToken = (token: string) =>
    ofWidget
      .filter((request) =>
        `${request.url()}${request.headers().referer ?? ''}${request.postData() ?? ''}`.includes(token),
      )
      .map((request) => `${request.method()} ${pathOf(request.url()).replace(token, '{token}')}`);
  expect(withToken(addressToken)).toEqual(['GET /md/connect/{token}', 'POST /md/sessions']);
  expect(await widget.frame.evaluate(() => location.href)).not.toContain(addressToken);

  const exchange = responses.find((response) => pathOf(response.url()) === '/md/sessions');
  const opened: { readonly widget_session: { readonly token: string } } | undefined = await exchange?.json();
  const token = opened?.widget_session.token ?? 'none';
  expect(token).toMatch(/^[\w-]{86}$/);
  expect(withToken(token)).toEqual([]);
  const told = JSON.stringify(await widget.messages());
  const logged = await log();
  for (const secret of [addressToken, token]) {
    expect(told).not.toContain(secret);
    expect(logged).not.toContain(secret);
    expect(await widget.frame.evaluate(() => document.documentElement.outerHTML)).not.toContain(secret);
  }
  for (const response of responses.filter((one) => one !== exchange && one.url().startsWith(world.url))) {
    const body = await response.text().catch(() => '');
    expect(body.includes(addressToken) || body.includes(token)).toBe(false);
  }
});

test('foreign scripts, markup and calls are refused', async () => {
  const widget = await openWidget(browser(), await newUser(), {
    before: async (page) => void (await watchPolicy(page)),
  });
  await widget.step('search');
  expect(await widget.frame.evaluate(() => window.violations)).toEqual([]);
  const outcome = await widget.frame.evaluate(async (elsewhere) => {
    const refused = async (action: () => unknown): Promise<boolean> => {
      try {
        await action();
        return false;
      } catch {
        return true;
      }
    };
    const inline = await refused(() => {
      const script = document.createElement('script');
      script.append('window.hacked = true');
      document.body.append(script);
    });
    const markup = await refused(() => {
      document.body.innerHTML = '<img src="x" onerror="window.hacked = true">';
    });
    const call = await refused(() => fetch(elsewhere, { mode: 'no-cors' }));
    return { inline: inline || window.hacked === undefined, markup, call, hacked: window.hacked ?? false };
  }, world.partnerUrl);
  expect(outcome).toEqual({ inline: true, markup: true, call: true, hacked: false });
  const violations = new Set(await widget.frame.evaluate(() => window.violations));
  expect(violations).toContain('connect-src');
  expect(violations).toContain('require-trusted-types-for');
});

test('what a person types is in no console, message, address, storage or log', async () => {
  const [login, password] = ['someone-secret', 'S3cret-of-a-person'];
  const seen: string[] = [];
  const widget = await openWidget(browser(), await newUser(), {
    options: { current_institution_code: 'sandbox' },
    before: async (page) => {
      page.on('console', (line) => seen.push(line.text()));
      page.on('request', (request) => seen.push(request.url(), request.headers().referer ?? ''));
    },
  });
  await widget.step('credentials');
  const fields = await widget.frame.$$eval('input', (all) => all.map(({ type, autocomplete }) => [type, autocomplete]));
  expect(fields).toEqual([
    ['text', 'username'],
    ['password', 'current-password'],
  ]);
  await logIn(widget, login, password);
  await widget.stepAfterJob('connected');
  seen.push(JSON.stringify(await widget.messages()), await log(), await widget.frame.evaluate(() => location.href));
  seen.push(await widget.frame.evaluate(() => JSON.stringify([localStorage, sessionStorage, history.state])));
  for (const text of seen) expect(text.includes(login) || text.includes(password)).toBe(false);
});

test('the browser does not offer to save a one-time code as a password', async () => {
  const widget = await openWidget(browser(), await newUser(), { options: { current_institution_code: 'sandbox' } });
  await logIn(widget, 'mxuser', 'challenge');
  await widget.stepAfterJob('mfa');
  expect(await widget.frame.$$eval('form input', (all) => all.map(({ autocomplete }) => autocomplete))).toEqual([
    'one-time-code',
  ]);
});
