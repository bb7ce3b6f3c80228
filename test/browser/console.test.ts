import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { useBrowser } from './browsers.ts';
import { type ConsolePage, openConsole, signIn } from './console-page.ts';
import { advance, api, connectByApi, newUser, setFaults, type User, world } from './world.ts';

const browser = useBrowser('chromium');
let console: ConsolePage;
beforeAll(async () => {
  console = await openConsole(browser(), world.url);
  await signIn(console, world.apiKey);
});
afterAll(() => console.close());

const openStory = async (user: User, member: { readonly guid: string }): Promise<void> => {
  await console.go(`#/users/${user.guid}/members/${member.guid}`);
  await console.page.waitForSelector('.job');
};

const stepTexts = (): Promise<readonly string[]> => console.texts('.steps li span:last-child');

test('a wrong key is refused with what to do, and no key is in an address', async () => {
  const other = await openConsole(browser(), world.url);
  await other.page.type('#apiKey', 'a wrong key');
  await other.page.keyboard.press('Enter');
  await other.shows('This key is not valid. Check it and enter it again.');
  expect(await other.page.$('.bar')).toBeNull();
  expect(other.called().filter((url) => !url.startsWith(world.url))).toEqual([]);
  expect([...other.called(), ...console.called()].join()).not.toMatch(/wrong|key=|local-client-key/);
  await other.close();
});

test('by keyboard alone a person signs in, finds a member by its status, and reads its story', async () => {
  const user = await newUser();
  await connectByApi(user, 'mxuser', 'LOCKED');
  const other = await openConsole(browser(), world.url);
  const { keyboard } = other.page;
  const focused = (): Promise<string> =>
    other.page.evaluate(() => {
      const element = document.activeElement;
      return element?.matches('a, button, input') ? `${element.id} ${element.textContent}` : '';
    });
  const tabTo = async (text: string): Promise<void> => {
    for (let press = 0; press < 40 && !(await focused()).includes(text); press += 1) await keyboard.press('Tab');
    expect(await focused()).toContain(text);
  };
  await tabTo('apiKey');
  await keyboard.type(world.apiKey);
  await keyboard.press('Enter');
  await other.shows('Find a user or a member');
  await tabTo('Look up members');
  await keyboard.press('Enter');
  await other.shows('LOCKED');
  // The button is gone, and the keyboard goes on in the search.
  expect(await focused()).toBe('find ');
  await keyboard.type(`locked sandbox ${user.id}`);
  await other.shows('1 of ');
  await tabTo('Tributary Sandbox Bank');
  await keyboard.press('Enter');
  await other.shows('The login is locked at the institution.');
  await other.close();
});

test('the story of a success: each step, the outcome of each account, and the next refresh', async () => {
  const user = await newUser();
  const member = await connectByApi(user, 'mxuser', 'a good password', { background_aggregation_is_disabled: false });
  await openStory(user, member);
  expect(await stepTexts()).toEqual([
    'The job was created',
    'The institution was asked for data',
    'The institution has the data ready',
    'The data were fetched',
    'The data were stored',
    'Done',
  ]);
  expect(await console.texts('.outcomes b')).toHaveLength(5);
  await console.shows('In the background, in ');
  await console.page.locator('::-p-text(Everyday Checking)').wait();
  await console.page.locator('.rows a').click();
  await console.shows('transactions, the newest first');
  expect(await console.texts('.rows li')).toHaveLength(25);
  await console.click('Next page');
  await console.shows('Page 2 of ');
});

test('the story of a question: it is shown while it is open, and its answer when it was sent on', async () => {
  const user = await newUser();
  const member = await connectByApi(user, 'mxuser', 'challenge');
  await openStory(user, member);
  await console.shows('Open question: What city were you born in?');
  expect((await stepTexts()).at(-1)).toBe('The user has to answer the question');
  const path = `/members/${member.guid}`;
  const { challenges } = await user.session<{ challenges: readonly { guid: string }[] }>('GET', `${path}/challenges`);
  await user.session('PUT', `${path}/resume`, {
    challenges: challenges.map(({ guid }) => ({ guid, value: 'correct' })),
  });
  await advance(60);
  // The page reads by itself.
  await console.shows('The question was answered, and the answer was sent on');
  await console.shows('Completed');
});

test.each([
  ['INVALID', 'DENIED', 'The login was refused. The institution refused the login.'],
  ['SERVER_ERROR', 'FAILED', 'The job was stopped. The institution gave no usable answer.'],
])('the story of a job that ended badly has its reason: %s', async (password, status, last) => {
  const user = await newUser();
  const member = await connectByApi(user, 'mxuser', password);
  expect(member.connection_status).toBe(status);
  await openStory(user, member);
  expect((await stepTexts()).at(-1)).toBe(last);
  expect(await console.texts('.title > .badge')).toContain(status);
});

test('an account that failed is named with its reason', async () => {
  const user = await newUser();
  await openStory(user, await connectByApi(user, 'mxuser+fail-account'));
  await console.shows('Completed in part');
  await console.shows('Not updated: the institution answered with an error');
});

interface MadeEndpoint {
  readonly webhook_endpoint: { readonly guid: string };
}

test('what a switched-off endpoint missed is replayed by clicks', async () => {
  const { webhook_endpoint: endpoint } = await api.partner<MadeEndpoint>('POST', '/webhook_endpoints', {
    webhook_endpoint: { url: `${world.url}/_local/receiver`, event_types: ['CONNECTION_STATUS'], is_enabled: false },
  });
  const user = await newUser();
  await connectByApi(user, 'mxuser', 'INVALID');
  await console.go(`#/endpoints/${endpoint.guid}`);
  await console.shows('It was switched off, and gets nothing.');
  await console.click('Enable');
  await console.shows('The endpoint is enabled.');
  await console.click('Replay missing deliveries');
  await console.page.locator('.delivery ::-p-text(DELIVERED)').wait();
  await console.shows('The replay has started');
  await console.page.locator('.delivery summary').click();
  await console.shows('answered 204');
});

test('events appear by themselves, with where they were sent', async () => {
  await console.go('#/events');
  await console.page.waitForSelector('.filters');
  const user = await newUser();
  await connectByApi(user, 'mxuser', 'INVALID');
  await console.page.locator('.events summary::-p-text(CONNECTION_STATUS)').click();
  await console.page.waitForSelector('.events .guid');
  await console.page.locator('.events a::-p-text(Member)').click();
  await console.page.waitForSelector('.story');
});

test('the clock and the faults of the host are moved and switched by clicks', async () => {
  await console.go('#/host');
  const before = Date.now();
  await console.click('Forward 1 hour');
  await console.page.waitForFunction(
    (from) => Date.parse(`${/It is ([\d: -]+) UTC/.exec(document.body.textContent)?.[1]?.replace(' ', 'T')}Z`) > from,
    { timeout: 60_000 },
    before + 3_500_000,
  );
  await console.page.locator('label ::-p-text(Messages change their order)').click();
  await console.page.waitForSelector('label:nth-of-type(3) input:checked');
  const { faults } = await (await fetch(`${world.url}/_local/faults`)).json();
  expect(faults).toEqual({ queue: { shuffle: true } });
  await setFaults({});
});

const SECTIONS = ['#/members', '#/events', '#/endpoints', '#/connectors', '#/host'];

test.each([320, 1_280].flatMap((width) => (['light', 'dark'] as const).map((scheme) => [width, scheme] as const)))(
  'all parts are sound and fit at %i px, %s',
  async (width, scheme) => {
    const other = await openConsole(browser(), world.url);
    await other.page.setBypassCSP(true);
    await other.page.reload();
    await other.page.waitForSelector('#apiKey');
    await other.page.setViewport({ width, height: 900 });
    await other.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const check = async (part: string): Promise<void> => {
      const wide = await other.page.evaluate(() => document.documentElement.scrollWidth);
      expect([part, wide <= width, await axeFaults(other.page.mainFrame(), 'all')]).toEqual([part, true, []]);
    };
    await check('sign-in');
    await signIn(other, world.apiKey);
    const user = await newUser();
    const member = await connectByApi(user, 'mxuser');
    for (const part of [...SECTIONS, `#/users/${user.guid}`, `#/users/${user.guid}/members/${member.guid}`]) {
      await other.go(part);
      await other.page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
      await check(part);
    }
    await other.close();
  },
);
