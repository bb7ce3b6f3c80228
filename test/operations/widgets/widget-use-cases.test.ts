import { describe, expect, test } from 'vitest';
import { startApi } from '../../support/api/api.ts';
import { askForWidget, openWidget } from '../../support/api/widgets.ts';

/**
 * The guide on use cases, cell by cell: what each call does for a client that has opted in. `use-cases.test.ts` and
 * `use-case-lists.test.ts` of the members have the same for apps without widgets.
 */
const members: Record<string, string> = {};

const make = async (name: string, ...use_cases: readonly string[]): Promise<void> => {
  members[name] = (await api.connect(app, `sandbox-10+${name}`, 'password', { use_cases })).json.member.guid;
  await api.settle();
};

const api = await startApi();
await api.partner.call('PUT', '/client', { client: { use_cases_enabled: true } });
const app = await api.signIn('ada');
await make('pfm', 'PFM');
await make('moving', 'MONEY_MOVEMENT');
await make('both', 'PFM', 'MONEY_MOVEMENT');

const guidsIn = (all: readonly { readonly guid: string }[]): readonly string[] =>
  Object.keys(members).filter((name) => all.some(({ guid }) => guid === members[name]));

describe('use cases when a member is created', () => {
  test.each(['connect_widget', 'connections_widget'])(
    'are required for the address of %s, or it is a 400',
    async (type) => {
      for (const url of [{ type }, { type, use_cases: [] }]) {
        expect((await askForWidget(api.partner, 'ada', url)).json.error.code).toBe(4001);
      }
    },
  );

  test.each(['connect_widget', 'connections_widget'])('are a 400 for the address of %s if unknown', async (type) => {
    const answer = await askForWidget(api.partner, 'ada', { type, use_cases: ['PFM', 'OTHER'] });
    expect([answer.status, answer.json.error.code]).toEqual([400, 4002]);
  });

  test.each([[['PFM']], [['MONEY_MOVEMENT']], [['PFM', 'MONEY_MOVEMENT']]])(
    'are kept by the address as %j, and given to members that its widget makes',
    async (use_cases) => {
      const { session, calls } = await openWidget(api, 'ada', { use_cases });
      expect(session.options.use_cases).toEqual(use_cases);
      expect(session.client.use_cases_enabled).toBe(true);
      const made = (await api.connect(calls, `sandbox-10+${use_cases.join('+')}`, 'password', { use_cases })).json
        .member;
      await api.settle();
      expect((await app.get(`/members/${made.guid}`)).json.member.use_cases).toEqual(use_cases);
      const rows = (await app.get(`/members/${made.guid}/transactions`)).json.transactions;
      expect(rows.length > 0).toBe(use_cases.includes('PFM'));
      await calls.call('DELETE', `/members/${made.guid}`);
    },
  );

  test('are required of a widget as of any app', async () => {
    const { calls } = await openWidget(api, 'ada', { use_cases: ['PFM'] });
    expect((await api.connect(calls, 'none given')).json.error.code).toBe(4001);
  });
});

describe('use cases as a filter', () => {
  test.each([
    ['without the filter, whatever its use cases', { use_cases: ['PFM'] }, ['pfm', 'moving', 'both']],
    ['of PFM', { use_cases: ['PFM'], connections_use_case_filter: true }, ['pfm', 'both']],
    ['of MONEY_MOVEMENT', { use_cases: ['MONEY_MOVEMENT'], connections_use_case_filter: true }, ['moving', 'both']],
    ['of both', { use_cases: ['PFM', 'MONEY_MOVEMENT'], connections_use_case_filter: true }, ['pfm', 'moving', 'both']],
  ])('limit Connections with %s to the members that have any of them', async (_, url, expected) => {
    const { session } = await openWidget(api, 'ada', { type: 'connections_widget', ...url });
    expect(guidsIn(session.first.members)).toEqual(expected);
  });

  test.each([
    ['PFM', ['pfm', 'both']],
    ['MONEY_MOVEMENT', ['moving', 'both']],
  ])('limit the list that a widget reads by %s in the same way', async (useCase, expected) => {
    const { calls } = await openWidget(api, 'ada', { use_cases: ['PFM'] });
    expect(guidsIn((await calls.get(`/members?use_case=${useCase}`)).json.members)).toEqual(expected);
  });
});

describe('a list of transactions or balances', () => {
  test.each(['aggregate', 'refresh'])(
    'by %s is refused for a member without PFM, and allowed for the others',
    async (call) => {
      const { calls } = await openWidget(api, 'ada', { use_cases: ['PFM', 'MONEY_MOVEMENT'] });
      expect((await app.get(`/members/${members.moving}/${call}`)).json.error.code).toBe(4030);
      for (const name of ['pfm', 'both']) {
        expect((await calls.get(`/members/${members[name]}/${call}`)).status).toBe(200);
        await api.settle();
      }
    },
  );
});

describe('use cases when a member is updated', () => {
  test('by a widget are added to those of the member', async () => {
    await make('gaining', 'PFM');
    const { session, calls } = await openWidget(api, 'ada', {
      use_cases: ['MONEY_MOVEMENT'],
      current_member_guid: members.gaining,
    });
    const use_cases = [...session.first.member.use_cases, ...session.options.use_cases];
    const changed = await calls.call('PUT', `/members/${members.gaining}`, { member: { use_cases } });
    expect(changed.json.member.use_cases).toEqual(['PFM', 'MONEY_MOVEMENT']);
  });

  test('are required of a widget, and cannot be removed', async () => {
    const { calls } = await openWidget(api, 'ada', { use_cases: ['PFM'] });
    for (const member of [{ name: 'x' }, { use_cases: [] }]) {
      expect((await calls.call('PUT', `/members/${members.pfm}`, { member })).json.error.code).toBe(4001);
    }
    expect((await app.get(`/members/${members.pfm}`)).json.member.use_cases).toEqual(['PFM']);
  });
});

describe('a client that has not opted in to use cases', () => {
  test('may leave use cases out, and those that it gives are kept', async () => {
    await api.partner.call('PUT', '/client', { client: { use_cases_enabled: false } });
    expect((await openWidget(api, 'ada')).session.options.use_cases).toEqual([]);
    const { session } = await openWidget(api, 'ada', { use_cases: ['MONEY_MOVEMENT'] });
    expect(session.options.use_cases).toEqual(['MONEY_MOVEMENT']);
    expect(session.client.use_cases_enabled).toBe(false);
  });
});
