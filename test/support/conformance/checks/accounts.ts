import { expect } from 'vitest';
import { accountsWithRows, rowsIn, saidStored } from '../books.ts';
import type { Check } from '../check.ts';
import type { ConformanceSubject, FakeAccount, FakeBook } from '../fake.ts';
import { inWorld } from '../in-world.ts';
import type { ConformanceWorld } from '../world.ts';

const COUNT = 4;

const failing = (accounts: readonly FakeAccount[], mask: number): FakeBook => ({
  accounts: accounts.map((account, at) => ({ ...account, fails: ((mask >> at) & 1) === 1 })),
});

const someFail = async (subject: ConformanceSubject, mask: number): Promise<void> => {
  const accounts = accountsWithRows(COUNT, 2);
  await inWorld(subject, { book: failing(accounts, mask) }, async (world) => {
    const job = await world.refresh();
    const whole = failing(accounts, mask).accounts.filter(({ fails }) => fails !== true);
    expect(saidStored(await world.rows())).toEqual(rowsIn({ accounts: whole }));
    const { connectionStatus, connectionStatusMessage } = await world.poll.read();
    const failed = job.accountOutcomes.filter(({ outcome }) => outcome === 'failed');
    // Where all of them fail, a connector may know that it is no fault of the connection, and tell so of each.
    const isTold = failed.length === COUNT;
    expect([mask, connectionStatus === 'CONNECTED']).toEqual([mask, whole.length > 0 || isTold]);
    if (whole.length > 0) expect([mask, failed.length]).toEqual([mask, COUNT - whole.length]);
    expect([mask, connectionStatusMessage === 'Connected.']).toEqual([mask, mask === 0]);
  });
};

export const partial: Check = {
  id: 'K12',
  protects: 'P25: what is wrong with one account stays with that account',
  tests: [
    {
      name: `of ${COUNT} accounts, whichever fail, the others are whole, and the member says so`,
      run: async (subject) => {
        await Promise.all(Array.from({ length: 2 ** COUNT }, (_, mask) => someFail(subject, mask)));
      },
    },
  ],
};

const renamed = (accounts: readonly FakeAccount[], what: { account?: boolean; row?: boolean }): FakeBook => ({
  accounts: accounts.map((account) => ({
    ...account,
    id: what.account ? `${account.id}-other` : account.id,
    rows: account.rows.map((row) => ({ ...row, id: what.row ? `${row.id}-other` : row.id })),
  })),
});

const guidsOf = async (world: ConformanceWorld): Promise<readonly string[]> => [
  ...(await world.accounts()).map(({ guid, feed }) => `${guid} ${feed?.name}`).toSorted(),
  ...(await world.rows()).map(({ guid, feedDescription }) => `${guid} ${feedDescription}`).toSorted(),
];

export const again: Check = {
  id: 'K13',
  protects: 'P28: who connects again keeps accounts, rows, and all that was set on them',
  tests: [
    { account: true, row: false, what: 'accounts' },
    { account: false, row: true, what: 'rows' },
    { account: true, row: true, what: 'accounts and rows' },
  ].map(({ what, ...ids }) => ({
    name: `a new login with other ids of ${what} keeps every guid`,
    run: async (subject: ConformanceSubject) => {
      const accounts = accountsWithRows(3, 4);
      await inWorld(subject, { book: { accounts } }, async (world) => {
        await world.refresh();
        const before = await guidsOf(world);
        world.fake.setBook(renamed(accounts, ids));
        await world.giveLogin();
        await world.refresh();
        expect((await world.poll.read()).connectionStatus).toBe('CONNECTED');
        expect(await guidsOf(world)).toEqual(before);
      });
    },
  })),
};
