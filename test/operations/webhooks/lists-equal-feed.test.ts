import { expect, test } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import { MXBANK, startApiOn, type TestAnswer } from '../../support/api/api.ts';
import { credentialsAt, SANDBOX } from '../../support/members/bank-login.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';
import { listsFromFeed } from '../../support/webhooks/lists-from-feed.ts';

/** A user with a member at the sandbox bank and a manual account, and whatever is told of them. */
const world = async () => {
  const api = await startApiOn({ table: createMemoryTable() });
  const lists = await listsFromFeed(api, () => api.signIn('user'));
  const app = await api.signIn('user');
  const { member } = (await api.connect(app, 'sandbox-20')).json;
  await api.settle();
  return { api, app, lists, member, accounts: (await app.get(`/members/${member.guid}/accounts`)).json.accounts };
};
type World = Awaited<ReturnType<typeof world>>;

const moveTo =
  (bank: string, login: string, password: string, extra: object = {}) =>
  async ({ api, app, member }: World): Promise<void> => {
    const credentials = await credentialsAt(app, bank, login, password);
    const moved = { member: { institution_guid: bank, credentials, ...extra } };
    expect((await app.call('PUT', `/members/${member.guid}`, moved)).status).toBe(200);
    await api.settle();
  };

/** Whatever the call answers, it is no refusal: a change that is refused would show nothing. */
const done = async (answer: Promise<TestAnswer>): Promise<TestAnswer['json']> => {
  const { status, text, json } = await answer;
  if (status >= 300) throw new Error(`${status} ${text}`);
  return json;
};

const ofRow =
  (method: string, path: string, body: object) =>
  async ({ app }: World) => {
    const [row] = (await app.get('/transactions')).json.transactions;
    return done(app.call(method, `/transactions/${row.guid}${path}`, body));
  };

const ownCategory = async ({ app }: World) => {
  const { categories } = (await app.get('/categories/default?records_per_page=100')).json;
  const { category } = await done(
    app.call('POST', '/categories', { category: { name: 'Mine', parent_guid: categories[0].guid } }),
  );
  return category.guid;
};

const CHANGES: Readonly<Record<string, (of: World) => Promise<unknown>>> = {
  'a refresh': async ({ api, app, member }) => {
    api.clock.advance(MINUTE_MS);
    await done(app.get(`/members/${member.guid}/refresh`));
    await api.settle();
  },
  'new credentials that are refused': async ({ api, app, member }) => {
    await done(
      app.call('PUT', `/members/${member.guid}`, {
        member: { credentials: await credentialsAt(app, MXBANK, 'sandbox-20', 'INVALID') },
      }),
    );
    await api.settle();
  },
  'a move to another institution with the same data': moveTo(SANDBOX, 'sandbox-20', 'password'),
  'a move to another institution with other data': moveTo(SANDBOX, 'sandbox-3', 'password'),
  'a move that is refused': moveTo(SANDBOX, 'sandbox-20', 'INVALID'),
  'a move that waits for an answer': moveTo(SANDBOX, 'sandbox-20', 'challenge'),
  'a move that waits for a refresh': moveTo(SANDBOX, 'sandbox-20', 'password', { skip_aggregation: true }),
  'a move whose job no worker took': async (of) => {
    await moveTo(SANDBOX, 'sandbox-20', 'password', { skip_aggregation: true })(of);
    await done(of.app.get(`/members/${of.member.guid}/refresh`));
    of.api.pollQueue.drain();
    of.api.clock.advance(HOUR_MS);
    await of.api.sweepOnce();
    of.api.pollQueue.drain();
  },
  'a move there and back': async (of) => {
    await moveTo(SANDBOX, 'sandbox-20', 'password')(of);
    await moveTo(MXBANK, 'sandbox-20', 'password')(of);
  },
  'a move, begun and given up for the institution it left': async (of) => {
    await moveTo(SANDBOX, 'sandbox-20', 'password', { skip_aggregation: true })(of);
    await moveTo(MXBANK, 'sandbox-20', 'password')(of);
  },
  'other fields of the member': ({ app, member }) =>
    done(app.call('PUT', `/members/${member.guid}`, { member: { name: 'Mine', metadata: 'm', external_guid: 'x-1' } })),
  'a switch of the background': ({ app, member }) =>
    done(app.call('PUT', `/members/${member.guid}`, { member: { background_aggregation_is_disabled: true } })),
  'new fields of an account': ({ app, accounts }) =>
    done(app.call('PUT', `/accounts/${accounts[0].guid}`, { account: { name: 'Mine', is_hidden: true } })),
  'a move with a hidden and a closed account': async (of) => {
    const { app, accounts } = of;
    await done(app.call('PUT', `/accounts/${accounts[0].guid}`, { account: { is_hidden: true } }));
    await done(app.call('PUT', `/accounts/${accounts[1].guid}`, { account: { is_closed: true } }));
    await moveTo(SANDBOX, 'sandbox-20', 'password')(of);
  },
  'a blocked account': ({ app, accounts }) => done(app.call('PUT', `/accounts/${accounts[0].guid}/block`)),
  'a move with a blocked account': async (of) => {
    await done(of.app.call('PUT', `/accounts/${of.accounts[0].guid}/block`));
    await moveTo(SANDBOX, 'sandbox-20', 'password')(of);
  },
  'new fields of the user': ({ api }) => done(api.partner.call('PUT', '/users/user', { user: { first_name: 'A' } })),
  'a deleted member': ({ app, member }) => done(app.call('DELETE', `/members/${member.guid}`)),
  'an edited row': ofRow('PUT', '', { transaction: { memo: 'mine' } }),
  'a row of another category': async (of) =>
    ofRow('PUT', '', { transaction: { category_guid: await ownCategory(of) } })(of),
  'a new name of a category with a row': async (of) => {
    const guid = await ownCategory(of);
    await ofRow('PUT', '', { transaction: { category_guid: guid } })(of);
    await done(of.app.call('PUT', `/categories/${guid}`, { category: { name: 'Ours' } }));
  },
  'a deleted category with a row': async (of) => {
    const guid = await ownCategory(of);
    await ofRow('PUT', '', { transaction: { category_guid: guid } })(of);
    await done(of.app.call('DELETE', `/categories/${guid}`));
  },
};

test.each(Object.entries(CHANGES))('lists equal the events of the feed after %s', async (_, change) => {
  const of = await world();
  expect(await of.lists.faultsAfter(() => change(of))).toEqual([]);
});

test('rows of an account merged into another have no event, as docs/accounts.md says', async () => {
  const { app, lists, accounts } = await world();
  const faults = await lists.faultsAfter(() =>
    done(app.call('PUT', '/accounts/merge', { accounts: [accounts[0].guid, accounts[1].guid] })),
  );
  expect(faults.filter((fault) => !/^(?:TRANSACTION|HOLDING) .* account_guid/.test(fault))).toEqual([]);
});
