import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/project/temporary-folder.ts';
import { useBrowser } from './browsers.ts';
import { logIn } from './journeys.ts';
import { driverOf, eventually, type Widget } from './widget.ts';
import { addressOf, newUser, type User } from './world.ts';

const browser = useBrowser('chromium');
type Definitions = typeof import('@mxenabled/widget-post-message-definitions');

const SCHEME = 'acmeapp';
/** iOS drops navigations that follow each other faster. */
const APART_MS_MIN = 20;

interface Told {
  readonly url: string;
  readonly atMs: number;
}
declare global {
  interface Window {
    told: Told[];
    posted: number;
  }
}

// The package is made for bundlers: Node cannot resolve its imports.
const outfile = join(temporaryFolder(), 'definitions.cjs');
const entryPoints = ['@mxenabled/widget-post-message-definitions'];
buildSync({ entryPoints, absWorkingDir: process.cwd(), bundle: true, format: 'cjs', platform: 'node', outfile });
const definitions: Definitions = createRequire(import.meta.url)(outfile);

/** An app: it cancels each navigation to its scheme, and takes it as a message. */
const watchAsApp = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    window.told = [];
    window.posted = 0;
    const post = window.postMessage.bind(window);
    window.postMessage = (...sent: unknown[]) => {
      window.posted += 1;
      Reflect.apply(post, window, sent);
    };
    const { navigation } = window as unknown as {
      navigation: { addEventListener: (type: string, heard: (event: NavigateEvent) => void) => void };
    };
    navigation.addEventListener('navigate', (event) => {
      if (/^https?:/.test(event.destination.url)) return;
      event.preventDefault();
      window.told.push({ url: event.destination.url, atMs: performance.now() });
    });
  });

interface InApp extends Widget {
  readonly documents: readonly HTTPRequest[];
  readonly told: () => Promise<readonly Told[]>;
}

const openInApp = async (user: User, options: object): Promise<InApp> => {
  const context = await browser().createBrowserContext();
  const page = await context.newPage();
  const documents: HTTPRequest[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) documents.push(request);
  });
  await watchAsApp(page);
  const address = await addressOf(user, {
    is_mobile_webview: true,
    ui_message_webview_url_scheme: SCHEME,
    ...options,
  });
  await page.goto(address);
  const widget = driverOf(page, page.mainFrame(), address);
  return { ...widget, documents, told: () => page.evaluate(() => window.told) };
};

const nameOf = ({ url }: Told): string => url.slice(`${SCHEME}://`.length).split('?')[0] ?? '';

const heard = (widget: InApp, name: string): Promise<Told> =>
  eventually(name, async () => (await widget.told()).find((one) => nameOf(one) === name));

test("in a web view each message is a separate navigation that MX's code can read", async () => {
  const user = await newUser();
  const widget = await openInApp(user, { current_institution_code: 'sandbox' });
  await logIn(widget, 'mxuser', 'a good password');
  await widget.stepAfterJob('connected');
  await widget.click('Done');
  await heard(widget, 'connect/connected/primaryAction');
  await eventually(
    'the last message',
    async () => (await widget.told()).filter((one) => nameOf(one) === 'connect/stepChange').length >= 3,
  );
  const told = await widget.told();
  const names = told.map(nameOf);
  expect(names.slice(0, 3)).toEqual(['load', 'connect/loaded', 'connect/enterCredentials']);
  expect(names).toContain('connect/memberConnected');
  for (const { url } of told) {
    expect(url.startsWith(`${SCHEME}://`)).toBe(true);
    const callbacks: string[] = [];
    const record = new Proxy({}, { get: (_, name) => () => callbacks.push(String(name)) });
    definitions.dispatchConnectLocationChangeEvent(url, record);
    expect([url, callbacks.filter((name) => name !== 'onMessage').length]).toEqual([url, 1]);
    expect(callbacks).not.toContain('onInvalidMessageError');
  }
  for (const [at, { atMs }] of told.entries()) {
    if (at > 0) expect(atMs - (told[at - 1]?.atMs ?? 0)).toBeGreaterThanOrEqual(APART_MS_MIN);
  }
  expect(await widget.page.evaluate(() => window.posted)).toBe(0);
  const documents = widget.documents.filter((request) => /^https?:/.test(request.url()));
  expect(documents.map((request) => [request.response()?.status(), request.redirectChain().length])).toEqual([
    [200, 0],
  ]);
});

/** What React Native's SDK does when the bank has sent the person back to the app. */
const tellOfConsent = (widget: InApp, where: 'document' | 'window', type: string): Promise<void> =>
  widget.page.evaluate(
    (name, data) => {
      const target = name === 'document' ? document : window;
      target.dispatchEvent(new MessageEvent('message', { data }));
    },
    where,
    JSON.stringify({ mx: true, type, metadata: {} }),
  );

/** A person allows access at the bank, in the browser that the app opened; the bank sends that browser to the service. */
const allowAt = async (url: string): Promise<void> => {
  const html = await (await fetch(url)).text();
  const form = new URLSearchParams({ login: 'mxuser', decision: 'allow' });
  for (const [, name = '', value = ''] of html.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)) {
    form.append(name, value.replaceAll('&amp;', '&'));
  }
  const decided = await fetch(new URL('/oauth/authorize', url), { method: 'POST', body: form, redirect: 'manual' });
  await fetch(decided.headers.get('location') ?? '', { redirect: 'manual' });
};

test.each(['document', 'window'] as const)(
  'a web view that reports its %s of the consent ends the waiting',
  async (where) => {
    const user = await newUser();
    const widget = await openInApp(user, {
      current_institution_code: 'mx_bank_oauth',
      client_redirect_url: 'acmeapp://back',
    });
    await widget.step('consent');
    await widget.click('Go to');
    const { url } = await heard(widget, 'connect/oauthRequested');
    await tellOfConsent(widget, where, 'oauthComplete/error');
    await heard(widget, 'connect/oauthError');
    await widget.shows('.notice');
    const metadata: { readonly url: string } = JSON.parse(new URL(url).searchParams.get('metadata') ?? '{}');
    await allowAt(metadata.url);
    await tellOfConsent(widget, where, 'oauthComplete/success');
    await widget.stepAfterJob('connected');
    expect(widget.documents.filter((request) => /^https?:/.test(request.url()))).toHaveLength(1);
  },
);
