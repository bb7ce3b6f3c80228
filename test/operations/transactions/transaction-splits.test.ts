import { beforeEach, describe, expect, test } from 'vitest';
import { transactionEvent } from '../../../lib/contract/transactions/transaction-event.ts';
import { takeAnnounced } from '../../support/api/announced-events.ts';
import type { TestAnswer } from '../../support/api/api.ts';
import { signedInAnew } from '../../support/api/signed-in.ts';
import { accountFeed, feedTransaction, memberFeed } from '../../support/ledger/feed.ts';
import { type StoredMember, storedMember } from '../../support/table/stored-member.ts';

const { api, app, signInAs } = await signedInAnew();

interface Row {
  readonly guid: string;
  readonly amount: number;
  readonly parent_guid: string | null;
  readonly has_been_split: boolean;
  readonly feed_description: string;
}

const row = (fields: Parameters<typeof feedTransaction>[0] = {}) =>
  feedTransaction({ upstreamId: 'a', transactedOn: '2026-11-10', amountMinor: 10_000n, memo: 'note', ...fields });
const feed = (...rows: readonly ReturnType<typeof row>[]) =>
  memberFeed(accountFeed(rows, { currencyCode: rows[0]?.currencyCode ?? 'USD' }, '2026-06-01'));
const ABSENT = 'TRN-00000000-0000-4000-8000-000000000000';
const GROCERIES = 'Groceries';

let member: StoredMember;
let guid: string;
const stored = async (fields: Parameters<typeof feedTransaction>[0] = {}): Promise<void> => {
  member = await storedMember(api, app, feed(row(fields)));
  guid = (await list())[0]?.guid ?? '';
  await takeAnnounced(api);
};
beforeEach(() => stored());

const list = async (): Promise<readonly Row[]> =>
  (await app.get('/transactions?records_per_page=1000')).json.transactions;
const partsNow = async () => (await list()).filter(({ parent_guid }) => parent_guid === guid);
const split = (transactions: readonly object[], one = guid, headers?: Record<string, string>): Promise<TestAnswer> =>
  app.call('POST', `/transactions/${one}/split`, { transactions }, headers);
const splitOff = (fields: object): Promise<TestAnswer> =>
  app.call('POST', '/transactions', { transaction: { parent_guid: guid, ...fields } });
const unsplit = (one = guid): Promise<TestAnswer> => app.call('DELETE', `/transactions/${one}/unsplit`);
const amountsOf = (rows: readonly Row[]) => rows.map(({ amount }) => amount).toSorted((a, b) => a - b);
const refusal = (code: number, field: string) => ({ error: { code, message: expect.stringContaining(field) } });

describe('tags of the parts of a split', () => {
  const tagged = async (): Promise<readonly string[]> =>
    (await app.get('/taggings')).json.taggings.map((one: { transaction_guid: string }) => one.transaction_guid);
  const tagParts = async (): Promise<void> => {
    const { tag } = (await app.call('POST', '/tags', { tag: { name: 'Home' } })).json;
    await split([{ amount: 40 }, { amount: 60 }]);
    for (const one of [guid, ...(await partsNow()).map((part) => part.guid)]) {
      const tagging = { tag_guid: tag.guid, transaction_guid: one };
      expect((await app.call('POST', '/taggings', { tagging })).status).toBe(200);
    }
    await takeAnnounced(api);
  };
  const toldAsDeleted = async (): Promise<number> =>
    (await takeAnnounced(api)).filter((body) => 'tagging' in body && body.action === 'deleted').length;

  test.each([
    ['the split is undone', () => unsplit()],
    [
      'the split is undone by its flag',
      () => app.call('PUT', `/transactions/${guid}`, { transaction: { has_been_split: false } }),
    ],
  ])('are deleted with the parts where %s, and events say so (P30)', async (_name, undo) => {
    await tagParts();
    expect((await undo()).status).toBeLessThan(300);
    expect(await tagged()).toEqual([guid]);
    expect(await toldAsDeleted()).toBe(2);
  });

  test('are deleted with the parts where the whole transaction is deleted (P30)', async () => {
    await tagParts();
    expect((await app.call('DELETE', `/transactions/${guid}`)).status).toBe(200);
    expect(await tagged()).toEqual([]);
    expect(await toldAsDeleted()).toBe(3);
  });
});

describe('POST /transactions/{guid}/split', () => {
  test("gives the parts in their order, with their own texts or the parent's (P23)", async () => {
    const { categories } = (await app.get('/categories')).json;
    const category = categories.find(({ name }: { name: string }) => name === GROCERIES).guid;
    const answer = await split([
      { amount: 30.5, description: 'Food', memo: 'mine', category_guid: category },
      { amount: 69.5, description: null, memo: null, category_guid: null },
    ]);
    expect(answer.status, answer.text).toBe(200);
    const parent = (await app.get(`/transactions/${guid}`)).json.transaction;
    expect(parent).toMatchObject({ has_been_split: true, amount: 100 });
    const { date, account_guid, status, transaction_type, currency_code, memo, description, category_guid } = parent;
    const inherited = { date, account_guid, status, transaction_type, currency_code, parent_guid: guid };
    expect(answer.json.transactions).toEqual([
      expect.objectContaining({
        ...inherited,
        amount: 30.5,
        description: 'Food',
        description_set_by: 2,
        memo: 'mine',
        category_name: GROCERIES,
        category_set_by: 2,
      }),
      expect.objectContaining({ ...inherited, amount: 69.5, description, memo, category_guid, has_been_split: false }),
    ]);
    for (const part of answer.json.transactions)
      expect((await app.get(`/transactions/${part.guid}`)).json.transaction).toEqual(part);
    expect(await list()).toHaveLength(3);
  });

  test.each([
    ['parts that make more', [{ amount: 50 }, { amount: 50.01 }], 4221, 'add up'],
    ['parts that make less', [{ amount: 50 }, { amount: 49.99 }], 4221, 'add up'],
    ['one part', [{ amount: 100 }], 4002, 'transactions'],
    ['no parts', [], 4001, 'transactions'],
    ['51 parts', Array.from({ length: 51 }, () => ({ amount: 1 })), 4002, 'transactions'],
    ['no amount', [{ amount: 50 }, {}], 4001, 'amount'],
    ['a negative amount', [{ amount: 150 }, { amount: -50 }], 4002, 'amount'],
    ['a fraction of a cent', [{ amount: 50.005 }, { amount: 49.995 }], 4002, 'digits'],
    ['a text', [{ amount: '50' }, { amount: 50 }], 4002, 'amount'],
    [
      'an unknown category',
      [{ amount: 50, category_guid: ABSENT.replace('TRN', 'CAT') }, { amount: 50 }],
      4221,
      'category_guid',
    ],
  ])('is refused without a change or an event: %s', async (_, parts, code, field) => {
    const answer = await split(parts);
    expect([answer.status, answer.json]).toEqual([Math.floor(code / 10), refusal(code, field)]);
    expect(await list()).toEqual([expect.objectContaining({ guid, has_been_split: false })]);
    expect(await takeAnnounced(api)).toEqual([]);
  });

  test('is refused for a split row, a part, and an unknown row', async () => {
    await split([{ amount: 40 }, { amount: 60 }]);
    const [part] = await partsNow();
    expect((await split([{ amount: 50 }, { amount: 50 }])).status).toBe(422);
    expect((await split([{ amount: 20 }, { amount: 20 }], part?.guid)).status).toBe(422);
    expect((await split([{ amount: 20 }, { amount: 20 }], ABSENT)).status).toBe(404);
    expect(amountsOf(await partsNow())).toEqual([40, 60]);
  });

  test.each([
    ['JPY', 1_000n, [333, 667], [333.5, 666.5]],
    ['KWD', 1_000n, [0.333, 0.667], [0.3335, 0.6665]],
    ['USD', 9_007_199_254_740_993n, [90_071_992_547_409, 0.93], [90_071_992_547_409, 0.935]],
  ])('gives amounts in %s that are exact to the last digit (P22)', async (currencyCode, amountMinor, good, bad) => {
    await signInAs(`splitter-${currencyCode}`);
    await stored({ currencyCode, amountMinor });
    const refused = await split(bad.map((amount) => ({ amount })));
    expect([400, 422]).toContain(refused.status);
    const answer = await split(good.map((amount) => ({ amount })));
    expect(answer.status, answer.text).toBe(200);
    expect(amountsOf(await partsNow())).toEqual(good.toSorted((a, b) => a - b));
  });

  test("makes parts with own texts that can be hidden, and with the parent's date", async () => {
    await split([{ amount: 40 }, { amount: 60 }]);
    const [part] = await partsNow();
    const path = `/transactions/${part?.guid}`;
    const answer = await app.call('PUT', path, { transaction: { description: 'Half', is_hidden: true } });
    expect(answer.json.transaction).toMatchObject({ description: 'Half', is_hidden: true, parent_guid: guid });
    const moved = await app.call('PUT', path, { transaction: { date: '2026-11-01' } });
    expect([moved.status, moved.json]).toEqual([422, refusal(4221, 'part')]);
    expect((await app.call('DELETE', path)).status).toBe(422);
    await app.call('PUT', `/transactions/${guid}`, { transaction: { date: '2026-08-01' } });
    for (const { guid: one } of await partsNow())
      expect((await app.get(`/transactions/${one}`)).json.transaction.date).toBe('2026-08-01');
    expect(await partsNow()).toHaveLength(2);
  });

  test('is kept when a tip comes, which moves the largest part (P23)', async () => {
    await stored({ upstreamId: 'p', status: 'PENDING', postedOn: null, description: 'PENDING MEAL' });
    guid = (await list()).find(({ feed_description }) => feed_description === 'PENDING MEAL')?.guid ?? '';
    await split([{ amount: 20 }, { amount: 30 }, { amount: 50 }]);
    const posted = row({ upstreamId: 'q', status: 'POSTED', amountMinor: 12_000n, description: 'PENDING MEAL' });
    await member.commit(feed(posted));
    expect(amountsOf(await partsNow())).toEqual([20, 30, 70]);
    expect((await app.call('DELETE', `/transactions/${guid}`)).status).toBe(200);
    expect(await partsNow()).toEqual([]);
  });

  test('is undone by a correction that no part can bear (P23)', async () => {
    await split([{ amount: 49 }, { amount: 51 }]);
    await member.commit(feed(row({ amountMinor: 1_000n })));
    expect(await list()).toEqual([expect.objectContaining({ guid, amount: 10, has_been_split: false })]);
  });
});

describe('DELETE /transactions/{guid}/unsplit and has_been_split: false', () => {
  test.each(['unsplit', 'field'])('by %s remove the parts, and the row can be split again', async (way) => {
    await split([{ amount: 40 }, { amount: 60 }]);
    const answer =
      way === 'unsplit'
        ? await unsplit()
        : await app.call('PUT', `/transactions/${guid}`, { transaction: { has_been_split: false } });
    expect(answer.status).toBe(way === 'unsplit' ? 204 : 200);
    expect(await list()).toEqual([expect.objectContaining({ guid, has_been_split: false, amount: 100 })]);
    expect((await split([{ amount: 99 }, { amount: 1 }])).status).toBe(200);
  });

  test('do nothing for a row that is not split; for an unknown one they are a 404', async () => {
    expect((await unsplit()).status).toBe(204);
    expect(await takeAnnounced(api)).toEqual([]);
    expect((await unsplit(ABSENT)).status).toBe(404);
  });
});

describe('POST /transactions, the old form of a split', () => {
  test('makes one part, the rest stays, and later ones take from the largest (P23)', async () => {
    const first = await splitOff({ amount: 30, description: 'One', memo: 'first' });
    expect(first.status, first.text).toBe(200);
    expect(first.json.transaction).toMatchObject({ amount: 30, description: 'One', memo: 'first', parent_guid: guid });
    expect(amountsOf(await partsNow())).toEqual([30, 70]);
    expect((await splitOff({ amount: 10 })).status).toBe(200);
    expect(amountsOf(await partsNow())).toEqual([10, 30, 60]);
    expect((await app.get(`/transactions/${guid}`)).json.transaction.has_been_split).toBe(true);
  });

  test.each([
    [{ amount: 100 }, 4221, 'amount'],
    [{ amount: 100.01 }, 4221, 'amount'],
    [{ amount: -1 }, 4002, 'amount'],
    [{ amount: 0.001 }, 4002, 'digits'],
    [{}, 4001, 'amount'],
    [{ amount: 1, category_guid: ABSENT.replace('TRN', 'CAT') }, 4221, 'category_guid'],
    [{ amount: 1, parent_guid: 'x' }, 4002, 'parent_guid'],
    [{ amount: 1, parent_guid: ABSENT }, 4040, 'exist'],
  ])('with %j is refused', async (fields, code, field) => {
    const answer = await splitOff(fields);
    expect([answer.status, answer.json]).toEqual([Math.floor(code / 10), refusal(code, field)]);
    expect(await list()).toHaveLength(1);
  });

  test('refuses a part as a parent', async () => {
    await splitOff({ amount: 30 });
    const [part] = await partsNow();
    expect((await splitOff({ amount: 1, parent_guid: part?.guid })).status).toBe(422);
  });

  test('makes no more than fifty parts, so that they can be undone at once', async () => {
    await split(Array.from({ length: 50 }, () => ({ amount: 2 })));
    const answer = await splitOff({ amount: 1 });
    expect([answer.status, answer.json]).toEqual([422, refusal(4221, '50')]);
    await takeAnnounced(api);
    expect((await unsplit()).status).toBe(204);
    expect(await takeAnnounced(api)).toHaveLength(51);
  });
});

describe('TRANSACTION events of splits', () => {
  const told = async (): Promise<readonly string[]> => {
    const events = await takeAnnounced(api);
    for (const event of events) expect(transactionEvent.schema.parse(event)).toEqual(event);
    return events
      .map(
        ({ action, transaction }) =>
          `${action} ${transaction.amount}${transaction.parent_guid === guid ? ' part' : ''}`,
      )
      .sort();
  };

  test('are one for each row: the parent, and the parts that were made or deleted', async () => {
    await split([{ amount: 40 }, { amount: 60 }]);
    expect(await told()).toEqual(['created 40 part', 'created 60 part', 'updated 100']);
    await splitOff({ amount: 5 });
    expect(await told()).toEqual(['created 5 part', 'updated 55 part']);
    await app.call('PUT', `/transactions/${guid}`, { transaction: { date: '2026-11-09' } });
    expect(await told()).toHaveLength(4);
    await unsplit();
    expect(await told()).toEqual(['deleted 40 part', 'deleted 5 part', 'deleted 55 part', 'updated 100']);
  });

  test('are not sent where the caller says so', async () => {
    await split([{ amount: 40 }, { amount: 60 }], guid, { 'MX-Skip-Webhook': 'true' });
    await splitOff({ amount: 5, skip_webhook: true });
    await app.call('DELETE', `/transactions/${guid}/unsplit`, undefined, { 'MX-Skip-Webhook': 'true' });
    expect(await told()).toEqual([]);
  });
});
