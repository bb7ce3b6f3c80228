import { describe, expect, it, test } from 'vitest';
import { startApi, type TestAnswer, type TestCaller } from '../../support/api/api.ts';

const ABSENT = 'SCP-00000000-0000-4000-8000-000000000000';
const ABSENT_MERCHANT = 'MCH-00000000-0000-4000-8000-000000000000';
const NETFLIX = 'MCH-3614ef9e-7ba6-4b2d-bc68-4d3b72ee3f92';
const TARGET = 'MCH-4ebe627a-b803-4313-bf64-dabf57bd7e08';
const ONCE = { amount: 120.5, description: 'Plumber', occurs_on: '2026-12-01', transaction_type: 2 };
const MONTHLY = { ...ONCE, is_recurring: true, recurrence_type: 3, recurrence_day: 31 };

const api = await startApi();

const newPerson = (): Promise<TestCaller> => api.signInAnew();
/** With the sandbox bank's payments. */
const connected = async (): Promise<TestCaller> => {
  const app = await newPerson();
  await api.connect(app, 'mxuser');
  await api.settle();
  return app;
};

const create = (app: TestCaller, payment: unknown): Promise<TestAnswer> =>
  app.call('POST', '/scheduled_payments', { scheduled_payment: payment });
const update = (app: TestCaller, guid: string, payment: unknown): Promise<TestAnswer> =>
  app.call('PUT', `/scheduled_payments/${guid}`, { scheduled_payment: payment });
const remove = (app: TestCaller, guid: string): Promise<TestAnswer> =>
  app.call('DELETE', `/scheduled_payments/${guid}`);
const list = async (app: TestCaller) => (await app.get('/scheduled_payments')).json.scheduled_payments;
const netflixOf = async (app: TestCaller) =>
  (await list(app)).find(({ merchant_guid }: { merchant_guid: string | null }) => merchant_guid === NETFLIX);

describe('a scheduled payment', () => {
  it('is created, listed, read, changed and deleted', async () => {
    const app = await newPerson();
    expect(await list(app)).toEqual([]);
    const made = await create(app, ONCE);
    const payment = {
      amount: 120.5,
      created_at: expect.any(String),
      description: 'Plumber',
      guid: expect.stringMatching(/^SCP-/),
      is_completed: false,
      is_recurring: false,
      merchant_guid: null,
      occurs_on: '2026-12-01',
      recurrence_day: null,
      recurrence_type: null,
      recurrence_type_name: null,
      transaction_type: 2,
      transaction_type_name: 'DEBIT',
      updated_at: expect.any(String),
      user_guid: expect.stringMatching(/^USR-/),
    };
    expect(made.json).toEqual({ scheduled_payment: payment });
    const { guid } = made.json.scheduled_payment;
    const changed = await update(app, guid, {
      amount: 99,
      is_completed: true,
      transaction_type: 'CREDIT',
      merchant_guid: TARGET,
    });
    expect(changed.json.scheduled_payment).toEqual({
      ...payment,
      amount: 99,
      is_completed: true,
      merchant_guid: TARGET,
      transaction_type: 1,
      transaction_type_name: 'CREDIT',
    });
    expect((await app.get(`/scheduled_payments/${guid}`)).json).toEqual(changed.json);
    expect(await list(app)).toEqual([changed.json.scheduled_payment]);
    expect(await remove(app, guid)).toMatchObject({ status: 204 });
    expect(await list(app)).toEqual([]);
    expect((await remove(app, guid)).status).toBe(404);
    expect((await update(app, guid, { amount: 1 })).status).toBe(404);
    expect((await app.get(`/scheduled_payments/${guid}`)).status).toBe(404);
  });

  it('that recurs has number or name of its recurrence, and its next date', async () => {
    const app = await newPerson();
    const made = await create(app, { ...MONTHLY, occurs_on: '2026-08-31' });
    expect(made.json.scheduled_payment).toMatchObject({
      is_recurring: true,
      occurs_on: '2026-11-30',
      recurrence_day: 31,
      recurrence_type: 3,
      recurrence_type_name: 'EVERY_MONTH',
    });
    const { guid } = made.json.scheduled_payment;
    const weekly = await update(app, guid, { recurrence_type: 'EVERY_OTHER_WEEK', recurrence_day: 5 });
    expect(weekly.json.scheduled_payment).toMatchObject({ recurrence_type: 2, recurrence_day: 5 });
    const once = await update(app, guid, { is_recurring: false });
    expect(once.json.scheduled_payment).toMatchObject({ recurrence_type: null, recurrence_day: null });
    const again = await update(app, guid, { is_recurring: true, recurrence_type: 8, recurrence_day: 5 });
    expect(again.json.scheduled_payment).toMatchObject({ recurrence_type_name: 'TWICE_A_MONTH', recurrence_day: 5 });
  });

  test.each([
    ['nothing', {}, 400, 'scheduled_payment'],
    ['no amount', { ...ONCE, amount: undefined }, 400, 'scheduled_payment.amount'],
    ['an amount below nothing', { ...ONCE, amount: -1 }, 400, 'scheduled_payment.amount'],
    ['an amount as text', { ...ONCE, amount: '12' }, 400, 'scheduled_payment.amount'],
    ['a tenth of a cent', { ...ONCE, amount: 1.005 }, 400, 'scheduled_payment.amount'],
    ['an empty description', { ...ONCE, description: '' }, 400, 'scheduled_payment.description'],
    ['a description too long', { ...ONCE, description: 'x'.repeat(256) }, 400, 'scheduled_payment.description'],
    ['no date', { ...ONCE, occurs_on: undefined }, 400, 'scheduled_payment.occurs_on'],
    ['a day that does not exist', { ...ONCE, occurs_on: '2026-02-30' }, 400, 'scheduled_payment.occurs_on'],
    ['a date of another age', { ...ONCE, occurs_on: '1066-10-14' }, 400, 'scheduled_payment.occurs_on'],
    ['no direction', { ...ONCE, transaction_type: undefined }, 400, 'scheduled_payment.transaction_type'],
    ['a third direction', { ...ONCE, transaction_type: 3 }, 400, 'scheduled_payment.transaction_type'],
    ['is_completed as text', { ...ONCE, is_completed: 'no' }, 400, 'scheduled_payment.is_completed'],
    ['is_recurring as text', { ...ONCE, is_recurring: 'no' }, 400, 'scheduled_payment.is_recurring'],
    [
      'a recurrence without its kind',
      { ...MONTHLY, recurrence_type: undefined },
      400,
      'scheduled_payment.recurrence_type',
    ],
    [
      'a recurrence without its day',
      { ...MONTHLY, recurrence_day: undefined },
      400,
      'scheduled_payment.recurrence_day',
    ],
    ['a kind of recurrence that is none', { ...MONTHLY, recurrence_type: 9 }, 400, 'scheduled_payment.recurrence_type'],
    ['a day that no month has', { ...MONTHLY, recurrence_day: 32 }, 400, 'scheduled_payment.recurrence_day'],
    ['half a day', { ...MONTHLY, recurrence_day: 1.5 }, 400, 'scheduled_payment.recurrence_day'],
    ['a day of one that comes once', { ...ONCE, recurrence_day: 5 }, 400, 'scheduled_payment.recurrence_day'],
    [
      'the kind of recurrence of one that comes once',
      { ...ONCE, recurrence_type: 3 },
      400,
      'scheduled_payment.recurrence_type',
    ],
    ['a merchant by another guid', { ...ONCE, merchant_guid: 'CAT-1' }, 400, 'scheduled_payment.merchant_guid'],
    ['a merchant nobody knows', { ...ONCE, merchant_guid: ABSENT_MERCHANT }, 422, 'scheduled_payment.merchant_guid'],
    ['a recurrence that is completed', { ...MONTHLY, is_completed: true }, 422, 'scheduled_payment.is_completed'],
  ])('with %s is refused, and the field named', async (_name, payment, status, field) => {
    const app = await newPerson();
    const answer = await create(app, payment);
    expect(answer).toMatchObject({ status, json: { error: { message: expect.stringContaining(field) } } });
    expect(await list(app)).toEqual([]);
  });

  test.each([
    ['nothing', {}, 400],
    ['an amount below nothing', { amount: -1 }, 400],
    ['a tenth of a cent', { amount: 1.005 }, 400],
    ['an empty description', { description: '' }, 400],
    ['a date that is none', { occurs_on: 'soon' }, 400],
    ['a third direction', { transaction_type: 'BOTH' }, 400],
    ['a recurrence without its day', { is_recurring: true, recurrence_type: 3 }, 400],
    ['a day of one that comes once', { recurrence_day: 5 }, 400],
    ['a day that no week has', { is_recurring: true, recurrence_type: 1, recurrence_day: 7 }, 400],
    ['a merchant nobody knows', { merchant_guid: ABSENT_MERCHANT }, 422],
    ['the merchant of another one', { merchant_guid: TARGET }, 422],
  ])('is refused a change to %s, and stays as it is', async (_name, change, status) => {
    const app = await newPerson();
    await create(app, { ...ONCE, description: 'Other', merchant_guid: TARGET });
    const { scheduled_payment: before } = (await create(app, ONCE)).json;
    const answer = await update(app, before.guid, change);
    expect(answer).toMatchObject({
      status,
      json: { error: { message: expect.stringContaining('scheduled_payment') } },
    });
    expect((await app.get(`/scheduled_payments/${before.guid}`)).json.scheduled_payment).toEqual(before);
  });

  it('is created once for each merchant, and once in all by several calls', async () => {
    const app = await newPerson();
    await create(app, { ...ONCE, merchant_guid: TARGET });
    expect(await create(app, { ...MONTHLY, merchant_guid: TARGET })).toMatchObject({
      status: 422,
      json: { error: { code: 4221, message: expect.stringContaining('merchant_guid') } },
    });
    await create(app, ONCE);
    expect(await create(app, ONCE)).toMatchObject({ status: 409, json: { error: { code: 4090 } } });
  });

  it('of another user is not found', async () => {
    const [app, other] = [await newPerson(), await newPerson()];
    const { guid } = (await create(app, ONCE)).json.scheduled_payment;
    for (const absent of [guid, ABSENT, 'nonsense']) {
      expect((await other.get(`/scheduled_payments/${absent}`)).status).toBe(404);
      expect((await update(other, absent, { amount: 1 })).status).toBe(404);
      expect((await remove(other, absent)).status).toBe(404);
    }
    expect(await list(app)).toHaveLength(1);
  });
});

describe('a scheduled payment from a repeating transaction', () => {
  it('is made by itself, with date and amount', async () => {
    const app = await connected();
    expect(await netflixOf(app)).toMatchObject({
      amount: 15.49,
      description: 'Netflix',
      is_completed: false,
      is_recurring: true,
      occurs_on: '2026-12-05',
      recurrence_day: 5,
      recurrence_type: 3,
      recurrence_type_name: 'EVERY_MONTH',
      transaction_type: 2,
    });
    expect((await create(app, { ...ONCE, merchant_guid: NETFLIX })).status).toBe(422);
  });

  it('is listed with all others on one page', async () => {
    const { scheduled_payments: all, pagination } = (await (await connected()).get('/scheduled_payments')).json;
    expect(all.length).toBeGreaterThan(1);
    expect(pagination).toEqual({ current_page: 1, per_page: 25, total_entries: all.length, total_pages: 1 });
  });

  it('stays as its user changed it, with its guid', async () => {
    const app = await connected();
    const { guid } = await netflixOf(app);
    await update(app, guid, { amount: 20, occurs_on: '2026-12-24' });
    await app.call('POST', '/scheduled_payments', { scheduled_payment: ONCE });
    expect(await netflixOf(app)).toMatchObject({ guid, amount: 20, occurs_on: '2026-12-24' });
  });

  it('is not made again once it was deleted', async () => {
    const app = await connected();
    const { guid } = await netflixOf(app);
    expect((await remove(app, guid)).status).toBe(204);
    await create(app, ONCE);
    expect(await netflixOf(app)).toBeUndefined();
    const { repeating_transactions: repeating } = (await app.get('/repeating_transactions')).json;
    expect(repeating.some(({ merchant_guid }: { merchant_guid: string | null }) => merchant_guid === NETFLIX)).toBe(
      true,
    );
  });
});
