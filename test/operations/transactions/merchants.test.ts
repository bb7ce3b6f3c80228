import { expect, test } from 'vitest';
import { startApi } from '../../support/api/api.ts';

const api = await startApi();
const app = await api.signIn('someone');

test('merchants are listed by name, in pages', async () => {
  const all = (await app.get('/merchants?records_per_page=1000')).json;
  const names = all.merchants.map(({ name }: { name: string }) => name);
  expect(names).toEqual(names.toSorted((a: string, b: string) => a.localeCompare(b, 'en')));
  expect(all.pagination.total_entries).toBeGreaterThan(10_000);
  expect(new Set(all.merchants.map(({ guid }: { guid: string }) => guid)).size).toBe(names.length);
  const second = (await app.get('/merchants?page=2&records_per_page=10')).json;
  expect(second.merchants).toEqual(all.merchants.slice(10, 20));
  expect(second.pagination).toEqual({
    current_page: 2,
    per_page: 10,
    total_entries: all.pagination.total_entries,
    total_pages: Math.ceil(all.pagination.total_entries / 10),
  });
});

test('a name limits the list, in upper and lower case', async () => {
  const found = (await app.get('/merchants?name=%20star&records_per_page=1000')).json;
  const names = found.merchants.map(({ name }: { name: string }) => name);
  expect(names).toEqual(expect.arrayContaining(['Lone Star Fitness Club', 'Starbucks']));
  expect(names.filter((name: string) => !name.toLowerCase().includes('star'))).toEqual([]);
  expect((await app.get('/merchants?name=nobody%20at%20all')).json).toMatchObject({
    merchants: [],
    pagination: { total_entries: 0, total_pages: 1 },
  });
});

test.each([
  ['page=0', 4002, 'page'],
  ['page=x', 4002, 'page'],
  [`name=${'x'.repeat(256)}`, 4002, 'name'],
  ['name=%00', 4002, 'name'],
  ['name=a&name=b', 4002, 'name'],
])('?%s is refused and names the parameter', async (query, code, parameter) => {
  const answer = await app.get(`/merchants?${query}`);
  expect(answer).toMatchObject({ status: 400, json: { error: { code } } });
  expect(answer.json.error.message).toContain(parameter);
});

test('a merchant and a merchant location are read by guid', async () => {
  const [listed] = (await app.get('/merchants?name=H-E-B')).json.merchants;
  expect((await app.get(`/merchants/${listed.guid}`)).json).toEqual({ merchant: listed });
  expect(listed).toEqual({
    created_at: '2026-11-21T00:00:00.000Z',
    guid: 'MCH-b513d15a-0801-46c0-a1aa-c031c9fc4029',
    logo_updated_at: null,
    logo_url: null,
    name: 'H-E-B',
    updated_at: '2026-11-21T00:00:00.000Z',
    website_url: 'https://www.heb.com',
  });
  const row = (
    await app.call('POST', '/transactions/categorize_and_describe', {
      transactions: [{ description: 'H-E-B #455 AUSTIN TX', merchant_category_code: 5411 }],
    })
  ).json.transactions[0];
  expect(row.merchant_guid).toBe(listed.guid);
  const place = (await app.get(`/merchant_locations/${row.merchant_location_guid}`)).json.merchant_location;
  expect(place).toMatchObject({ merchant_guid: listed.guid, city: 'Austin', region_code: 'TX', country: 'US' });
  expect(Object.values(place)).not.toContain(null);
});

test('an unknown merchant is a 404, whatever its guid looks like', async () => {
  for (const path of [
    '/merchants/MCH-00000000-0000-4000-8000-000000000000',
    '/merchants/MCH-1',
    '/merchant_locations/MCL-00000000-0000-4000-8000-000000000000',
    '/merchant_locations/x',
  ]) {
    expect((await app.get(path)).status).toBe(404);
  }
  expect((await api.caller({}).get('/merchants')).status).toBe(401);
});
