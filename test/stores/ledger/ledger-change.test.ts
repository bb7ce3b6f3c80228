import { expect, test } from 'vitest';
import { createLedgerReviser, type LedgersStep } from '../../../lib/app/ledger/revise-ledger.ts';
import type { DomainEvent } from '../../../lib/domain/webhooks/event.ts';
import type { Table } from '../../../lib/store/table/table-client.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { accountFeed, feedTransaction, memberFeed } from '../../support/ledger/feed.ts';
import { dataWorld } from '../../support/members/member-data.ts';
import { testMember } from '../../support/members/members.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';
import { testDraft } from '../../support/webhooks/event-draft.ts';

const member = testMember();
const REACH = { memberDays: [{ member, days: 'all' }], isQuiet: false } as const;
const DRAFT = testDraft({ type: 'TRANSACTION', subjectGuid: 'TRN-00000000-0000-4000-8000-000000000001' });

/** A reviser of a ledger with one row, over a table that loses so many flips first. */
const revising = async (lostFlips = 0) => {
  const [memory, clock] = [createMemoryTable(), testClock()];
  const world = dataWorld(memory, clock);
  await world.addMember(member);
  await world.commit(member, memberFeed(accountFeed([feedTransaction()], {}, '2000-01-01')), clock());
  const announced: DomainEvent[] = [];
  let [transactions, left] = [0, lostFlips];
  const table: Table = {
    ...memory,
    transact: async (writes) => {
      transactions += 1;
      left -= 1;
      return left >= 0 ? { ok: false, refused: [] } : memory.transact(writes);
    },
  };
  const { revise } = createLedgerReviser({
    table,
    clock,
    ids: testIds(),
    wait: async () => undefined,
    announce: async (events) => void announced.push(...events),
  });
  return {
    revise,
    announced,
    transactions: () => transactions,
    rows: async () => (await world.rows(member.userGuid)).entries.length,
  };
};

const removing: LedgersStep<string> = (ledgers, { flip, emit, emitRows }) => {
  flip(...ledgers.map(() => ({ rows: [] })));
  emit(DRAFT);
  emitRows();
  return 'removed';
};

test('a flip is written with its events, which are announced once', async () => {
  const { revise, announced, rows } = await revising();
  expect(await revise(REACH, removing)).toBe('removed');
  expect(announced.map(({ type }) => type)).toEqual(['TRANSACTION', 'CHANGES']);
  expect(await rows()).toBe(0);
});

test('a flip that loses a conflict is not announced, and its step begins again', async () => {
  const { revise, announced, rows } = await revising(2);
  let tries = 0;
  await revise(REACH, (ledgers, change) => {
    tries += 1;
    change.flip(...ledgers.map(() => ({ rows: [] })));
    change.emit({ ...DRAFT, revision: tries });
  });
  expect(tries).toBe(3);
  expect(announced.map(({ revision }) => revision)).toEqual([3]);
  expect(await rows()).toBe(0);
});

test('a quiet flip is written without events', async () => {
  const { revise, announced, rows } = await revising();
  await revise({ ...REACH, isQuiet: true }, removing);
  expect([announced, await rows()]).toEqual([[], 0]);
});

test('a step that collects nothing leaves the ledgers unchanged', async () => {
  const { revise, announced, rows, transactions } = await revising();
  expect(await revise(REACH, ([ledger]) => ledger?.rows.length)).toBe(1);
  expect([announced, transactions(), await rows()]).toEqual([[], 0, 1]);
});
