import { afterAll, describe, expect, test } from 'vitest';
import { DAY_MS, MINUTE_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { keys } from '../../../lib/store/table/keys.ts';
import { startApi, type TestAnswer, type TestCaller } from '../../support/api/api.ts';

let api = await startApi();

let count = 0;
const newUser = (): Promise<TestCaller> => {
  count += 1;
  return api.signIn(`depositor-${count}`);
};

const ROUTING = '091000019';
const HOLDER = { first_name: 'Zerline', last_name: "O'Quill-Tannen", email: 'zerline@example.com' };
const ACCOUNT = { account_number: '3333000108', routing_number: ROUTING, account_type: 1, account_name: 'Everyday' };
const AMOUNTS = { deposit_amount_1: 0.09, deposit_amount_2: 0.02 };

const create = (app: TestCaller, fields: Readonly<Record<string, unknown>> = {}) =>
  app.call('POST', '/micro_deposits', { micro_deposit: { ...HOLDER, ...ACCOUNT, ...fields } });
const read = async (app: TestCaller, guid: string) => (await app.get(`/micro_deposits/${guid}`)).json.micro_deposit;
const tell = (app: TestCaller, guid: string, amounts: unknown = AMOUNTS) =>
  app.call('PUT', `/micro_deposits/${guid}`, amounts);

/** Sweeps now and after two minutes: the order is sent, then the deposits arrive. */
const arrive = async (): Promise<void> => {
  await api.sweepOnce();
  api.clock.advance(2 * MINUTE_MS);
  await api.sweepOnce();
};

const deposited = async (fields: Readonly<Record<string, unknown>> = {}) => {
  const app = await newUser();
  const guid: string = (await create(app, fields)).json.micro_deposit.guid;
  await arrive();
  return { app, guid };
};

const takeEvents = async () => {
  const messages = api.notifyQueue.drain().filter((message) => message.kind === 'event');
  // The sweep announces again what was not fanned out in time.
  const once = [...new Map(messages.map((message) => [message.event_guid, message])).values()];
  const found = await Promise.all(
    once.map(({ client_guid, feed_shard, event_guid }) =>
      api.table.get(keys.eventInShard(client_guid, feed_shard, event_guid), { isConsistent: true }),
    ),
  );
  return found.map((item) => JSON.parse(String(item?.body))).filter((body) => body.micro_deposit !== undefined);
};

describe('a microdeposit from the order to the verified account', () => {
  test('is REQUESTED in a minute, DEPOSITED in two more, VERIFIED by the right amounts', async () => {
    const app = await newUser();
    const created = (await create(app)).json.micro_deposit;
    expect(created).toMatchObject({
      ...HOLDER,
      ...ACCOUNT,
      account_type_name: 'CHECKING',
      status: 0,
      status_name: 'INITIATED',
      error_code: null,
      error_message: null,
      verified_at: null,
    });
    await api.sweepOnce();
    expect(await read(app, created.guid)).toMatchObject({
      status: 1,
      status_name: 'REQUESTED',
      institution_name: 'Tributary Sandbox Bank',
    });
    api.clock.advance(MINUTE_MS);
    await api.sweepOnce();
    expect((await read(app, created.guid)).status_name).toBe('REQUESTED');
    api.clock.advance(MINUTE_MS);
    await api.sweepOnce();
    expect(await read(app, created.guid)).toMatchObject({ status: 2, status_name: 'DEPOSITED' });
    const verified = await tell(app, created.guid);
    expect(verified.json.micro_deposit).toMatchObject({ status: 3, status_name: 'VERIFIED', error_code: null });
    expect(verified.json.micro_deposit.verified_at).toBe(new Date(api.clock()).toISOString());
    expect(await read(app, created.guid)).toEqual(verified.json.micro_deposit);
    const listed = (await app.get('/micro_deposits')).json;
    expect(listed.micro_deposits).toEqual([{ micro_deposit: verified.json.micro_deposit }]);
  });

  test('with names and email alone is pre-initiated, and nothing is ever sent', async () => {
    const app = await newUser();
    const created = (await app.call('POST', '/micro_deposits', { micro_deposit: HOLDER })).json.micro_deposit;
    expect(created).toMatchObject({ status: 9, status_name: 'PREINITIATED', account_number: null, account_type: null });
    await arrive();
    expect(await read(app, created.guid)).toEqual(created);
    expect((await tell(app, created.guid)).status).toBe(409);
  });

  test('takes the amounts in either order', async () => {
    const { app, guid } = await deposited();
    const answer = await tell(app, guid, { deposit_amount_1: 0.02, deposit_amount_2: 0.09 });
    expect(answer.json.micro_deposit.status_name).toBe('VERIFIED');
  });

  test.each([
    ['1234567', 8, 'REJECTED', 'ACCOUNT_REJECTED'],
    ['5555000108', 4, 'ERRORED', 'DEPOSIT_FAILED'],
    ['7777000108', 7, 'CONFLICTED', 'ACCOUNT_CONFLICT'],
  ])('of account %s ends with status %i %s and says why', async (account_number, status, status_name, error_code) => {
    const { app, guid } = await deposited({ account_number });
    expect(await read(app, guid)).toMatchObject({ status, status_name, error_code, error_message: expect.any(String) });
    expect((await tell(app, guid)).status).toBe(409);
  });
});

describe('the number of microdeposits of a user', () => {
  const remove = async (app: TestCaller, { json }: TestAnswer) => {
    const deleted = await app.call('DELETE', `/micro_deposits/${json.micro_deposit.guid}`);
    expect(deleted.status).toBe(200);
  };
  const numberOf = (index: number) => ({ account_number: `3333${String(index).padStart(6, '0')}` });
  const outcomesOf = (answers: readonly TestAnswer[]) => answers.map(({ status }) => status).toSorted((a, b) => a - b);
  const usagesOf = async (app: TestCaller) => {
    const { guid } = (await app.get('/user')).json.user;
    const { pk, sk } = keys.microDepositUsage(guid);
    return (await api.items()).filter((item) => item.pk === pk && item.sk === sk);
  };

  test('is one where twenty to one account are ordered at once', async () => {
    const app = await newUser();
    const answers = await Promise.all(Array.from({ length: 20 }, () => create(app)));
    expect(outcomesOf(answers)).toEqual([200, ...Array.from({ length: 19 }, () => 422)]);
    expect((await app.get('/micro_deposits')).json.micro_deposits).toHaveLength(1);
  });

  test('is three a day for an account, deleted or not; the fourth has to wait', async () => {
    const app = await newUser();
    for (let order = 0; order < 3; order += 1) {
      await remove(app, await create(app));
      api.clock.advance(MINUTE_MS);
    }
    const refused = await create(app);
    expect([refused.status, refused.json.error.code]).toEqual([429, 4290]);
    expect(refused.json.error.message).toBe(
      'account_number: 3 microdeposits to this account have been asked for within a day; wait as Retry-After says.',
    );
    expect(Number(refused.headers['retry-after'])).toBe((DAY_MS - 3 * MINUTE_MS) / SECOND_MS);
    // Another account has its own count, and so has another user.
    await remove(app, await create(app, numberOf(900)));
    expect((await create(await newUser())).status).toBe(200);
    api.clock.advance(DAY_MS - 3 * MINUTE_MS - 1);
    const again = await api.signIn(`depositor-${count - 1}`);
    expect((await create(again)).status).toBe(429);
    api.clock.advance(1);
    expect((await create(again)).status).toBe(200);
  });

  test('is ten a day for all accounts together, in turn or at once', async () => {
    const [slow, quick] = [await newUser(), await newUser()];
    for (let order = 0; order < 10; order += 1) await remove(slow, await create(slow, numberOf(order)));
    const refused = await create(slow, numberOf(10));
    expect([refused.status, refused.json.error.code]).toEqual([429, 4290]);
    expect(refused.json.error.message).toContain('10 microdeposits');
    expect(Number(refused.headers['retry-after'])).toBe(DAY_MS / SECOND_MS);
    const answers = await Promise.all(Array.from({ length: 14 }, (_, order) => create(quick, numberOf(order))));
    expect(outcomesOf(answers)).toEqual([
      ...Array.from({ length: 10 }, () => 200),
      ...Array.from({ length: 4 }, () => 429),
    ]);
  });

  test('is not exhausted by one that was deleted or has failed', async () => {
    const { app, guid } = await deposited({ account_number: '1234567' });
    expect((await read(app, guid)).status_name).toBe('REJECTED');
    const second = await create(app, { account_number: '1234567' });
    expect(second.status).toBe(200);
    expect((await create(app, { account_number: '1234567' })).status).toBe(422);
    await remove(app, second);
    expect((await create(app, { account_number: '1234567' })).status).toBe(200);
  });

  test('does not count those with names alone, which send nothing', async () => {
    const app = await newUser();
    for (let order = 0; order < 12; order += 1) {
      await remove(app, await app.call('POST', '/micro_deposits', { micro_deposit: HOLDER }));
    }
    expect((await create(app)).status).toBe(200);
  });

  test('is kept without an account, and ends by time to live or with its user (P39, P42)', async () => {
    const app = await newUser();
    await create(app, { account_number: '3333777123456' });
    const [usage] = await usagesOf(app);
    expect(JSON.stringify(usage)).not.toContain('3333777123456');
    expect(JSON.stringify(usage)).not.toContain(ROUTING);
    expect(usage).toMatchObject({ ttl: Math.floor((api.clock() + DAY_MS) / SECOND_MS) });
    await api.partner.call('DELETE', `/users/depositor-${count}`);
    api.clock.advance(14 * DAY_MS);
    for (let sweeps = 0; sweeps < 3; sweeps += 1) await api.sweepOnce();
    expect((await api.items()).filter(({ pk }) => pk === usage?.pk)).toEqual([]);
  });
});

describe('entering wrong amounts', () => {
  test('is DENIED twice and PREVENTED at the third time, and right amounts do not help', async () => {
    const { app, guid } = await deposited();
    const wrong = { deposit_amount_1: 0.09, deposit_amount_2: 0.09 };
    const statuses: string[] = [];
    for (let attempt = 0; attempt < 3; attempt += 1) {
      statuses.push((await tell(app, guid, wrong)).json.micro_deposit.status_name);
    }
    expect(statuses).toEqual(['DENIED', 'DENIED', 'PREVENTED']);
    const late = await tell(app, guid);
    expect([late.status, late.json.error.code]).toEqual([409, 4090]);
  });

  test('at once counts too: of ten callers three are heard', async () => {
    const { app, guid } = await deposited();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, cent) =>
        tell(app, guid, { deposit_amount_1: 0.5, deposit_amount_2: (cent + 10) / 100 }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3);
    expect((await read(app, guid)).status_name).toBe('PREVENTED');
  });

  test('can be followed by the right amounts', async () => {
    const { app, guid } = await deposited();
    await tell(app, guid, { deposit_amount_1: 0.01, deposit_amount_2: 0.02 });
    expect((await tell(app, guid)).json.micro_deposit.status_name).toBe('VERIFIED');
  });
});

describe('the payment network', () => {
  /** Its bank is gone. */
  afterAll(async () => {
    api = await startApi();
  });
  test('is asked again after a failure, and given up in the end', async () => {
    const app = await newUser();
    const { guid } = (await create(app)).json.micro_deposit;
    await api.bank.close();
    const started = api.clock();
    for (let sweeps = 0; sweeps < 2_000; sweeps += 1) {
      await api.sweepOnce();
      api.clock.advance(30 * MINUTE_MS);
      if (api.clock() > started + DAY_MS) break;
    }
    const again = await api.signIn(`depositor-${count}`);
    expect(await read(again, guid)).toMatchObject({ status_name: 'ERRORED', error_code: 'NETWORK_UNREACHABLE' });
  }, 60_000);
});

describe('events of microdeposits', () => {
  test('have each status and of the account the last digits alone', async () => {
    api.notifyQueue.drain();
    const { app, guid } = await deposited({ account_number: '3333987608' });
    await tell(app, guid, { deposit_amount_1: 0.09, deposit_amount_2: 0.77 });
    const told = await takeEvents();
    expect(told.map(({ action, micro_deposit }) => [action, micro_deposit.status_name])).toEqual([
      ['created', 'INITIATED'],
      ['updated', 'REQUESTED'],
      ['updated', 'DEPOSITED'],
      ['updated', 'VERIFIED'],
    ]);
    expect(told[0]).toMatchObject({
      version: 1,
      micro_deposit: { guid, account_number: '****7608', routing_number: '****0019', user_id: `depositor-${count}` },
    });
  });
});

describe('data of a microdeposit (P39)', () => {
  test('are encrypted: no item, log or message has a name, account or amount', async () => {
    const { app, guid } = await deposited({ account_number: '3333918273641' });
    await tell(app, guid);
    const items = (await api.items()).map((item) =>
      Object.entries(item).map(([name, value]) => [
        name,
        value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
      ]),
    );
    const told = JSON.stringify([items, api.log.lines, api.notifyQueue.sent]);
    for (const secret of [HOLDER.first_name, HOLDER.last_name, HOLDER.email, '3333918273641', ROUTING]) {
      expect(told).not.toContain(secret);
    }
  });

  test('are gone when it is deleted', async () => {
    const { app, guid } = await deposited();
    const deleted = await app.call('DELETE', `/micro_deposits/${guid}`);
    expect([deleted.status, deleted.json]).toEqual([200, {}]);
    expect((await app.get(`/micro_deposits/${guid}`)).status).toBe(404);
    expect((await app.call('DELETE', `/micro_deposits/${guid}`)).status).toBe(404);
    expect((await api.items()).filter(({ sk }) => sk === `MIC#${guid}`)).toEqual([]);
  });
});

describe('a wrong microdeposit is refused by name (P40)', () => {
  test.each([
    [{ first_name: undefined }, 400, 4001, 'first_name'],
    [{ first_name: '' }, 400, 4001, 'first_name'],
    [{ first_name: 'x'.repeat(51) }, 400, 4002, 'first_name'],
    [{ last_name: 'Robert); DROP' }, 400, 4002, 'last_name'],
    [{ email: 'nobody' }, 400, 4002, 'email'],
    [{ email: undefined }, 400, 4001, 'email'],
    [{ account_name: '' }, 400, 4001, 'account_name'],
    [{ account_name: 'x'.repeat(51) }, 400, 4002, 'account_name'],
    [{ account_number: '33a' }, 400, 4002, 'account_number'],
    [{ account_number: 3333 }, 400, 4002, 'account_number'],
    [{ account_number: undefined }, 400, 4001, 'account_number'],
    [{ account_type: 3 }, 400, 4002, 'account_type'],
    [{ account_type: undefined }, 400, 4001, 'account_type'],
    [{ routing_number: undefined }, 400, 4001, 'routing_number'],
    [{ routing_number: '12345678' }, 400, 4002, 'routing_number'],
    [{ routing_number: '091000018' }, 422, 4221, 'routing_number'],
  ])('with %j', async (fields, status, code, field) => {
    const app = await newUser();
    const refused = await create(app, fields);
    expect([refused.status, refused.json.error.code]).toEqual([status, code]);
    expect(refused.json.error.message).toContain(field);
    expect((await app.get('/micro_deposits')).json.micro_deposits).toEqual([]);
  });

  test.each([
    [{ deposit_amount_1: 0.09 }, 4001, 'deposit_amount_2'],
    [{ ...AMOUNTS, deposit_amount_1: 0.091 }, 4002, 'deposit_amount_1'],
    [{ ...AMOUNTS, deposit_amount_1: -0.09 }, 4002, 'deposit_amount_1'],
    [{ ...AMOUNTS, deposit_amount_2: 1e21 }, 4002, 'deposit_amount_2'],
    [{ ...AMOUNTS, deposit_amount_2: '0.02' }, 4002, 'deposit_amount_2'],
  ])('by amounts %j, which count as no attempt', async (amounts, code, field) => {
    const { app, guid } = await deposited();
    const refused = await tell(app, guid, amounts);
    expect([refused.status, refused.json.error.code]).toEqual([400, code]);
    expect(refused.json.error.message).toContain(field);
    expect((await read(app, guid)).status_name).toBe('DEPOSITED');
  });

  test('to an account that has one already', async () => {
    const app = await newUser();
    await create(app);
    const second = await create(app);
    expect([second.status, second.json.error.code]).toEqual([422, 4221]);
    expect((await create(app, { account_number: '3333000109' })).status).toBe(200);
  });

  test('while the client has them switched off', async () => {
    const app = await newUser();
    const { products } = (await api.partner.get('/client')).json.client;
    await api.partner.call('PUT', '/client', { client: { products: [] } });
    const refused = await create(app);
    await api.partner.call('PUT', '/client', { client: { products } });
    expect([refused.status, refused.json.error.code]).toEqual([403, 4030]);
  });
});

test('fields of a microdeposit that the caller may not set are ignored (P38)', async () => {
  const app = await newUser();
  const created = await create(app, { status: 3, status_name: 'VERIFIED', verified_at: '2020-01-01', guid: 'MIC-1' });
  expect(created.json.micro_deposit).toMatchObject({ status: 0, status_name: 'INITIATED', verified_at: null });
  expect(created.json.micro_deposit.guid).not.toBe('MIC-1');
});

test('a microdeposit of another user is like one that does not exist (P37)', async () => {
  const { guid } = await deposited();
  const stranger = await newUser();
  const absent = 'MIC-00000000-0000-4000-8000-000000000000';
  for (const [method, body] of [['GET'], ['PUT', AMOUNTS], ['DELETE']] as const) {
    const foreign = await stranger.call(method, `/micro_deposits/${guid}`, body);
    const nothing = await stranger.call(method, `/micro_deposits/${absent}`, body);
    expect([foreign.status, foreign.text]).toEqual([404, nothing.text]);
  }
});
