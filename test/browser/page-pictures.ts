import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { startLocalHost } from '../../infra/local/host/start-local-host.ts';
import { SANDBOX_INSTITUTIONS } from '../../lib/connectors/sandbox/institutions.ts';
import { createApiClient } from '../support/api/calls-by-path.ts';
import { programOf } from './browsers.ts';
import { openConsole, signIn } from './console-page.ts';

/** Makes the pictures of the console and of the money of a user: `npm run pages:pictures`. They show the running pages. */

const FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'pages');
/** Everybody that clones the project loads them. */
const BYTES_MAX = 40 * 1_024;
const VIEWPORT = { width: 900, height: 760, deviceScaleFactor: 1 };
const SHOWN_MS_MAX = 20_000;
const QUALITY = 50;
const SCHEMES = ['light', 'dark'] as const;

const host = await startLocalHost({ port: 0, hasOwnProcess: true });
const browser = await puppeteer.launch({
  executablePath: programOf('chromium'),
  // The sandbox of Chromium refuses to run as root, as in containers.
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
const { partner, openSession } = createApiClient(host.url, host.apiKey);

const connect = async (id: string, name: string, password: string): Promise<{ user: string; member: string }> => {
  const { user } = await partner<{ user: { guid: string } }>('POST', '/users', { user: { id, first_name: name } });
  const { api_token: token } = await partner<{ api_token: { token: string } }>('GET', `/users/${id}/api_token`);
  const session = await openSession(token.token, { session: { skip_aggregation: true } });
  const [bank] = SANDBOX_INSTITUTIONS;
  if (bank?.login.kind !== 'form') throw new Error('There is no sandbox bank with a login form');
  const credentials = bank.login.fields.map(({ guid, fieldName }) => ({
    guid,
    value: fieldName === 'LOGIN' ? 'mxuser' : password,
  }));
  const { member } = await session<{ member: { guid: string } }>('POST', '/members', {
    member: { institution_guid: bank.institution.guid, credentials },
  });
  await host.advance(30);
  return { user: user.guid, member: member.guid };
};

const take = async (page: Page, name: string): Promise<void> => {
  for (const scheme of SCHEMES) {
    const path: `${string}.webp` = `${join(FOLDER, `${name}-${scheme}`)}.webp`;
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.screenshot({ path, type: 'webp', quality: QUALITY });
    const { size } = statSync(path);
    process.stdout.write(`${name}-${scheme} ${size}\n`);
    if (size > BYTES_MAX) throw new Error(`${path} has ${size} bytes, and may have ${BYTES_MAX}`);
  }
};

const takeMoney = async (): Promise<void> => {
  const page = await browser.newPage();
  await page.setViewport(VIEWPORT);
  await page.goto(`${host.url}/_local/me#cem`);
  await page.waitForSelector('#categories', { timeout: SHOWN_MS_MAX });
  await page.$eval('#cash-flow', (heading) => heading.closest('section')?.scrollIntoView());
  await take(page, 'money');
};

try {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const { webhook_endpoint: endpoint } = await partner<{ webhook_endpoint: { guid: string } }>(
    'POST',
    '/webhook_endpoints',
    { webhook_endpoint: { url: `${host.url}/_local/receiver`, event_types: ['AGGREGATION', 'CONNECTION_STATUS'] } },
  );
  const ada = await connect('ada', 'Ada', 'challenge');
  await connect('bea', 'Bea', 'INVALID');
  await connect('cem', 'Cem', 'a good password');
  const console = await openConsole(browser, host.url);
  await console.page.setViewport(VIEWPORT);
  await signIn(console, host.apiKey);
  const takePart = async (name: string, hash: string, text: string): Promise<void> => {
    await console.go(hash);
    await console.shows(text);
    await take(console.page, name);
  };
  await console.shows('Look up members');
  await console.click('Look up members');
  await console.shows('DENIED');
  await takePart('users', '#/members', 'DENIED');
  await takePart('member', `#/users/${ada.user}/members/${ada.member}`, 'No accounts yet');
  await takePart('endpoint', `#/endpoints/${endpoint.guid}`, 'DELIVERED');
  await takeMoney();
} finally {
  await browser.close();
  await host.stop();
}
