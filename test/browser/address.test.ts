import { randomBytes } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { useBrowser } from './browsers.ts';
import { logIn } from './journeys.ts';
import { eventually, openWidget } from './widget.ts';
import {
  addressOf,
  advance,
  api,
  BANK,
  connectByApi,
  membersOf,
  newUser,
  sessionOf,
  setClient,
  world,
} from './world.ts';

const browser = useBrowser('chromium');
afterAll(() => setClient({ widget_origins: [] }));

const CODE = { options: { current_institution_code: 'sandbox' } };
const MINUTE = 60;

const tokenIn = (address: string): string => address.split('/').at(-1) ?? '';
const newKey = (): string => randomBytes(32).toString('base64url');

const exchange = (address: string, key = newKey()): Promise<Response> =>
  fetch(`${world.url}/md/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ widget_session: { token: tokenIn(address), key } }),
  });

const asked = async (id: string, url: object, apiKey = world.apiKey): Promise<Response> =>
  fetch(`${world.url}/users/${id}/urls`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'md-api-key': apiKey },
    body: JSON.stringify({ url }),
  });

test('a widget address is made for both spellings of the type, or refused by name', async () => {
  const { id } = await newUser();
  for (const [name, type] of [
    ['type', 'connect_widget'],
    ['widget_type', 'connections_widget'],
  ] as const) {
    const answer = await asked(id, { [name]: type });
    const { url } = await answer.json();
    expect([answer.status, url.type, url.user_id]).toEqual([200, type, id]);
    expect(url.url.startsWith(`${world.url}/md/`)).toBe(true);
  }
  const type = 'connect_widget';
  expect((await asked('nobody', { type })).status).toBe(404);
  expect((await asked(id, { type }, 'not the key')).status).toBe(401);
  expect((await asked(id, { type, disable_institution_search: true })).status).toBe(400);
  expect((await asked(id, { type: 'no_widget' })).status).toBe(400);
});

test('a widget address opens one page; a later one says that the link no longer works', async () => {
  const user = await newUser();
  const first = await openWidget(browser(), user);
  await first.step('search');
  const second = await openWidget(browser(), user, { address: first.address });
  await second.step('closed');
  expect(await second.text()).not.toContain('Tributary Sandbox Bank');
  expect((await fetch(first.address)).status).toBe(410);
});

test('a widget address ends after ten minutes, and with the sessions of its user', async () => {
  const [late, user] = [await addressOf(await newUser()), await newUser()];
  await advance(10 * MINUTE + 1);
  const ended = await addressOf(user);
  await api.partner('DELETE', `/users/${user.id}/sessions`);
  for (const address of [late, ended]) {
    expect((await fetch(address)).status).toBe(410);
    const widget = await openWidget(browser(), user, { address });
    await widget.step('closed');
  }
});

test('a program that looks at the address does not spend it', async () => {
  const user = await newUser();
  const address = await addressOf(user);
  for (let at = 0; at < 3; at += 1) expect((await fetch(address)).status).toBe(200);
  const widget = await openWidget(browser(), user, { address });
  await widget.step('search');
});

test('a page that lost the answer of the exchange may repeat it; no other page may', async () => {
  const user = await newUser();
  const widget = await openWidget(browser(), user, {
    before: async (page) => {
      await page.evaluateOnNewDocument(() => {
        const send = window.fetch.bind(window);
        let lost = 0;
        window.fetch = async (...request) => {
          const answer = await send(...request);
          if (!answer.url.endsWith('/md/sessions') || lost > 0) return answer;
          lost += 1;
          throw new TypeError('The answer was lost');
        };
      });
    },
  });
  await widget.step('search');
  expect((await exchange(widget.address)).status).toBe(401);
  await widget.click('Tributary Sandbox Bank');
  await widget.step('credentials');
});

test('pages that the partner has not named can neither embed nor use the address', async () => {
  const user = await newUser();
  await setClient({ widget_origins: ['https://app.example.com'] });
  const foreign = await addressOf(user);
  const { headers } = await fetch(foreign);
  expect(headers.get('content-security-policy')).toMatch(/frame-ancestors https:\/\/app\.example\.com(;|$)/);
  const page = await browser().newPage();
  await page.goto(world.partnerUrl);
  await page.evaluate((url) => partner.embedFrame(url, {}), foreign);
  await eventually('a blocked frame', async () =>
    page.frames().some((frame) => frame.url().startsWith('chrome-error://')),
  );
  expect((await exchange(foreign)).status).toBe(200);

  await setClient({ widget_origins: [new URL(world.partnerUrl).origin] });
  const allowed = await openWidget(browser(), user, CODE);
  await allowed.step('credentials');
  await allowed.message('mx/connect/loaded');

  await setClient({ widget_origins: [] });
  const open = await openWidget(browser(), user, CODE);
  await open.step('credentials');
  expect((await fetch(await addressOf(user))).headers.get('content-security-policy')).toContain(
    'frame-ancestors https:',
  );
});

test('the session of a widget can read only what a widget needs', async () => {
  const [user, other] = [await newUser(), await newUser()];
  const { widget_session: session } = await (await exchange(await addressOf(user))).json();
  const statusOf = async (path: string): Promise<number> =>
    (await fetch(`${world.url}${path}`, { headers: { 'md-session-token': session.token } })).status;
  const own = await connectByApi(user, 'mxuser');
  const foreign = await connectByApi(other, 'mxuser');
  for (const path of ['/members', `/members/${own.guid}`, `/institutions/${BANK.guid}`])
    expect([path, await statusOf(path)]).toEqual([path, 200]);
  for (const path of ['/transactions', '/budgets', '/user']) expect([path, await statusOf(path)]).toEqual([path, 403]);
  expect(await statusOf(`/members/${foreign.guid}`)).toBe(404);
});

test('loading a widget starts no aggregation', async () => {
  const user = await newUser();
  await connectByApi(user, 'mxuser');
  await advance(24 * 60 * MINUTE);
  const session = await sessionOf(user.id);
  const before = await membersOf({ ...user, session });
  for (const kind of ['connect', 'connections'] as const) {
    const widget = await openWidget(browser(), user, { kind });
    await widget.step(kind === 'connect' ? 'search' : 'members');
  }
  await advance(MINUTE);
  expect(await membersOf({ ...user, session })).toEqual(before);
});

test('two widgets of one user have separate sessions, and both work to the end', async () => {
  const user = await newUser();
  const [one, two] = [await openWidget(browser(), user, CODE), await openWidget(browser(), user, CODE)];
  await logIn(one, 'first login', 'a good password');
  await logIn(two, 'second login', 'a good password');
  await one.stepAfterJob('connected');
  await two.stepAfterJob('connected');
  const guids = [one, two].map(async (widget) => (await widget.message('mx/connect/loaded')).metadata.session_guid);
  expect(new Set(await Promise.all(guids)).size).toBe(2);
  expect((await user.session<{ members: unknown[] }>('GET', '/members')).members).toHaveLength(2);
});
