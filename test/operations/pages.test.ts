import { beforeEach, describe, expect, test } from 'vitest';
import { DAY_MS } from '../../lib/domain/kernel/time.ts';
import { startApi, type TestCaller } from '../support/api/api.ts';

let app: TestCaller;
const api = await startApi();

/** One more than a page has where the caller says nothing. */
const COUNT = 26;

const makePayments = async (): Promise<void> => {
  const payment = { amount: 5, occurs_on: '2099-12-01', transaction_type: 2 };
  for (let n = 0; n < COUNT; n += 1)
    await app.call('POST', '/scheduled_payments', { scheduled_payment: { ...payment, description: `Bill ${n}` } });
};

/** A user may ask for ten in a day, and for one to an account. */
const DEPOSITS_PER_DAY = 10;

const makeDeposits = async (): Promise<void> => {
  const deposit = { first_name: 'Zerline', last_name: 'Quill', email: 'zerline@example.com', account_type: 1 };
  for (let n = 0; n < COUNT; n += 1) {
    if (n > 0 && n % DEPOSITS_PER_DAY === 0) {
      api.clock.advance(DAY_MS);
      app = await api.signIn(name);
    }
    const account = { account_number: `33330001${n}`, routing_number: '091000019' };
    await app.call('POST', '/micro_deposits', { micro_deposit: { ...deposit, ...account } });
  }
};

const makeMembers = async (): Promise<void> => {
  for (let n = 0; n < COUNT; n += 1) await api.connect(app, `sandbox-${n}`, 'password', { skip_aggregation: true });
};

let name = '';
let people = 0;
beforeEach(async () => {
  people += 1;
  name = `reader-${people}`;
  app = await api.signIn(name);
});

const CASES = [
  ['/scheduled_payments', 'scheduled_payments', makePayments],
  ['/micro_deposits', 'micro_deposits', makeDeposits],
  ['/members/refresh', 'members', makeMembers],
  ['/members/aggregate', 'members', makeMembers],
] as const;

describe.each(CASES)('GET %s', (path, root, make) => {
  test('has pages with a pagination object, as every other list of the contract', async () => {
    const empty = { current_page: 1, per_page: 25, total_entries: 0, total_pages: 1 };
    expect((await app.get(path)).json).toEqual({ [root]: [], pagination: empty });
    await make();
    const all = (await app.get(`${path}?records_per_page=1000`)).json;
    expect(all[root]).toHaveLength(COUNT);
    expect(all.pagination).toEqual({ current_page: 1, per_page: 1000, total_entries: COUNT, total_pages: 1 });
    const page = async (query: string) => {
      const { json } = await app.get(`${path}${query}`);
      expect(json.pagination.total_entries).toBe(COUNT);
      return [json[root], json.pagination.current_page, json.pagination.per_page, json.pagination.total_pages];
    };
    const part = (from: number, to: number) => all[root].slice(from, to);
    expect(await page('')).toEqual([part(0, 25), 1, 25, 2]);
    expect(await page('?page=2')).toEqual([part(25, 26), 2, 25, 2]);
    expect(await page('?records_per_page=10&page=3')).toEqual([part(20, 26), 3, 10, 3]);
    expect(await page('?page=9')).toEqual([[], 9, 25, 2]);
    for (const size of ['9', '1001', 'x', ''])
      expect(await page(`?records_per_page=${size}`)).toEqual([part(0, 25), 1, 25, 2]);
  });

  test.each(['0', '-1', 'x', '', '1000000001'])('refuses the page %j by name, and does nothing', async (page) => {
    await api.connect(app, 'sandbox-30', 'password', { skip_aggregation: true });
    const sentBefore = api.pollQueue.sent.length;
    const answer = await app.get(`${path}?page=${page}`);
    expect(answer.status).toBe(400);
    expect(answer.json.error.message).toContain('page');
    expect(api.pollQueue.sent).toHaveLength(sentBefore);
  });
});

test.each(['refresh', 'aggregate'])(
  'GET /members/%s starts a job for each member, also those of other pages',
  async (call) => {
    await makeMembers();
    await app.get(`/members/${call}?page=2`);
    const { members } = (await app.get('/members?records_per_page=100')).json;
    expect(members).toHaveLength(COUNT);
    expect(members.filter((one: { is_being_aggregated: boolean }) => !one.is_being_aggregated)).toEqual([]);
  },
);
