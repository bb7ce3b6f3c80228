import { describe, expect, test } from 'vitest';
import { MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import { MXBANK, startApi } from '../../support/api/api.ts';
import { askForWidget, openWidget } from '../../support/api/widgets.ts';

const api = await startApi();

const HOLDER = { first_name: 'Zerline', last_name: 'Tannen', email: 'zerline@example.com' };
const ACCOUNT = { account_number: '3333000108', routing_number: '091000019', account_type: 1 };
const RIGHT = { deposit_amount_1: 0.02, deposit_amount_2: 0.09 };
const WRONG = { deposit_amount_1: 0.01, deposit_amount_2: 0.01 };

const order = async (user: string, account: object = ACCOUNT): Promise<string> => {
  const app = await api.signIn(user);
  return (await app.call('POST', '/micro_deposits', { micro_deposit: { ...HOLDER, ...account } })).json.micro_deposit
    .guid;
};
const arrive = async (): Promise<void> => {
  await api.sweepOnce();
  api.clock.advance(2 * MINUTE_MS);
  await api.sweepOnce();
};
const openAt = (user: string, guid: string, more: object = {}) =>
  openWidget(api, user, { current_microdeposit_guid: guid, ...more });

describe('a widget address with current_microdeposit_guid', () => {
  test('opens at the microdeposit, and shows neither its holder nor its account', async () => {
    const guid = await order('first');
    expect((await openAt('first', guid)).session.first).toEqual({
      kind: 'microdeposit',
      micro_deposit: { guid, institution_name: null, status_name: 'INITIATED', tries_left: 3 },
    });
    await arrive();
    const { first, options } = (await openAt('first', guid)).session;
    expect(options.current_microdeposit_guid).toBe(guid);
    expect(first.micro_deposit).toMatchObject({
      institution_name: 'Tributary Sandbox Bank',
      status_name: 'DEPOSITED',
      tries_left: 3,
    });
  });

  test('takes the amounts, and counts the tries, also those of another page', async () => {
    const guid = await order('second');
    await arrive();
    const [one, other] = [(await openAt('second', guid)).calls, (await openAt('second', guid)).calls];
    const tell = async (calls: typeof one, amounts: object) =>
      (await calls.call('PUT', `/micro_deposits/${guid}`, amounts)).json.micro_deposit;
    expect(await tell(one, WRONG)).toMatchObject({ status_name: 'DENIED', tries_left: 2 });
    expect(await tell(other, WRONG)).toMatchObject({ status_name: 'DENIED', tries_left: 1 });
    expect((await one.get(`/micro_deposits/${guid}`)).json.micro_deposit.tries_left).toBe(1);
    expect((await openAt('second', guid)).session.first.micro_deposit).toMatchObject({ tries_left: 1 });
    expect(await tell(one, RIGHT)).toMatchObject({ status_name: 'VERIFIED', tries_left: 1 });
    expect((await other.call('PUT', `/micro_deposits/${guid}`, RIGHT)).status).toBe(409);
  });

  test('ends after three wrong tries', async () => {
    const guid = await order('third');
    await arrive();
    const { calls } = await openAt('third', guid);
    for (const left of [2, 1, 0]) {
      const { json } = await calls.call('PUT', `/micro_deposits/${guid}`, WRONG);
      expect(json.micro_deposit.tries_left).toBe(left);
    }
    expect((await openAt('third', guid)).session.first.micro_deposit.status_name).toBe('PREVENTED');
    expect((await calls.call('PUT', `/micro_deposits/${guid}`, RIGHT)).status).toBe(409);
  });

  test('wins over an institution and loses to a member, and opens Connections as usual', async () => {
    const guid = await order('fourth');
    const app = await api.signIn('fourth');
    const member = (await api.connect(app)).json.member.guid;
    await api.settle();
    const kindOf = async (more: object) => (await openAt('fourth', guid, more)).session.first.kind;
    expect(await kindOf({ current_member_guid: member })).toBe('member');
    expect(await kindOf({ current_institution_guid: MXBANK })).toBe('microdeposit');
    expect(await kindOf({ type: 'connections_widget' })).toBe('members');
    expect(await kindOf({ disable_institution_search: true })).toBe('microdeposit');
  });

  test('begins with the search where its account is not known yet', async () => {
    const guid = await order('fifth', {});
    expect((await openAt('fifth', guid)).session.first.kind).toBe('institutions');
    expect((await openAt('fifth', guid, { current_institution_guid: MXBANK })).session.first.kind).toBe('institution');
  });

  test('says that it is gone if it is deleted or belongs to another user', async () => {
    const guid = await order('sixth');
    await api.signIn('seventh');
    expect((await openAt('seventh', guid)).session.first).toEqual({ kind: 'gone' });
    const app = await api.signIn('sixth');
    await app.call('DELETE', `/micro_deposits/${guid}`);
    expect((await openAt('sixth', guid)).session.first).toEqual({ kind: 'gone' });
  });

  test('is refused where it is no guid of a microdeposit, and null is none', async () => {
    const answer = await askForWidget(api.partner, 'first', { current_microdeposit_guid: 'MBR-1' });
    expect([answer.status, answer.json.error.message]).toEqual([
      400,
      expect.stringMatching(/^url\.current_microdeposit_guid must be a guid/),
    ]);
    expect((await askForWidget(api.partner, 'first', { current_microdeposit_guid: null })).status).toBe(200);
  });
});

test('a session of a widget lists, orders and deletes no microdeposits', async () => {
  const guid = await order('eighth');
  const { calls } = await openAt('eighth', guid);
  expect((await calls.get('/micro_deposits')).status).toBe(403);
  expect((await calls.call('POST', '/micro_deposits', { micro_deposit: HOLDER })).status).toBe(403);
  expect((await calls.call('DELETE', `/micro_deposits/${guid}`)).status).toBe(403);
});
