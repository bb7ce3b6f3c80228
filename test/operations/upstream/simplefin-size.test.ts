import { expect, test } from 'vitest';
import { startApiOn } from '../../support/api/api.ts';
import { freshTable } from '../../support/table/dynamo.ts';
import { bookAccount, bookOf, bookRow, noonOf } from '../../support/upstreams/simplefin.ts';
import { simplefinWorld } from '../../support/upstreams/simplefin-world.ts';

/** 50 accounts with 5,000 rows: what they cost at a SimpleFIN server, beside the same number at the sandbox bank. */

const ACCOUNTS = 50;
const ROWS = 5_000;
const DAY_SECONDS = 86_400;
const MERCHANTS = ['CORNER CAFE', 'CITY GROCERY', 'FUEL STOP', 'RAPID TRANSIT', 'NORTH UTILITIES', 'BOOKS & MORE'];

const book = bookOf(
  ...Array.from({ length: ACCOUNTS }, (_, account) =>
    bookAccount({
      id: `ACT-${account}`,
      name: `Account ${account}`,
      rows: Array.from({ length: ROWS / ACCOUNTS }, (_, at) =>
        bookRow({
          id: `TRN-${account}-${at}`,
          posted: noonOf('2026-11-20') - (at % 80) * DAY_SECONDS,
          amount: `-${(account * 131 + at * 17) % 9_000}.${String((at * 7) % 100).padStart(2, '0')}`,
          description: `${MERCHANTS[(account + at) % MERCHANTS.length]} ${1_000 + ((account * at) % 9_000)}`,
        }),
      ),
    }),
  ),
);

type Fresh = Awaited<ReturnType<typeof freshTable>>;
const writeUnits = ({ meter }: Fresh): number => meter.calls.reduce((sum, { writeUnits: units }) => sum + units, 0);

test('50 accounts with 5,000 rows are one request, and a second one writes no row', async () => {
  const [mine, bank] = [await freshTable(), await freshTable()];
  const world = await simplefinWorld({ table: mine.table, book });
  await world.createMember(world.server.issueToken());
  mine.meter.reset();
  await world.api.settle();
  const [guid] = (await (await world.app()).get('/members')).json.members.map((one: { guid: string }) => one.guid);
  expect(world.server.counts()).toEqual({ claim: 1, info: 0, accounts: 1 });
  expect(await world.accounts(guid)).toHaveLength(ACCOUNTS);
  const units = writeUnits(mine);

  const other = await startApiOn(bank);
  await other.connect(await other.signIn('user'), `sandbox-${ROWS}+still`);
  bank.meter.reset();
  await other.settle();
  expect(units / ROWS).toBeLessThanOrEqual(writeUnits(bank) / ROWS);

  /** Each write of rows makes new pieces under new names. */
  const rowItems = async (): Promise<readonly string[]> =>
    (await mine.items()).map(({ pk, sk }) => `${pk} ${sk}`).filter((key) => key.includes('CHUNK#'));
  const before = await rowItems();
  expect(before.length).toBeGreaterThan(0);
  await world.refresh(guid);
  expect(world.server.counts().accounts).toBe(2);
  expect(await rowItems()).toEqual(before);
  const [job] = await world.jobs(guid);
  expect(job.account_outcomes.every(({ outcome }: { outcome: string }) => outcome === 'committed')).toBe(true);
});
