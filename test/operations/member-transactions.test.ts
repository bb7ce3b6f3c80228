import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi, type TestCaller } from '../support/api.ts';

let api: TestApi;
let app: TestCaller;
let members: readonly string[];

beforeAll(async () => {
  api = await startApi();
  app = await api.signIn('owner');
  members = [];
  for (const login of ['sandbox-40', 'sandbox-60']) {
    members = [...members, (await api.connect(app, login)).json.member.guid];
    await api.settle();
  }
});
afterAll(() => api.stop());

interface WireTransaction {
  readonly guid: string;
  readonly member_guid: string;
}
const ALL = 'from_date=2000-01-01&records_per_page=1000';

test('lists the transactions of that member alone, and the members together make the whole list', async () => {
  const whole: WireTransaction[] = (await app.get(`/transactions?${ALL}`)).json.transactions;
  for (const member of members) {
    const answer = await app.get(`/members/${member}/transactions?${ALL}`);
    expect(answer.status).toBe(200);
    const own = whole.filter((row) => row.member_guid === member);
    expect(own.length).toBeGreaterThanOrEqual(40);
    expect(answer.json.transactions).toEqual(own);
    expect(answer.json.pagination.total_entries).toBe(own.length);
  }
  expect(new Set(whole.map(({ member_guid }) => member_guid))).toEqual(new Set(members));
});

test('pages without repeating or missing a row', async () => {
  const path = `/members/${members[1]}/transactions`;
  const whole: WireTransaction[] = (await app.get(`${path}?${ALL}`)).json.transactions;
  const paged: WireTransaction[] = [];
  for (let page = 1; paged.length < whole.length; page += 1) {
    const answer = await app.get(`${path}?from_date=2000-01-01&records_per_page=25&page=${page}`);
    expect(answer.json.pagination).toMatchObject({ current_page: page, per_page: 25, total_entries: whole.length });
    expect(answer.json.transactions.length).toBeGreaterThan(0);
    paged.push(...answer.json.transactions);
  }
  expect(paged).toEqual(whole);
});

test('P40 an impossible window is a 400 that names the date', async () => {
  const path = `/members/${members[0]}/transactions`;
  for (const [query, field] of [
    ['from_date=2026-02-30', 'from_date'],
    ['to_date=yesterday', 'to_date'],
    ['from_date=2026-03-02&to_date=2026-03-01', 'from_date'],
  ]) {
    const answer = await app.get(`${path}?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.json.error.message).toContain(field);
  }
});
