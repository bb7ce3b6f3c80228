import type { FeedTransaction } from '../../lib/domain/upstream/feed.ts';
import { feedTransaction } from '../support/ledger/feed.ts';
import type { Figure } from './figure.ts';
import { createWorld, DAY, feedOf, NOW } from './world.ts';

/** Two years: more than half of the rows are within the year that recurrence is looked for in. */
const DAYS = 730;
const ROWS = 10_000;
const NEW_ROWS = 10;
/** An app that opens its pages all at once. */
const READERS = 10;

/** Known payees, each once a month: what a household has of subscriptions, bills and pay. */
const MONTHLY = [
  ['NETFLIX.COM', 1_549n],
  ['SPOTIFY USA', 1_099n],
  ['COMCAST CABLE', 7_999n],
  ['VERIZON WIRELESS', 8_500n],
  ['AT&T MOBILITY', 6_500n],
  ['GEICO AUTO', 11_240n],
  ['STATE FARM INSURANCE', 9_410n],
  ['PLANET FITNESS', 2_499n],
  ['HULU', 1_799n],
  ['ADOBE CREATIVE CLOUD', 5_499n],
  ['DROPBOX', 1_199n],
  ['NEW YORK TIMES', 1_700n],
  ['PG&E ELECTRIC', 12_350n],
  ['CITY WATER DEPARTMENT', 5_230n],
  ['RENT PAYMENT OAKWOOD', 185_000n],
  ['STUDENT LOAN NAVIENT', 24_000n],
  ['DISNEY PLUS', 1_399n],
  ['AUDIBLE', 1_495n],
  ['MONTHLY MAINTENANCE FEE', 1_200n],
  ['ACME ROBOTICS PAYROLL', 412_000n],
] as const;

const monthly = (): readonly FeedTransaction[] =>
  MONTHLY.flatMap(([description, amountMinor], place) =>
    Array.from({ length: 24 }, (_, month) => {
      const day = new Date(Date.UTC(2026, 10 - month, 1 + ((place * 7) % 20))).toISOString().slice(0, 10);
      return feedTransaction({
        upstreamId: `monthly-${place}-${month}`,
        type: description.endsWith('PAYROLL') ? 'CREDIT' : 'DEBIT',
        amountMinor,
        description,
        transactedOn: day,
        postedOn: day,
        merchantCategoryCode: null,
      });
    }),
  );

/** What planning costs a user with 10,000 rows: to read it, and to compute it anew. */
export const measurePlanning = async (): Promise<readonly Figure[]> => {
  const world = await createWorld();
  const member = await world.addMember(0);
  // Known a day earlier: notifications of new rows are newer and push out older ones. Among equally old ones, random guids
  // would decide.
  await world.commit(member, feedOf(ROWS, DAYS, 0, monthly()), NOW - DAY);
  const first = await world.measureRefresh();
  const { spending_plan: plan } = JSON.parse(await world.send('POST', '/spending_plans'));
  await world.commit(member, feedOf(NEW_ROWS, 1, ROWS));
  const again = await world.measureRefresh();
  const unchanged = await world.measureRefresh();
  const beats = await world.measure('/beats');
  const iteration = await world.measure(`/spending_plans/${plan.guid}/iterations/current`);
  const items = await world.measure(`/spending_plans/${plan.guid}/iterations/current/iteration_items`);
  await world.commit(member, feedOf(NEW_ROWS, 1, ROWS + NEW_ROWS));
  const one = await world.measure('/beats');
  await world.commit(member, feedOf(NEW_ROWS, 1, ROWS + 2 * NEW_ROWS));
  const many = await world.measure('/beats', READERS);
  const name = 'planning of 10,000 rows in two years';
  return [
    { name: `${name}: read units, first`, value: first.readUnits, unit: 'RU', budget: null },
    { name: `${name}: write units, first`, value: first.writeUnits, unit: 'WU', budget: null },
    { name: `${name}: read units, after 10 new rows`, value: again.readUnits, unit: 'RU', budget: 64 },
    { name: `${name}: write units, after 10 new rows`, value: again.writeUnits, unit: 'WU', budget: 32 },
    { name: `${name}: round trips, after 10 new rows`, value: again.trips, unit: '', budget: 4 },
    { name: `${name}: read units, nothing new`, value: unchanged.readUnits, unit: 'RU', budget: 2 },
    { name: `${name}: write units, nothing new`, value: unchanged.writeUnits, unit: 'WU', budget: 0 },
    {
      name: `${name}: read units of ${READERS} reads of beats at once, over those of one`,
      value: many.readUnits / one.readUnits,
      unit: '×',
      budget: 3,
    },
    { name: 'read units: the beats', value: beats.readUnits, unit: 'RU', budget: 4 },
    { name: 'read units: the current iteration', value: iteration.readUnits, unit: 'RU', budget: 4 },
    { name: 'read units: its items', value: items.readUnits, unit: 'RU', budget: null },
    {
      name: 'round trips in sequence: the beats, the current iteration, its items',
      value: Math.max(beats.trips, iteration.trips, items.trips),
      unit: '',
      budget: 2,
    },
  ];
};
