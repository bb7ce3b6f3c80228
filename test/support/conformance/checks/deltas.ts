import { expect } from 'vitest';
import { HOUR_MS } from '../../../../lib/domain/kernel/time.ts';
import type { Death } from '../../table/mortal-table.ts';
import { accountsWithRows, fakeAccount, fakeRow, rowsIn, saidStored } from '../books.ts';
import type { Check } from '../check.ts';
import type { ConformanceSubject, FakeBook } from '../fake.ts';
import { inWorld } from '../in-world.ts';
import { dyingOnce, goOn, inMortalWorld } from './once.ts';
import { toldCounts } from './rows.ts';

/** Shows that what comes is whole: a pending row that the upstream no longer lists is gone. */
const showWindow = async (subject: ConformanceSubject): Promise<void> => {
  const rows = [fakeRow(), fakeRow({ id: 'pending-1', description: 'PUMP 1', isPending: true })];
  const before = { accounts: [fakeAccount({ rows })] };
  const after = { accounts: [fakeAccount({ rows: rows.slice(0, 1) })] };
  await inWorld(subject, { book: before }, async (world) => {
    await world.refresh();
    expect(saidStored(await world.rows())).toEqual(rowsIn(before));
    world.fake.setBook(after);
    await world.refresh();
    expect(saidStored(await world.rows())).toEqual(rowsIn(after));
  });
};

const BEFORE: FakeBook = { accounts: accountsWithRows(2, 4) };

/** Of each account one row is changed, one removed, one new. */
const AFTER: FakeBook = {
  accounts: BEFORE.accounts.map((account) => ({
    ...account,
    rows: [
      ...account.rows.slice(2),
      ...account.rows.slice(0, 1).map((row) => ({ ...row, amount: '-77.00' })),
      fakeRow({ id: 'new', description: `NEW PLACE ${account.id}` }),
    ],
  })),
};

/** The ledger after a second job, whose first worker may die; another one goes on. */
const secondRun = async (subject: ConformanceSubject, death: Death | null) => {
  let left = { writes: 0, rows: [] as readonly string[] };
  await inMortalWorld(subject, async (world, mortal) => {
    world.fake.setBook(BEFORE);
    await world.refresh();
    world.fake.setBook(AFTER);
    if (death === null) {
      await world.tryStart('CREDENTIALS_UPDATED');
      mortal.revive();
      await world.run();
    } else {
      await dyingOnce(world, mortal, death);
    }
    const writes = mortal.writes();
    await goOn(world);
    const rows = saidStored(await world.rows());
    expect(rows).toEqual(rowsIn(AFTER));
    left = { writes, rows };
  });
  return left;
};

export const deltas: Check = {
  id: 'K16',
  protects: 'P19: changes that come one after the other end in the same ledger, whoever dies between them',
  exemption: { reasonOf: ({ feed }) => (feed === 'window' ? 'feed is window' : null), show: showWindow },
  tests: [
    {
      name: 'a worker that dies before or after any write leaves the ledger that a clean run leaves',
      run: async (subject) => {
        const clean = await secondRun(subject, null);
        expect(clean.writes).toBeGreaterThan(2);
        for (let write = 1; write <= clean.writes; write += 1) {
          for (const when of ['before', 'after'] as const) {
            const { rows } = await secondRun(subject, { write, when });
            expect([write, when, rows]).toEqual([write, when, clean.rows]);
          }
        }
      },
    },
    {
      name: 'a cursor that the upstream forgot brings everything again, and creates and changes nothing',
      run: async (subject) => {
        await inWorld(subject, { book: BEFORE }, async (world) => {
          await world.refresh();
          const before = await world.rows();
          const { forgetCursors } = world.fake;
          if (forgetCursors === undefined) throw new Error('the fake of a delta feed needs forgetCursors');
          forgetCursors();
          world.poll.clock.advance(HOUR_MS);
          await world.refresh();
          expect(await toldCounts(world)).toEqual([0, 0]);
          expect(await world.rows()).toEqual(before);
        });
      },
    },
    {
      name: 'silence drops nothing: rows that an answer does not name stay',
      run: async (subject) => {
        await inWorld(subject, { book: BEFORE }, async (world) => {
          await world.refresh();
          const before = await world.rows();
          await world.refresh();
          expect(await world.rows()).toEqual(before);
        });
      },
    },
  ],
};
