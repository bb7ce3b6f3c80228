import { beforeEach, describe, expect, it, test } from 'vitest';
import { expandPlanned } from '../../../lib/app/webhooks/expand-planned.ts';
import { DAY_MS } from '../../../lib/domain/kernel/time.ts';
import { PLANNED } from '../../../lib/domain/webhooks/event.ts';
import { createCategoryReader } from '../../../lib/store/categories/category-reader.ts';
import { createStoredPlanning } from '../../../lib/store/planning/stored-planning.ts';
import { createUserReader } from '../../../lib/store/users/user-reader.ts';
import { createEventStore } from '../../../lib/store/webhooks/event-store.ts';
import { startApi } from '../../support/api/api.ts';
import { signedInAnew } from '../../support/api/signed-in.ts';
import { accountFeed, feedTransaction, memberFeed } from '../../support/ledger/feed.ts';
import { storedMember } from '../../support/table/stored-member.ts';

const { api, app } = await signedInAnew();

const ABSENT = 'BET-00000000-0000-4000-8000-000000000000';
const UTILITIES = 'CAT-56a2979d-d6df-25da-f357-06282f08208e';
const GROCERIES = 'CAT-9588eaad-90a4-bb5c-66c8-1812503d0db8';

const bill = (transactedOn: string, amountMinor: bigint, description = 'CITY OF AUSTIN UTILITIES DES:BILL PMT') =>
  feedTransaction({
    upstreamId: `${transactedOn} ${description}`,
    transactedOn,
    postedOn: transactedOn,
    amountMinor,
    description,
    merchantCategoryCode: 4900,
  });
const BILLS = [bill('2026-08-19', 4_110n), bill('2026-09-19', 4_419n), bill('2026-10-19', 4_500n)];
const ODD = bill('2026-11-19', 3_126n);
const FEE = { ...bill('2026-11-12', 300n, 'NON-NETWORK ATM FEE'), merchantCategoryCode: null };

/** The odd bill and a fee of the week before. */
const HISTORY = accountFeed([...BILLS, ODD, FEE], {}, '2026-07-01');
const withHistory = () => storedMember(api, app, memberFeed(HISTORY));
const beatsOf = async (caller = app) => (await caller.get('/beats')).json.beats;
/** Those of its single rows. */
const isOfHistory = ({ template }: { template: string }) => ['BillAmountNotStandard', 'FeeDetected'].includes(template);
const beatOf = async (template: string) =>
  (await beatsOf()).find((beat: { template: string }) => beat.template === template);

describe('the beats of a user', () => {
  it('are those of the ledger, newest first, with the published keys and spellings', async () => {
    await withHistory();
    const [row] = (await app.get('/transactions')).json.transactions;
    const [first, second] = (await beatsOf()).filter(isOfHistory);
    expect(first).toEqual({
      account_guids: [row.account_guid],
      created_at: new Date(api.clock()).toISOString(),
      description:
        'You paid City of Austin Utilities $31.26 on November 19, 28% less than your recent average of $43.43.',
      digest: expect.stringMatching(/^[A-Za-z0-9+/]{22}==$/),
      displayed_at: null,
      guid: expect.stringMatching(/^BET-/),
      has_been_displayed: false,
      is_dismissed: false,
      is_relevant: true,
      primary_account_guid: row.account_guid,
      primary_transaction_guid: row.guid,
      template: 'BillAmountNotStandard',
      title: 'City of Austin Utilities: lower than usual',
      transaction_guids: [row.guid],
      updated_at: new Date(api.clock()).toISOString(),
      user_guid: row.user_guid,
    });
    expect(row.amount).toBe(31.26);
    expect(second).toMatchObject({ template: 'FeeDetected', title: 'You paid a fee of $3.00' });
    expect((await app.get(`/beats/${first.guid}`)).json.beat).toEqual(first);
  });

  it('say the same of an earlier balance after a row was hidden or split', async () => {
    const spent = (day: string, amountMinor: bigint) => ({
      ...bill(day, amountMinor, `SHOP ${day}`),
      merchantCategoryCode: null,
    });
    const rows = [spent('2026-11-02', 20_000n), spent('2026-11-10', 5_000n)];
    await storedMember(api, app, memberFeed(accountFeed(rows, { balanceMinor: 4_000n }, '2026-07-01')));
    const sentence = async () => {
      const { description, is_relevant: isRelevant } = await beatOf('LowAccountBalances');
      return { description, isRelevant };
    };
    const before = await sentence();
    expect(before).toEqual({
      description: expect.stringMatching(/ It has been under \$100\.00 since November 2\.$/),
      isRelevant: true,
    });
    const { transactions } = (await app.get('/transactions')).json;
    const [late, early] = transactions;
    const { status } = await app.call('PUT', `/transactions/${early.guid}`, { transaction: { is_hidden: true } });
    expect([status, await sentence()]).toEqual([200, before]);
    const parts = { transactions: [{ amount: 20 }, { amount: 30 }] };
    const split = (await app.call('POST', `/transactions/${late.guid}/split`, parts)).json.transactions;
    expect(await sentence()).toEqual(before);
    await app.call('PUT', `/transactions/${split[0].guid}`, { transaction: { is_hidden: true } });
    expect(await sentence()).toEqual(before);
  });

  it('are none for a user without data, and the same however often they are read', async () => {
    expect(await beatsOf()).toEqual([]);
    await withHistory();
    const before = await beatsOf();
    api.clock.advance(60_000);
    expect(await beatsOf()).toEqual(before);
  });

  it('follow an edit of the user in the next read, and keep what the user has set', async () => {
    await withHistory();
    const { guid, primary_transaction_guid: row } = await beatOf('BillAmountNotStandard');
    await app.call('PUT', `/beats/${guid}`, { beat: { is_dismissed: true } });
    await app.call('PUT', `/transactions/${row}`, { transaction: { category_guid: GROCERIES } });
    expect(await beatOf('BillAmountNotStandard')).toMatchObject({ guid, is_relevant: false, is_dismissed: true });
    await app.call('PUT', `/beats/${guid}`, { beat: { is_dismissed: false } });
    expect(await beatOf('BillAmountNotStandard')).toMatchObject({ is_relevant: false, is_dismissed: false });
    await app.call('PUT', `/transactions/${row}`, { transaction: { category_guid: UTILITIES } });
    expect(await beatOf('BillAmountNotStandard')).toMatchObject({ guid, is_relevant: true });
  });

  it('ignore members without PFM', async () => {
    await storedMember(api, app, memberFeed(accountFeed([...BILLS, ODD], {}, '2026-07-01')), {
      use_cases: ['MONEY_MOVEMENT'],
    });
    expect(await beatsOf()).toEqual([]);
  });

  it('are hidden, as insights too, while a member that they are about lacks PFM', async () => {
    const { member } = await withHistory();
    const before = await beatsOf();
    const [{ guid }] = before;
    const account = before.flatMap(({ account_guids }: { account_guids: string[] }) => account_guids)[0];
    const give = (useCase: string) => app.call('PUT', `/members/${member.guid}`, { member: { use_cases: [useCase] } });
    await give('MONEY_MOVEMENT');
    expect(await beatsOf()).toEqual([]);
    expect((await app.get('/insights')).json.insights).toEqual([]);
    expect((await app.get(`/accounts/${account}/insights`)).json.insights).toEqual([]);
    for (const root of ['beat', 'insight']) {
      expect((await app.get(`/${root}s/${guid}`)).status).toBe(404);
      expect((await app.call('PUT', `/${root}s/${guid}`, { [root]: { is_dismissed: true } })).status).toBe(404);
    }
    expect((await app.get(`/insights/${guid}/accounts`)).status).toBe(404);
    await give('PFM');
    const shown = (beat: object) => ({ ...beat, updated_at: '' });
    expect((await beatsOf()).map(shown)).toEqual(before.map(shown));
  });
});

describe('an update of a beat', () => {
  let guid: string;
  beforeEach(async () => {
    await withHistory();
    guid = (await beatOf('FeeDetected')).guid;
    api.clock.advance(1_000);
  });
  const update = (body: unknown) => app.call('PUT', `/beats/${guid}`, body);

  it('that says it was displayed sets the time once and ends its relevance', async () => {
    const shown = (await update({ beat: { has_been_displayed: true } })).json.beat;
    const stamp = new Date(api.clock()).toISOString();
    expect(shown).toMatchObject({
      has_been_displayed: true,
      is_dismissed: false,
      is_relevant: false,
      displayed_at: stamp,
      updated_at: stamp,
    });
    expect((await app.get(`/beats/${guid}`)).json.beat).toEqual(shown);
    api.clock.advance(1_000);
    expect((await update({ beat: { has_been_displayed: true } })).json.beat).toEqual(shown);
    await update({ beat: { has_been_displayed: false } });
    const again = (await update({ beat: { has_been_displayed: true } })).json.beat;
    expect(again).toMatchObject({ has_been_displayed: true, displayed_at: stamp });
  });

  it('may have its root object or not', async () => {
    expect((await update({ is_dismissed: true })).json.beat).toMatchObject({ is_dismissed: true, is_relevant: false });
    expect((await update({ beat: { is_dismissed: false } })).json.beat).toMatchObject({ is_relevant: true });
  });

  it('changes nothing else', async () => {
    const before = (await app.get(`/beats/${guid}`)).json.beat;
    const told = { title: 'Mine', guid: ABSENT, is_relevant: false, displayed_at: '2000-01-01T00:00:00.000Z' };
    const after = (await update({ beat: { ...told, is_dismissed: true } })).json.beat;
    expect(after).toEqual({ ...before, is_dismissed: true, is_relevant: false, updated_at: expect.any(String) });
  });

  test.each([
    ['nothing at all', undefined, 4001],
    ['an empty object', {}, 4001],
    ['an empty beat', { beat: {} }, 4001],
    ['only what cannot be set', { beat: { title: 'x' } }, 4002],
    ['null for the beat', { beat: null }, 4001],
    ['a list', { beat: [{ is_dismissed: true }] }, 4002],
    ['text for a flag', { beat: { is_dismissed: 'true' } }, 4002],
    ['null for a flag', { beat: { has_been_displayed: null } }, 4001],
  ])('is refused with %s', async (_name, body, code) => {
    const before = (await app.get(`/beats/${guid}`)).json.beat;
    expect(await update(body)).toMatchObject({ status: 400, json: { error: { code } } });
    expect((await app.get(`/beats/${guid}`)).json.beat).toEqual(before);
  });

  test('is refused for a beat that does not exist, or by what is no guid', async () => {
    for (const name of [ABSENT, 'BET-1', guid.replace('BET', 'TRN')]) {
      const [read, changed] = [
        await app.get(`/beats/${name}`),
        await app.call('PUT', `/beats/${name}`, { beat: { is_dismissed: true } }),
      ];
      expect([read.status, changed.status]).toEqual([404, 404]);
    }
  });

  test('is kept when another one is made at once', async () => {
    await Promise.all([update({ is_dismissed: true }), update({ has_been_displayed: true })]);
    expect((await app.get(`/beats/${guid}`)).json.beat).toMatchObject({ is_dismissed: true, has_been_displayed: true });
  });
});

test('BEAT is sent for new beats and for changes by the user', async () => {
  api.notifyQueue.drain();
  await withHistory();
  const { guid } = await beatOf('BillAmountNotStandard');
  const told = async () => {
    const events = createEventStore({ table: api.table, notifyQueue: api.notifyQueue });
    const { table } = api;
    const deps = {
      clock: api.clock,
      planned: createStoredPlanning({ table }),
      users: createUserReader({ table }),
      ownCategories: createCategoryReader({ table }),
    };
    const bodies: unknown[] = [];
    for (const message of api.notifyQueue.drain()) {
      if (message.kind !== 'record') continue;
      const event = await events.read(message.client_guid, message.feed_shard, message.event_guid);
      if (event?.type !== PLANNED) continue;
      const step = await expandPlanned(event, 0, (type) => type === 'BEAT', deps);
      bodies.push(...step.events.map(({ body }) => JSON.parse(body)));
      // As an insight it is an event of its own, or the feed would keep the first of the two alone.
      const both = await expandPlanned(event, 0, (type) => type === 'BEAT' || type === 'INSIGHT', deps);
      expect(both.events).toHaveLength(2 * step.events.length);
      expect(new Set(both.events.map(({ guid: one }) => one)).size).toBe(both.events.length);
    }
    return bodies;
  };
  expect(await told()).toContainEqual({
    action: 'created',
    beat: expect.objectContaining({ guid, template: 'BillAmountNotStandard', is_relevant: true, is_deleted: false }),
  });
  await app.call('PUT', `/beats/${guid}`, { beat: { is_dismissed: true } });
  expect(await told()).toEqual([
    { action: 'updated', beat: expect.objectContaining({ guid, is_dismissed: true, is_relevant: false }) },
  ]);
  await app.call('PUT', `/beats/${guid}`, { beat: { is_dismissed: true } });
  expect(await told()).toEqual([]);
});

test('beats are kept for 90 days', async () => {
  const own = await startApi();
  const templates = async () =>
    (await beatsOf(await own.signIn('keeper'))).map(({ template }: { template: string }) => template);
  await storedMember(own, await own.signIn('keeper'), memberFeed(HISTORY));
  expect(await templates()).toContain('FeeDetected');
  own.clock.advance(81 * DAY_MS);
  expect(await templates()).toContain('FeeDetected');
  own.clock.advance(DAY_MS);
  expect(await templates()).not.toContain('FeeDetected');
  expect(await templates()).toContain('BillAmountNotStandard');
});
