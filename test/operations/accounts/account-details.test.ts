import { describe, expect, test } from 'vitest';
import { startApi, type TestCaller } from '../../support/api/api.ts';

const api = await startApi();

/** A user of its own whose member has been verified and identified. */
const known = async (user: string, login: string): Promise<{ readonly app: TestCaller; readonly guid: string }> => {
  const app = await api.signIn(user);
  const guid: string = (await api.connect(app, login, 'password', { skip_aggregation: true })).json.member.guid;
  for (const job of ['verify', 'identify']) {
    await app.call('POST', `/members/${guid}/${job}`);
    await api.settle();
  }
  return { app, guid };
};

const nullFields = (rows: readonly object[]): readonly string[] =>
  Object.keys(rows[0] ?? {}).filter((field) =>
    rows.every((row) => new Map<string, unknown>(Object.entries(row)).get(field) === null),
  );

describe('account numbers', () => {
  test('are those of deposit accounts, with a guid that stays', async () => {
    const { app, guid } = await known('numbers', 'mxuser');
    const path = `/members/${guid}/account_numbers`;
    const { account_numbers: numbers } = (await app.get(path)).json;
    const accounts = (await app.get('/accounts')).json.accounts;
    expect(numbers).toHaveLength(2);
    for (const number of numbers) {
      const account = accounts.find((one: { guid: string }) => one.guid === number.account_guid);
      expect(number).toMatchObject({
        account_number: account.account_number,
        guid: expect.stringMatching(/^ACN-/),
        institution_number: null,
        member_guid: guid,
        passed_validation: true,
        routing_number: '114000093',
        transit_number: null,
        user_guid: account.user_guid,
      });
    }
    await app.call('POST', `/members/${guid}/verify`);
    await api.settle();
    expect((await app.get(path)).json.account_numbers).toEqual(numbers);
  });

  test('of one account are its own; an account that money cannot be sent to has none', async () => {
    const { app, guid } = await known('one-account', 'mxuser');
    const { account_numbers: numbers } = (await app.get(`/members/${guid}/account_numbers`)).json;
    const accounts: { guid: string }[] = (await app.get('/accounts')).json.accounts;
    for (const account of accounts) {
      const own = (await app.get(`/accounts/${account.guid}/account_number`)).json.account_numbers;
      expect(own).toEqual(numbers.filter((one: { account_guid: string }) => one.account_guid === account.guid));
    }
  });

  test('and owners stay with their account when the user has blocked another one', async () => {
    const { app, guid } = await known('blocked', 'mxuser');
    const read = async () => ({
      numbers: (await app.get(`/members/${guid}/account_numbers`)).json.account_numbers,
      owners: (await app.get(`/members/${guid}/account_owners`)).json.account_owners,
    });
    const before = await read();
    const [blocked] = before.numbers;
    await app.call('PUT', `/accounts/${blocked.account_guid}/block`);
    for (const job of ['verify', 'identify']) {
      await app.call('POST', `/members/${guid}/${job}`);
      await api.settle();
    }
    const isOfOthers = (one: { account_guid: string }): boolean => one.account_guid !== blocked.account_guid;
    expect(await read()).toEqual({
      numbers: before.numbers.filter(isOfOthers),
      owners: before.owners.filter(isOfOthers),
    });
  });

  test('in Canada are an institution and a transit number', async () => {
    const { app, guid } = await known('canada', 'maple');
    const { account_numbers: numbers } = (await app.get(`/members/${guid}/account_numbers`)).json;
    expect(numbers[0]).toMatchObject({ institution_number: '003', transit_number: '04152', routing_number: null });
  });

  test('and owners have no empty field for the logins mxuser and maple', async () => {
    const rows = await Promise.all(
      ['mxuser', 'maple'].map(async (login) => {
        const { app, guid } = await known(`all-${login}`, login);
        return {
          numbers: (await app.get(`/members/${guid}/account_numbers`)).json.account_numbers,
          owners: (await app.get(`/members/${guid}/account_owners`)).json.account_owners,
        };
      }),
    );
    expect(nullFields(rows.flatMap(({ numbers }) => numbers))).toEqual([]);
    expect(nullFields(rows[0]?.owners ?? [])).toEqual([]);
  });
});

describe('account owners', () => {
  test('have their name split only where the bank splits it', async () => {
    const { app, guid } = await known('owners', 'mxuser');
    const { account_owners: owners } = (await app.get(`/members/${guid}/account_owners`)).json;
    const [first, joint] = owners;
    expect(first).toMatchObject({ first_name: expect.any(String), city: 'Lehi', country: 'US', state: 'UT' });
    expect(first.owner_name).toBe(`${first.first_name} ${first.last_name}`);
    expect(joint).toMatchObject({ account_guid: first.account_guid, first_name: null, last_name: null, email: null });
    expect(joint.owner_name).toMatch(/^\w+ \w+$/);
  });
});

describe('account numbers and owners (P39)', () => {
  test('are empty before a job has fetched them', async () => {
    const app = await api.signIn('nothing-yet');
    const guid = (await api.connect(app)).json.member.guid;
    await api.settle();
    expect((await app.get(`/members/${guid}/account_numbers`)).json).toEqual({ account_numbers: [] });
    expect((await app.get(`/members/${guid}/account_owners`)).json).toEqual({ account_owners: [] });
  });

  test('are not stored of an account that its user has blocked', async () => {
    const app = await api.signIn('blocked-first');
    const { guid } = (await api.connect(app, 'mxuser', 'password')).json.member;
    await api.settle();
    const { accounts } = (await app.get('/accounts')).json;
    const blocked = accounts.find((one: { account_type_name: string }) => one.account_type_name === 'CHECKING').guid;
    await app.call('PUT', `/accounts/${blocked}/block`);
    const before = await stored();
    for (const job of ['verify', 'identify']) {
      await app.call('POST', `/members/${guid}/${job}`);
      await api.settle();
    }
    const items = (await api.items()).filter(({ sk }) => /^(NUM|OWN)#/.test(sk) && !before.includes(sk));
    expect(items).toHaveLength(2);
    for (const item of items) {
      // An attribute for each account, named by its guid without dashes.
      const names = Object.keys(item).join().replaceAll('-', '');
      expect(accounts.filter(({ guid: one }: { guid: string }) => names.includes(bare(one)))).not.toEqual([]);
      expect(names).not.toContain(bare(blocked));
    }
  });

  test('of an account that failed stay as they were, and it says that it failed', async () => {
    const { app, guid } = await known('keeps', 'mxuser');
    const before = (await app.get(`/members/${guid}/account_owners`)).json;
    await app.call('PUT', `/members/${guid}`, {
      member: { credentials: await loginOf(app, 'mxuser+500@owners'), skip_aggregation: true },
    });
    await app.call('POST', `/members/${guid}/identify`);
    await api.settle();
    expect((await app.get(`/members/${guid}`)).json.member.connection_status).toBe('FAILED');
    expect((await app.get(`/members/${guid}/account_owners`)).json).toEqual(before);
  });

  test('are deleted with their member at once', async () => {
    const { app, guid } = await known('gone', 'mxuser');
    expect((await stored()).filter((sk) => sk.endsWith(guid))).toEqual([`NUM#${guid}`, `OWN#${guid}`]);
    await app.call('DELETE', `/members/${guid}`);
    expect((await stored()).filter((sk) => sk.endsWith(guid))).toEqual([]);
    expect((await app.get(`/members/${guid}/account_numbers`)).status).toBe(404);
  });

  test('are encrypted: no item, log line or message holds a number or a name', async () => {
    const { app, guid } = await known('leaks', 'leak-check');
    const numbers = (await app.get(`/members/${guid}/account_numbers`)).json.account_numbers;
    const owners = (await app.get(`/members/${guid}/account_owners`)).json.account_owners;
    const secrets = [
      ...owners.flatMap((owner: { owner_name: string; email: string }) => [owner.owner_name, owner.email]),
      ...numbers.map((number: { account_number: string }) => number.account_number),
    ].filter((secret) => secret !== null);
    expect(secrets.length).toBeGreaterThan(8);
    const items = (await api.items()).filter(({ sk }) => /^(NUM|OWN|JOB|MBR|EVT|CRED)#/.test(sk));
    const told = JSON.stringify([items.map(asText), api.log.lines, api.pollQueue.sent, api.notifyQueue.sent]);
    for (const secret of secrets) expect(told).not.toContain(secret);
  });
});

const asText = (item: object): object =>
  Object.fromEntries(
    Object.entries(item).map(([name, value]) => [
      name,
      value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
    ]),
  );

const bare = (guid: string): string => guid.slice('ACT-'.length).replaceAll('-', '');

const stored = async (): Promise<readonly string[]> =>
  (await api.items()).map(({ sk }) => sk).filter((sk) => /^(NUM|OWN)#/.test(sk));

const loginOf = async (app: TestCaller, login: string) => {
  const { institution_guid } = (await app.get('/members')).json.members[0];
  const form: { guid: string; field_type_name: string }[] = (
    await app.get(`/institutions/${institution_guid}/credentials`)
  ).json.credentials;
  return form.map(({ guid, field_type_name }) => ({ guid, value: field_type_name === 'LOGIN' ? login : 'password' }));
};
