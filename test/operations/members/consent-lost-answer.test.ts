import { beforeEach, expect, test } from 'vitest';
import { type DynamoApi, startApiOnDynamo } from '../../support/api/api.ts';
import { comeBack, createOAuthMember, decide, locationOf } from '../../support/members/oauth.ts';
import { loseAnswer } from '../../support/table/lost-answer.ts';

const APP = 'https://app.example/connected';

let api: DynamoApi;
beforeEach(async () => {
  api = await startApiOnDynamo();
});

/** A member whose user has just decided at the bank, and the address to which the bank sends the browser. */
const consenting = async (decision: 'allow' | 'deny') => {
  const app = await api.signIn('consenting');
  const { guid, oauth_window_uri: window } = (await createOAuthMember(app, { client_redirect_url: APP })).json.member;
  return {
    told: (outcome: string, rest = '') => `${APP}?${outcome}&member_guid=${guid}${rest}`,
    back: await decide(window, decision, 'sandbox-2'),
    status: async () => (await app.get(`/members/${guid}`)).json.member.connection_status,
  };
};

test.each([0, 1, 2, 3])('a consent succeeds although the answer to its write %i is lost (P46)', async (spared) => {
  const consent = await consenting('allow');
  const lost = loseAnswer(api.client, undefined, spared);
  expect(locationOf(await comeBack(api, consent.back))).toBe(consent.told('status=success'));
  expect([lost.count(), api.bank.stats().tokenCalls]).toEqual([1, 1]);
  await api.settle();
  expect(await consent.status()).toBe('CONNECTED');
});

test('a denial of consent is kept although an answer of the table is lost (P46)', async () => {
  const consent = await consenting('deny');
  const lost = loseAnswer(api.client);
  expect(locationOf(await comeBack(api, consent.back))).toBe(consent.told('status=error', '&error_reason=DENIED'));
  expect([lost.count(), await consent.status()]).toEqual([1, 'DENIED']);
});
