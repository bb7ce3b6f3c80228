import { describe, expect, test } from 'vitest';
import { editHolding } from '../../../lib/app/accounts/edit-holding.ts';
import { createHoldingPieces } from '../../../lib/app/accounts/holding-pieces.ts';
import { createUnitOfWork } from '../../../lib/app/table/unit-of-work.ts';
import { HOUR_MS, MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import { readPlanningInputs } from '../../../lib/store/planning/planning-inputs.ts';
import { keys } from '../../../lib/store/table/keys.ts';
import type { Table } from '../../../lib/store/table/table-client.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { accountFeed, feedHolding, feedTransaction, manyTransactions, memberFeed } from '../../support/ledger/feed.ts';
import { dataWorld } from '../../support/members/member-data.ts';
import { testMember, testUser } from '../../support/members/members.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';

const member = testMember();
const user = member.userGuid;

const feedOf = (newest: string) =>
  memberFeed({
    ...accountFeed([
      feedTransaction({ upstreamId: newest, transactedOn: '2026-11-21' }),
      ...manyTransactions(100, '2026-11-20'),
    ]),
    holdings: { kind: 'arrived', value: [feedHolding()] },
  });

/** A member with rows and one holding; `edit` writes its metadata, over `on` or the table itself. */
const world = async () => {
  const clock = testClock();
  const table = createMemoryTable();
  const ids = testIds();
  const made = dataWorld(table, clock, ids);
  await made.addMember(member);
  await made.commit(member, feedOf('first'), clock());
  const page = () => made.holdings.page(user, () => true, { page: 1, perPage: 25 });
  const [found] = (await page()).entries;
  if (found === undefined) throw new Error('no holding');
  const { guid } = found.holding;
  const edit = async (metadata: string, on: Table = table) => {
    const holdingPieces = createHoldingPieces({ ...made, table: on, ids, clock, wait: async () => undefined });
    const change = createUnitOfWork({ table: on, ids, clock, announce: async () => undefined });
    const deps = { change, holdingPieces, pieceLimits: {}, clock };
    return editHolding(deps, { user: testUser(), isQuiet: true }, guid, { metadata });
  };
  return {
    ...made,
    clock,
    table,
    edit,
    metadata: async () => (await page()).entries.map(({ holding }) => holding.edits.metadata),
    purgeAll: async () => {
      const outcomes: string[] = [];
      for (const marker of table.items('PURGE#')) outcomes.push((await made.purge(marker)).kind);
      return outcomes;
    },
    fingerprint: async () => (await readPlanningInputs(table, user, clock())).fingerprint,
    head: () => table.get(keys.head(user, member.guid), { isConsistent: true }),
  };
};

describe('the purge after edits of holdings', () => {
  test('changes no revision, so that planning and a staged refresh stay valid', async () => {
    const { table, clock, data, edit, purgeAll, fingerprint, head, metadata } = await world();
    for (const text of ['one', 'two', 'three']) expect((await edit(text)).kind).toBe('edited');
    clock.advance(20 * MINUTE_MS);
    const before = { head: await head(), fingerprint: await fingerprint(), parts: table.items('HLD#').length };
    const staged = await data.stage(member, feedOf('second'), clock());
    expect(await purgeAll()).toContain('purged');
    expect(table.items('HLD#')).toHaveLength(before.parts - 3);
    expect(await head()).toEqual(before.head);
    expect(await fingerprint()).toBe(before.fingerprint);
    expect((await table.transact(staged.writes)).ok).toBe(true);
    expect(await metadata()).toEqual(['three']);
  });

  test('makes an edit that waited since then start again without loss (P10)', async () => {
    const { table, clock, edit, purgeAll, head, metadata } = await world();
    await edit('early');
    const before = await head();
    let sleeps = 1;
    const sleepy: Table = {
      ...table,
      transact: async (writes) => {
        if (sleeps > 0) {
          sleeps -= 1;
          clock.advance(2 * HOUR_MS);
          await purgeAll();
        }
        return table.transact(writes);
      },
    };
    expect((await edit('late', sleepy)).kind).toBe('edited');
    expect(await metadata()).toEqual(['late']);
    expect(await head()).toEqual(before);
  });

  test('of a failed refresh leaves the head unchanged for the next refresh', async () => {
    const { table, clock, data, purgeAll, head } = await world();
    const lost = await data.stage(member, feedOf('lost'), clock());
    clock.advance(2 * HOUR_MS);
    const before = await head();
    expect(await purgeAll()).toContain('purged');
    expect(await head()).toEqual(before);
    expect((await table.transact(lost.writes)).ok).toBe(false);
  });

  test('of an earlier release still raises the head, though its markers say less', async () => {
    const { table, clock, edit, purgeAll, head } = await world();
    await edit('one');
    for (const { flipChecks: _new, ...item } of table.items('PURGE#'))
      await table.write({ kind: 'put', item: { ...item, pk: item.pk, sk: item.sk } });
    clock.advance(2 * HOUR_MS);
    const before = await head();
    await purgeAll();
    expect(Number((await head())?.revision)).toBeGreaterThan(Number(before?.revision));
  });
});
