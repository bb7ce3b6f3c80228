import { expect, test } from 'vitest';
import { MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import { OAUTH_STATES_LISTED_MAX, OAUTH_WINDOW_LIFE_MS } from '../../../lib/domain/members/oauth.ts';
import { signedInAnew } from '../../support/api/signed-in.ts';
import { comeBack, createOAuthMember, decide, freshWindow } from '../../support/members/oauth.ts';

const { api, app } = await signedInAnew();

const created = async (): Promise<{ readonly guid: string; readonly window: string }> => {
  const { member } = (await createOAuthMember(app)).json;
  return { guid: member.guid, window: member.oauth_window_uri };
};
const statesOf = async (guid: string) => (await app.get(`/members/${guid}/oauth_states`)).json.oauth_states;
const shortOf = async (guid: string) =>
  (await statesOf(guid)).map((state: { auth_status: number; error_reason: string | null }) => [
    state.auth_status,
    state.error_reason,
  ]);
/** A user's next click is never in the same millisecond. */
const windowLater = async (guid: string): Promise<string> => {
  api.clock.advance(1);
  return freshWindow(app, guid);
};

test('an OAuth state is pending once its page can be opened, with member and end', async () => {
  const openedAt = api.clock();
  const { guid } = await created();
  expect(await statesOf(guid)).toEqual([
    {
      auth_status: 1,
      created_at: new Date(openedAt).toISOString(),
      error_reason: null,
      expires_at: new Date(openedAt + OAUTH_WINDOW_LIFE_MS).toISOString(),
      guid: expect.stringMatching(/^OAS-[0-9a-f-]{36}$/),
      member_guid: guid,
    },
  ]);
});

test('a denial and a later consent are both shown, newest first, with fixed guids', async () => {
  const { guid, window } = await created();
  const [pending] = await statesOf(guid);
  await comeBack(api, await decide(window, 'deny'));
  expect(await statesOf(guid)).toEqual([{ ...pending, auth_status: 3, error_reason: 'DENIED' }]);
  const again = await windowLater(guid);
  expect(await shortOf(guid)).toEqual([
    [1, null],
    [3, 'DENIED'],
  ]);
  await comeBack(api, await decide(again, 'allow'));
  await api.settle();
  expect(await shortOf(guid)).toEqual([
    [2, null],
    [3, 'DENIED'],
  ]);
});

test('a denial is also shown where the member works by an earlier consent', async () => {
  const { guid, window } = await created();
  await comeBack(api, await decide(window, 'allow'));
  await api.settle();
  const before = (await app.get(`/members/${guid}`)).json;
  expect(before.member.connection_status).toBe('CONNECTED');
  await comeBack(api, await decide(await windowLater(guid), 'deny'));
  expect((await app.get(`/members/${guid}`)).json).toEqual(before);
  expect((await shortOf(guid))[0]).toEqual([3, 'DENIED']);
});

test('a code that the institution refuses is shown as a failure', async () => {
  const { guid, window } = await created();
  const back = await decide(window, 'allow');
  back.searchParams.set('code', 'made-up');
  await comeBack(api, back);
  await api.settle();
  expect(await shortOf(guid)).toEqual([[3, 'FAILED']]);
});

test('an OAuth state is pending until the institution has confirmed it', async () => {
  const { guid, window } = await created();
  api.whileBrowsersWait.run = async () => undefined;
  await comeBack(api, await decide(window, 'allow'));
  expect(await shortOf(guid)).toEqual([[1, null]]);
  api.whileBrowsersWait.run = () => api.takeConsents();
  await api.takeConsents();
  expect(await shortOf(guid)).toEqual([[2, null]]);
});

test('a page that nobody returns from expires after thirty minutes, and stays listed', async () => {
  const { guid } = await created();
  api.clock.advance(OAUTH_WINDOW_LIFE_MS - 1);
  expect(await shortOf(guid)).toEqual([[1, null]]);
  api.clock.advance(1);
  expect(await shortOf(guid)).toEqual([[3, 'EXPIRED']]);
  api.clock.advance(30 * MINUTE_MS);
  expect(await shortOf(guid)).toEqual([]);
});

test('the newest ten OAuth states are listed, however many were opened', async () => {
  const { guid } = await created();
  for (let opened = 1; opened < 12; opened += 1) await windowLater(guid);
  const states = await statesOf(guid);
  expect(states).toHaveLength(OAUTH_STATES_LISTED_MAX);
  const openings = states.map(({ created_at }: { created_at: string }) => created_at);
  expect(openings).toEqual(openings.toSorted().toReversed());
  expect(openings[0]).toBe(new Date(api.clock()).toISOString());
});

test('each member has its own OAuth states, and none if it logs in with credentials', async () => {
  const [one, other] = [await created(), await created()];
  await comeBack(api, await decide(one.window, 'deny'));
  expect([await shortOf(one.guid), await shortOf(other.guid)]).toEqual([[[3, 'DENIED']], [[1, null]]]);
  const [bank] = (await app.call('POST', '/institutions/search', { institution: { name: 'sandbox' } })).json
    .institutions;
  const form = (await app.get(`/institutions/${bank.guid}/credentials`)).json.credentials;
  const credentials = form.map(({ guid }: { guid: string }) => ({ guid, value: 'sandbox-1' }));
  const { member } = (await app.call('POST', '/members', { member: { institution_guid: bank.guid, credentials } }))
    .json;
  expect(await statesOf(member.guid)).toEqual([]);
});

test("OAuth states of another user's member are a 404, and no answer names a state", async () => {
  const { guid, window } = await created();
  const state = new URL(window).searchParams.get('state') ?? '';
  const stranger = await api.signIn('somebody-else');
  const refused = await stranger.get(`/members/${guid}/oauth_states`);
  expect([refused.status, refused.json.error.code]).toEqual([404, 4040]);
  const answer = await app.get(`/members/${guid}/oauth_states`);
  const windows = (await api.items()).filter(({ sk }) => sk.startsWith('OAUTH#')).map(({ sk }) => sk.slice(6));
  expect(windows.length).toBeGreaterThan(0);
  for (const secret of [state, ...windows]) expect(answer.text).not.toContain(secret);
});
