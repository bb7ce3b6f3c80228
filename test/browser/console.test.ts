import { beforeAll, expect, test } from 'vitest';
import { useBrowser } from './browsers.ts';
import { type ConsolePage, openConsole, signIn } from './console-page.ts';
import { atTheBank, consentOf } from './journeys.ts';
import { openWidget } from './widget.ts';
import { advance, api, connectByApi, membersOf, newUser, setFaults, type User, world } from './world.ts';

const browser = useBrowser('chromium');
let console: ConsolePage;
beforeAll(async () => {
  console = await openConsole(browser(), world.url);
  await signIn(console, world.apiKey);
});

const openTimeline = async (user: User, member: { readonly guid: string }): Promise<void> => {
  await console.go(`#/users/${user.guid}/members/${member.guid}`);
  await console.page.waitForSelector('.job');
};

const stepTexts = (): Promise<readonly string[]> => console.texts('.steps li span:last-child');

const tabTo = async ({ page }: ConsolePage, text: string): Promise<void> => {
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const element = document.activeElement;
      return element?.matches('a, button, input, summary') ? `${element.id} ${element.textContent}` : '';
    });
  for (let press = 0; press < 40 && !(await focused()).includes(text); press += 1) await page.keyboard.press('Tab');
  expect(await focused()).toContain(text);
};

test('a wrong API key is refused with advice, and no address contains a key', async () => {
  const other = await openConsole(browser(), world.url);
  await other.page.type('#apiKey', 'a wrong key');
  await other.page.keyboard.press('Enter');
  await other.shows('This key is not valid. Check it and enter it again.');
  expect(await other.page.$('.bar')).toBeNull();
  expect(other.called().filter((url) => !url.startsWith(world.url))).toEqual([]);
  expect([...other.called(), ...console.called()].join()).not.toMatch(/wrong|key=|local-client-key/);
});

test('with the keyboard alone a person signs in, finds a member and reads its jobs', async () => {
  const user = await newUser();
  await connectByApi(user, 'mxuser', 'LOCKED');
  const other = await openConsole(browser(), world.url);
  const { keyboard } = other.page;
  await tabTo(other, 'apiKey');
  await keyboard.type(world.apiKey);
  await keyboard.press('Enter');
  await other.shows('Find a user or a member');
  await tabTo(other, 'Look up members');
  await keyboard.press('Enter');
  await other.shows('LOCKED');
  // When all members are looked up, the button is gone, and the keyboard goes on in the search.
  await other.page.waitForFunction(() => document.activeElement?.id === 'find');
  await keyboard.type(`locked sandbox ${user.id}`);
  await other.shows('1 of ');
  await tabTo(other, 'Tributary Sandbox Bank');
  await keyboard.press('Enter');
  await other.shows('The login is locked at the institution.');
});

test.each(['id', 'guid'] as const)('a user that is not in the list is found by its full %s', async (name) => {
  await newUser();
  await console.go('#/events');
  await console.go('#/members');
  await console.page.waitForSelector('#find');
  // The list is not read again so soon.
  const user = await newUser();
  await console.page.locator('#find').fill(user[name]);
  await console.shows(', and one that is not listed');
  expect(await console.texts('.user')).toEqual([expect.stringContaining(`${user.id} ${user.guid}`)]);
  await console.click('Look up members');
  await console.shows('No members.');
});

test('a successful job shows its steps, the outcome of accounts and the next refresh', async () => {
  const user = await newUser();
  const member = await connectByApi(user, 'mxuser', 'a good password', { background_aggregation_is_disabled: false });
  await openTimeline(user, member);
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

const answerQuestion = async ({ session }: User, { guid }: { readonly guid: string }): Promise<void> => {
  const path = `/members/${guid}`;
  const { challenges } = await session<{ challenges: readonly { guid: string }[] }>('GET', `${path}/challenges`);
  await session('PUT', `${path}/resume`, {
    challenges: challenges.map((challenge) => ({ guid: challenge.guid, value: 'correct' })),
  });
  await advance(60);
};

test('the list of members shows a new status by itself after a job has ended', async () => {
  const user = await newUser();
  const member = await connectByApi(user, 'mxuser', 'challenge');
  const other = await openConsole(browser(), world.url);
  await signIn(other, world.apiKey);
  await other.page.locator('#find').fill(user.id);
  await other.click('Look up members');
  const badge = (status: string) => other.page.locator(`.members .badge::-p-text(${status})`).wait();
  await badge('CHALLENGED');
  await answerQuestion(user, member);
  await badge('CONNECTED');
});

test('a job with a question shows it while it is open, and the answer once it is sent', async () => {
  const user = await newUser();
  const member = await connectByApi(user, 'mxuser', 'challenge');
  await openTimeline(user, member);
  await console.shows('Open question: What city were you born in?');
  expect((await stepTexts()).at(-1)).toBe('The user has to answer the question');
  await answerQuestion(user, member);
  // The page reads by itself.
  await console.shows('The question was answered, and the answer was sent on');
  await console.shows('Completed');
});

test.each([
  ['INVALID', 'DENIED', 'The login was refused. The institution refused the login.'],
  ['SERVER_ERROR', 'FAILED', 'The job was stopped. The institution gave no usable answer.'],
])('a job that ended badly shows the reason: %s', async (password, status, last) => {
  const user = await newUser();
  const member = await connectByApi(user, 'mxuser', password);
  expect(member.connection_status).toBe(status);
  await openTimeline(user, member);
  expect((await stepTexts()).at(-1)).toBe(last);
  expect(await console.texts('.title > .badge')).toContain(status);
});

const READ_AGAIN = { timeout: 45_000, interval: 200 };

test("a denied consent is shown with the user's decision and what to do next", async () => {
  const user = await newUser();
  const widget = await openWidget(browser(), user);
  const bank = await consentOf(widget);
  const [member] = await membersOf(user);
  await console.go(`#/users/${user.guid}/members/${member?.guid}`);
  await console.shows('The user has to allow access at the page');
  await atTheBank(widget, bank, 'Deny');
  await console.shows('The user did not allow access.');
  // Each part of the page reads again in its own time.
  await expect.poll(() => console.texts('.badge'), READ_AGAIN).toEqual(['DENIED', 'Denied']);
  await console.shows('No job yet. The first one starts when the user has allowed access at the institution.');
  await widget.shows('.notice');
  await atTheBank(widget, await consentOf(widget), 'Allow');
  await widget.stepAfterJob('connected');
  await console.shows('Aggregation: the user came back from the institution');
  await expect.poll(() => console.texts('[aria-label=Consents] .badge'), READ_AGAIN).toEqual(['Allowed', 'Denied']);
});

test('an account that failed is shown with the reason', async () => {
  const user = await newUser();
  await openTimeline(user, await connectByApi(user, 'mxuser+fail-account'));
  await console.shows('Completed in part');
  await console.shows('Not updated: the institution answered with an error');
});

interface MadeEndpoint {
  readonly webhook_endpoint: { readonly guid: string };
}

/** Opens its page. */
const openEndpointThatMissed = async (): Promise<void> => {
  const { webhook_endpoint: endpoint } = await api.partner<MadeEndpoint>('POST', '/webhook_endpoints', {
    webhook_endpoint: { url: `${world.url}/_local/receiver`, event_types: ['CONNECTION_STATUS'], is_enabled: false },
  });
  const user = await newUser();
  await connectByApi(user, 'mxuser', 'INVALID');
  await console.go(`#/endpoints/${endpoint.guid}`);
  await console.shows('It was switched off, and gets nothing.');
};

test('events that a disabled endpoint missed can be replayed by mouse', async () => {
  await openEndpointThatMissed();
  await console.click('Enable');
  await console.shows('The endpoint is enabled.');
  await console.click('Replay missing deliveries');
  await console.page.locator('.delivery ::-p-text(DELIVERED)').wait();
  await console.shows('The replay has started');
  await console.page.locator('.delivery summary').click();
  await console.shows('answered 204');
});

test('events that a disabled endpoint missed can be replayed by keyboard', async () => {
  await openEndpointThatMissed();
  const press = async (name: string): Promise<void> => {
    await tabTo(console, name);
    await console.page.keyboard.press('Enter');
  };
  await press('Enable');
  await console.shows('The endpoint is enabled.');
  // Nobody gets to a button that is not enabled yet.
  await console.page.locator('button:enabled::-p-text(Replay missing deliveries)').wait();
  await press('Replay missing deliveries');
  await console.page.locator('.delivery ::-p-text(DELIVERED)').wait();
  await press('CONNECTION_STATUS');
  await console.shows('answered 204');
});

test('new events appear by themselves, with the endpoints that they were sent to', async () => {
  await console.go('#/events');
  await console.page.waitForSelector('.filters');
  const user = await newUser();
  await connectByApi(user, 'mxuser', 'INVALID');
  await console.page.locator('.filters input').fill(`connection_status ${user.guid}`);
  await console.shows('One event');
  await console.page.locator('.events summary::-p-text(CONNECTION_STATUS)').click();
  await console.page.waitForSelector('.events .guid');
  await console.page.locator('.events a::-p-text(Member)').click();
  await console.page.waitForSelector('.story');
});

test('the clock and the faults of the host can be changed by mouse', async () => {
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
