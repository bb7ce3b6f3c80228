import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { startLocalHost } from '../../infra/local/host/start-local-host.ts';
import { type ApiClient, createApiClient } from '../support/api/calls-by-path.ts';
import { programOf } from './browsers.ts';

/** Makes the pictures of docs/widgets.md: `npm run widgets:pictures`. They show the running pages, step by step. */

const FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'widgets');
const FILES = join(import.meta.dirname, '..', '..', 'docs', 'examples', 'files');
/** The page of the docs shows some thirty, and everybody that clones the project loads them. */
const BYTES_MAX = 24 * 1_024;
/** A phone. The docs show the pictures smaller, so that text is sharp. */
const VIEWPORT = { width: 380, height: 640, deviceScaleFactor: 1.25 };
const QUALITY = 50;
const STEP_MS_MAX = 60_000;
const SCHEMES = ['light', 'dark'] as const;
const BANK = 'Tributary Sandbox Bank';

const host = await startLocalHost({ port: 0, hasOwnProcess: true });
const browser = await puppeteer.launch({
  executablePath: programOf('chromium'),
  // The sandbox of Chromium refuses to run as root, as in containers.
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
interface OneDeposit {
  readonly micro_deposit: { readonly guid: string; readonly status_name: string };
}

const { partner, openSession }: ApiClient = createApiClient(host.url, host.apiKey);
const page: Page = await browser.newPage();
page.setDefaultTimeout(STEP_MS_MAX);

const wear = (scheme: (typeof SCHEMES)[number]): Promise<void> =>
  page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);

const take = async (name: string): Promise<void> => {
  for (const scheme of SCHEMES) {
    const path: `${string}.webp` = `${join(FOLDER, `${name}-${scheme}`)}.webp`;
    await wear(scheme);
    await page.screenshot({ path, type: 'webp', quality: QUALITY });
    const { size } = statSync(path);
    process.stdout.write(`${name}-${scheme} ${size}\n`);
    if (size > BYTES_MAX) throw new Error(`${path} has ${size} bytes, and may have ${BYTES_MAX}`);
  }
  await wear('light');
};

/** The step that the class of its section names. */
const step = async (name: string): Promise<void> => {
  await page.waitForSelector(`section.step.${name} h1`);
};
const click = (text: string): Promise<void> => page.locator(`::-p-text(${text})`).click();
const press = (text: string): Promise<void> => page.locator(`button::-p-text(${text})`).click();
const fill = (label: string, value: string): Promise<void> => page.locator(`::-p-aria(${label})`).fill(value);

const open = async (user: string, options: object = {}): Promise<string> => {
  const body = { url: { type: 'connect_widget', color_scheme: 'browser', ...options } };
  const { url } = await partner<{ url: { url: string } }>('POST', `/users/${user}/urls`, body);
  await page.goto(url.url);
  await page.waitForSelector('h1');
  return url.url;
};

const logIn = async (login: string, password: string): Promise<void> => {
  await fill('Username', login);
  await fill('Password', password);
  await press('Continue');
};

const openBank = async (user: string): Promise<void> => {
  await open(user);
  await click(BANK);
  await step('credentials');
};

const connects = async (): Promise<void> => {
  const address = await open('ada');
  await take('search');
  await click(BANK);
  await step('credentials');
  await take('login');
  await logIn('mxuser', 'challenge');
  await step('connecting');
  await take('connecting');
  await step('mfa');
  await take('question');
  await page.locator('input[autocomplete="one-time-code"]').fill('correct');
  await press('Continue');
  await step('connected');
  await take('connected');
  await page.goto(address);
  await page.waitForSelector('h1');
  await take('closed');
};

const refusals = async (): Promise<void> => {
  await openBank('ada');
  await logIn('mxuser', 'any');
  await step('duplicate');
  await take('duplicate');
  await openBank('ada');
  await logIn('second', 'INVALID');
  await page.waitForSelector('section.step.credentials .notice');
  await take('login-refused');
  await openBank('ada');
  await logIn('third', 'LOCKED');
  await step('loginError');
  await take('locked');
  await openBank('bea');
  await logIn('mxuser', 'options');
  await step('mfa');
  await take('choice');
};

const otherWays = async (): Promise<void> => {
  await open('bea');
  await click('MX Bank (OAuth)');
  await step('consent');
  await take('consent');
  await open('bea');
  await click('SimpleFIN');
  await step('credentials');
  await take('setup-token');
  await open('bea');
  await click('Add an account by hand');
  await step('manual');
  await take('manual');
};

const files = async (): Promise<void> => {
  await open('ada');
  await click('File import');
  await page.waitForSelector('input[type=file]');
  await take('file');
  await (await page.$('input[type=file]'))?.uploadFile(join(FILES, 'giro.csv'));
  await page.waitForSelector('section.step.file .reading');
  await take('mapping');
  await press('Choose another file');
  await page.waitForSelector('input[type=file]');
  await (await page.$('input[type=file]'))?.uploadFile(join(FILES, 'january.ofx'));
  await page.locator('button::-p-text(Import)').wait();
  await take('summary');
  await press('Import');
  await step('connected');
};

const connections = async (): Promise<void> => {
  await open('ada', { type: 'connections_widget' });
  await page.waitForSelector('ul.cards > li');
  await take('connections');
  await page.locator('ul.cards > li button.row').click();
  await page.waitForSelector('.accounts li, ul.accounts > li, .inner:not([hidden]) li');
  await take('connection');
  await press('Remove');
  await page.waitForSelector('dialog[open]');
  await take('remove');
};

/** The deposits take two minutes to arrive. */
const DEPOSIT_STEPS_MAX = 10;

const deposits = async (): Promise<void> => {
  const { api_token } = await partner<{ api_token: { token: string } }>('GET', '/users/bea/api_token');
  const session = await openSession(api_token.token);
  const { micro_deposit } = await session<OneDeposit>('POST', '/micro_deposits', {
    micro_deposit: {
      first_name: 'Bea',
      last_name: 'Example',
      email: 'bea@example.com',
      account_number: '3333000108',
      routing_number: '091000019',
      account_type: 1,
    },
  });
  const read = () => session<OneDeposit>('GET', `/micro_deposits/${micro_deposit.guid}`);
  for (let tries = 0; tries < DEPOSIT_STEPS_MAX; tries += 1) {
    if ((await read()).micro_deposit.status_name === 'DEPOSITED') break;
    await host.advance(60);
  }
  await open('bea', { current_microdeposit_guid: micro_deposit.guid });
  await page.waitForSelector('section.step.microdeposit form');
  await fill('First amount', '0.01');
  await fill('Second amount', '0.01');
  await press('Confirm');
  await page.waitForSelector('section.step.microdeposit .notice');
  await take('microdeposit');
};

try {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  await page.setViewport(VIEWPORT);
  await wear('light');
  await partner('PUT', '/client', {
    client: { widget_name: 'Acme Budget', widget_privacy_url: 'https://acme.example/privacy' },
  });
  for (const id of ['ada', 'bea']) await partner('POST', '/users', { user: { id } });
  for (const part of [connects, refusals, otherWays, files, connections, deposits]) await part();
} finally {
  await browser.close();
  await host.stop();
}
