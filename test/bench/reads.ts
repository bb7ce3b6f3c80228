import type { Figure } from './figure.ts';
import { createWorld, feedOf, type World } from './world.ts';

const ALL = '/transactions?from_date=1990-01-01&records_per_page=25';
/** Ten years, so that windows and chunks look like those of a real life. */
const DAYS = 3_650;
/** Every call reads its session and its user, strongly. */
const SESSION_UNITS = 2;

const ledgerOf = async (rows: number, memberCount = 1): Promise<World> => {
  const world = await createWorld();
  for (let member = 0; member < memberCount; member += 1) {
    await world.commit(await world.addMember(member), feedOf(rows / memberCount, DAYS));
  }
  return world;
};

/** Read units and round trips of what apps ask for most. */
export const measureReads = async (): Promise<readonly Figure[]> => {
  const small = await ledgerOf(1_000);
  const large = await ledgerOf(10_000);
  const four = await ledgerOf(10_000, 4);
  const huge = await ledgerOf(100_000);

  const first = await large.measureCold(`${ALL}&page=1`);
  const deep = await large.measureCold(`${ALL}&page=400`);
  const shared = await four.measureCold(`${ALL}&page=1`);
  const atSmall = await small.measureCold(`${ALL}&page=1`);
  const atHuge = await huge.measureCold(`${ALL}&page=1`);
  const deepAtHuge = await huge.measureCold(`${ALL}&page=400`);
  const warm = await large.measureWarm(`${ALL}&page=1`);
  const warmDeep = await large.measureWarm(`${ALL}&page=400`);
  const window = await large.measureCold('/transactions');
  const row = (await large.get(`${ALL}&page=200`)).transactions[7];
  const byGuid = await large.measureCold(`/transactions/${row.guid}`);
  const byGuidWarm = await large.measureWarm(`/transactions/${row.guid}`);
  const ofAccount = await large.measureCold(`/accounts/${row.account_guid}/transactions?from_date=1990-01-01`);
  const member = await large.measure(`/members/${row.member_guid}`);
  const user = await large.measure('/user');
  const accounts = await large.measure('/accounts');

  return [
    units('page 1 of 10,000 rows, one member', first.readUnits, 6),
    units('page 400 of the same', deep.readUnits, 6),
    units('page 1 of 10,000 rows, four members', shared.readUnits, 8),
    units('page 1 of the same, its chunks kept, beside the session', warm.readUnits - SESSION_UNITS, 2),
    units('page 400 of the same, its chunks kept, beside the session', warmDeep.readUnits - SESSION_UNITS, 2),
    units('the default window of 120 days', window.readUnits, null),
    units('page 1 of one account', ofAccount.readUnits, 6),
    units('page 1 of 100,000 rows', atHuge.readUnits, null),
    units('page 400 of 100,000 rows', deepAtHuge.readUnits, null),
    {
      name: 'page 400 of 100,000 rows against page 1',
      value: deepAtHuge.readUnits / atHuge.readUnits,
      unit: '×',
      budget: 1.5,
    },
    { name: 'page 1: 100,000 rows against 1,000', value: atHuge.readUnits / atSmall.readUnits, unit: '×', budget: 1.5 },
    trips('a page', Math.max(first.trips, deep.trips, shared.trips, atHuge.trips), 2),
    trips('a page whose chunks are kept', Math.max(warm.trips, warmDeep.trips), 1),
    trips('a page of one account', ofAccount.trips, 2),
    trips('a transaction by guid', byGuid.trips, 3),
    trips('a transaction by guid whose chunk is kept', byGuidWarm.trips, 1),
    trips('the accounts', accounts.trips, 1),
    trips('a member', member.trips, 1),
    trips('the user', user.trips, 1),
  ];
};

const units = (name: string, value: number, budget: number | null): Figure => ({
  name: `read units: ${name}`,
  value,
  unit: 'RU',
  budget,
});
const trips = (name: string, value: number, budget: number): Figure => ({
  name: `round trips in sequence: ${name}`,
  value,
  unit: '',
  budget,
});
