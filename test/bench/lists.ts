import type { Figure } from './figure.ts';
import { createWorld, feedOf, type World } from './world.ts';

const DAYS = 3_650;
const ROWS = 10_000;
/** A later refresh: what is created and updated since is a small part of the ledger. */
const FRESH_ROWS = 50;
const ALL_DAYS = '1990-01-01/2026-12-31';
const TODAY = '2026-11-21/2026-11-21';
const LONG_AGO = '1990-01-01/1990-12-31';
const UNITS_MAX = 16;
const DENTIST = 'CAT-79b02f2f-2adc-88f0-ac2b-4e71ead9cfc8';

/** Read units and round trips of lists by category, creation and change, over one member of 10,000 rows. */
export const measureLists = async (): Promise<readonly Figure[]> => {
  const world = await createWorld();
  const member = await world.addMember(0);
  await world.commit(member, feedOf(ROWS, DAYS));
  await world.commit(member, feedOf(FRESH_ROWS, 10, ROWS));
  const { transactions } = await world.get('/transactions?from_date=1990-01-01&records_per_page=200');
  const categories = new Map<string, number>();
  for (const { category_guid } of transactions) categories.set(category_guid, (categories.get(category_guid) ?? 0) + 1);
  const byUse = [...categories].sort(([, a], [, b]) => b - a).map(([guid]) => guid);
  const [common = '', rare = ''] = [byUse[0], byUse.at(-1)];
  const [{ top_level_category_guid: top, guid, description }] = transactions;

  const category = (one: string, days: string, page = 1) =>
    `/transactions/by_category_guid/${one}/by_date/${days}?page=${page}`;
  const cases: readonly (readonly [name: string, path: string])[] = [
    ['the commonest category, page 1', category(common, ALL_DAYS)],
    ['the same, page 20', category(common, ALL_DAYS, 20)],
    ['the same, one year', category(common, '2024-01-01/2024-12-31')],
    ['the rarest category', category(rare, ALL_DAYS)],
    ['a category without rows', category(DENTIST, ALL_DAYS)],
    ['a top-level category', `/transactions/by_top_level_category_guid/${top}/by_date/${ALL_DAYS}`],
    ['created ever', `/transactions/created_between/${ALL_DAYS}`],
    ['created ever, page 200', `/transactions/created_between/${ALL_DAYS}?page=200`],
    ['created today', `/transactions/created_between/${TODAY}`],
    ['created long ago', `/transactions/created_between/${LONG_AGO}`],
    ['updated ever', `/transactions/updated_between/${ALL_DAYS}`],
    ['updated today', `/transactions/updated_between/${TODAY}`],
  ];
  const figures: Figure[] = [];
  let trips = 0;
  for (const [name, path] of cases) {
    const measured = await world.measureCold(path);
    trips = Math.max(trips, measured.trips);
    figures.push({
      name: `read units: ${name}, 10,000 rows`,
      value: measured.readUnits,
      unit: 'RU',
      budget: UNITS_MAX,
    });
  }
  figures.push({ name: 'round trips in sequence: these lists', value: trips, unit: '', budget: 2 });
  return [...figures, ...(await measureChanges(world, guid, description))];
};

/** Write units of one change: chunks, head, statistics, marker and event together. */
const measureChanges = async (world: World, newest: string, commonest: string): Promise<readonly Figure[]> => {
  const deep = (await world.get('/transactions?from_date=1990-01-01&records_per_page=25&page=200')).transactions[7]
    .guid;
  const put = (guid: string, fields: object): Promise<number> =>
    world.change('PUT', `/transactions/${guid}`, { transaction: fields });
  const description = await put(newest, { description: 'My words' });
  const again = await put(deep, { description: 'My words' });
  const category = await put(deep, { category_guid: DENTIST });
  const near = await put(deep, { date: (await world.get(`/transactions/${deep}`)).transaction.transacted_on });
  const moved = await put(deep, { date: '2026-11-01' });
  const found = await world.measureCold(`/transactions/${deep}`);
  const rule = await world.change('POST', '/transaction_rules', {
    transaction_rule: { match_description: commonest, description: 'Mine', category_guid: DENTIST },
  });
  const ruled = await world.get(`/transactions/by_category_guid/${DENTIST}/by_date/${ALL_DAYS}`);
  if (ruled.pagination.total_entries < ROWS / 10) throw new Error('the rule found too little to be measured');
  return [
    { name: 'write units: a rule that changes a fifth of 10,000 past rows', value: rule, unit: 'WU', budget: null },
    edit('the description of the newest row', description, UNITS_MAX),
    edit('the description of a row in the middle', again, UNITS_MAX),
    edit('its category', category, UNITS_MAX),
    edit('its date, to what it was', near, UNITS_MAX),
    edit('its date, years away', moved, null),
    { name: 'round trips in sequence: by guid once moved', value: found.trips, unit: '', budget: 3 },
  ];
};

const edit = (name: string, value: number, budget: number | null): Figure => ({
  name: `write units: one edit of 10,000 rows, ${name}`,
  value,
  unit: 'WU',
  budget,
});
