import { beforeAll, expect, test } from 'vitest';
import { startTestHostWithBank } from '../e2e/test-host.ts';
import { createApiClient } from '../support/api/calls-by-path.ts';
import { useBrowser } from './browsers.ts';
import { type ConsolePage, openConsole, signIn } from './console-page.ts';
import { expectSound } from './console-sound.ts';

const ADMIN_KEY = 'an admin key of this test';

const browser = useBrowser('chromium');
const { host, bank } = await startTestHostWithBank({ adminKey: ADMIN_KEY });
let console: ConsolePage;
beforeAll(async () => {
  console = await openConsole(browser(), host.url, { takesScripts: true });
  await signIn(console, ADMIN_KEY, 'adminKey');
});

test('without users, the console explains how to create some', async () => {
  await console.go('#/members');
  await console.shows('This client has no users yet.');
  await console.shows('npm run seed');
  await expectSound(console, 'no users');
});

interface MemberBody {
  readonly guid: string;
  readonly user_guid: string;
  readonly most_recent_job_guid: string;
  readonly is_being_aggregated: boolean;
  readonly upstream_budget: { readonly left: number } | null;
}

const REFRESHES_MAX = 20;

/** A member at a bank that counts requests. */
const connect = async (id: string) => {
  const { partner, openSession } = createApiClient(host.url, host.apiKey);
  await partner('POST', '/users', { user: { id } });
  const { api_token: token } = await partner<{ api_token: { token: string } }>('GET', `/users/${id}/api_token`);
  const session = await openSession(token.token, { session: { skip_aggregation: true } });
  const { institutions } = await session<{ institutions: readonly { guid: string; code: string }[] }>(
    'POST',
    '/institutions/search',
    { institution: { name: 'SimpleFIN' } },
  );
  const guid = institutions.find(({ code }) => code === bank.institutionCode)?.guid;
  const { credentials } = await session<{ credentials: readonly { guid: string; field_name: string }[] }>(
    'GET',
    `/institutions/${guid}/credentials`,
  );
  const values = credentials.map((field) => ({ guid: field.guid, value: bank.answerTo(field.field_name) }));
  const made = await session<{ member: MemberBody }>('POST', '/members', {
    member: { institution_guid: guid, credentials: values },
  });
  const settle = async (): Promise<MemberBody> => {
    for (let wait = 0; wait < REFRESHES_MAX; wait += 1) {
      const { member } = await session<{ member: MemberBody }>('GET', `/members/${made.member.guid}`);
      if (!member.is_being_aggregated) return member;
      await host.advance(10);
    }
    throw new Error('The job does not end');
  };
  return { session, settle, member: made.member };
};

test('the console shows a used-up request budget and the time of the next request', async () => {
  const { session, settle } = await connect('spends');
  let member = await settle();
  for (let count = 0; count < REFRESHES_MAX && member.upstream_budget?.left !== 0; count += 1) {
    await session('GET', `/members/${member.guid}/refresh`);
    member = await settle();
  }
  await console.go(`#/users/${member.user_guid}/members/${member.guid}`);
  await console.shows('Spent: no request is left of ');
  await console.shows('One more is allowed in ');
  await console.go('#/members');
  await console.click('Look up members');
  await console.shows(member.guid);
  await console.go('#/connectors');
  await console.shows('Spent: no request is left of ');
});

const setFaults = (faults: object): Promise<Response> =>
  fetch(`${host.url}/_local/faults`, {
    method: 'POST',
    headers: { 'tributary-local': '1', 'tributary-admin-key': ADMIN_KEY },
    body: JSON.stringify(faults),
  });

const deadLetters = async (): Promise<number> => (await host.stats()).queues['poll-dead-letters']?.visible ?? 0;

/** One more than a queue delivers a message, which then moves to the dead letters. */
const RECEIVES_MAX = 6;
/** A message that was not worked off comes back after it. */
const COMES_BACK_SECONDS = 100;

test('a dead letter is shown with its job, which continues once the fault is over', async () => {
  const dies = { kill: { function: 'poll', step: 1 } };
  await setFaults(dies);
  const { settle, member } = await connect('fails');
  await host.whenIdle();
  // What the sweep sends meanwhile is lost: each death is one of the same message.
  for (let receive = 1; receive < RECEIVES_MAX && (await deadLetters()) === 0; receive += 1) {
    await setFaults({ ...dies, queue: { drop: 1 } });
    await host.advance(COMES_BACK_SECONDS);
  }
  expect(await deadLetters()).toBe(1);
  await console.go(`#/users/${member.user_guid}/members/${member.guid}`);
  await console.shows('A message of this job ended in a dead-letter queue');
  await console.shows('A worker will ask the institution');
  await setFaults({});
  await settle();
  await console.shows('Completed');
  await console.shows('A message of this job ended in a dead-letter queue');
  await console.go('#/host');
  await console.page.locator('summary::-p-text(poll-dead-letters)').click();
  await console.shows(member.most_recent_job_guid);
  await console.click('Try again');
  await console.page.waitForFunction(() => !document.body.textContent.includes('Try again'));
  await host.whenIdle();
  expect(await deadLetters()).toBe(0);
});

test('an API key is created, shown once, and revoked after a confirmation', async () => {
  await console.go('#/host');
  await console.page.locator('input[name=name]').fill('a second system');
  await console.click('Create a key');
  await console.shows('The new key, which is shown this once:');
  const [made = ''] = await console.texts('.made code');
  const { partner } = createApiClient(host.url, made);
  expect(await partner('GET', '/client')).toMatchObject({ client: { name: 'Local client' } });
  await expectSound(console, 'a new key');
  await console.click('I have stored it');
  expect(await console.page.content()).not.toContain(made);
  await console.page.locator('::-p-aria(Revoke a second system)').click();
  await console.shows('Calls with this key will be refused.');
  await expectSound(console, 'the question before a key is revoked');
  await console.click('Revoke now');
  await console.page.waitForFunction(() => !document.body.textContent.includes('a second system'));
});

test('with an admin key set, the control panel refuses callers without it', async () => {
  const asked = await fetch(`${host.url}/_local/stats`);
  expect([asked.status, await asked.json()]).toEqual([
    401,
    { error: { code: 4013, message: expect.stringContaining('Tributary-Admin-Key') } },
  ]);
  const other = await openConsole(browser(), host.url);
  await other.page.type('#adminKey', 'a wrong key');
  await other.page.keyboard.press('Enter');
  await other.shows('This key is not valid.');
  await other.page.$eval('form', (form) => form.reset());
  await signIn(other, host.apiKey);
  expect(await other.texts('nav a')).not.toContain('This host');
});
