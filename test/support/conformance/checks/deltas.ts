import { expect } from 'vitest';
import { fakeAccount, fakeRow, rowsIn, saidStored } from '../books.ts';
import type { Check } from '../check.ts';
import type { ConformanceSubject } from '../fake.ts';
import { inWorld } from '../in-world.ts';

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

export const deltas: Check = {
  id: 'K16',
  protects: 'P19: changes that come one after the other end in the same ledger, whoever dies between them',
  exemption: { reasonOf: ({ feed }) => (feed === 'window' ? 'feed is window' : null), show: showWindow },
  tests: [],
};
