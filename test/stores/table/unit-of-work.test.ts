import { describe, expect, test } from 'vitest';
import type { TagDeps } from '../../../lib/app/categories/change-tags.ts';
import { type Change, createUnitOfWork } from '../../../lib/app/table/unit-of-work.ts';
import { Busy } from '../../../lib/domain/kernel/unavailable.ts';
import { type DomainEvent, newEvent } from '../../../lib/domain/webhooks/event.ts';
import { newPut } from '../../../lib/store/table/revision.ts';
import type { Item, Table } from '../../../lib/store/table/table-client.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';
import { testDraft } from '../../support/webhooks/event-draft.ts';

const DRAFT = testDraft({ type: 'TAG', subjectGuid: 'TAG-00000000-0000-4000-8000-000000000001' });
const ITEM = newPut({ pk: 'one', sk: 'item' });
const TAGS = { what: 'tags', isQuiet: false } as const;

/** A unit of work over a table that loses so many transactions first, and what it announced. */
const working = (lostTransactions = 0) => {
  const memory = createMemoryTable();
  const announced: DomainEvent[] = [];
  let left = lostTransactions;
  const table: Pick<Table, 'write' | 'transact'> = {
    write: (write) => memory.write(write),
    transact: async (writes) => {
      left -= 1;
      return left >= 0 ? { ok: false, refused: [] } : memory.transact(writes);
    },
  };
  const announce = async (events: readonly DomainEvent[]) => void announced.push(...events);
  const change = createUnitOfWork({ table, ids: testIds(), clock: testClock(), announce });
  return { change, announced, memory, items: () => memory.items() };
};

test('a change is written with its event, which is announced once', async () => {
  const { change, announced, items } = working();
  const result = await change(TAGS, async ({ write, emit }) => {
    write(ITEM);
    emit(DRAFT);
    return 'made';
  });
  expect(result).toBe('made');
  expect(announced).toMatchObject([DRAFT]);
  expect(new Set(items().map(({ type = 'item' }) => type))).toEqual(new Set(['TAG', 'item']));
});

test('a try that loses a conflict is neither written nor announced, and is repeated', async () => {
  const { change, announced, items } = working(2);
  let tries = 0;
  await change(TAGS, async ({ write, emit }) => {
    tries += 1;
    write(ITEM);
    emit({ ...DRAFT, revision: tries });
  });
  expect(tries).toBe(3);
  expect(announced.map(({ revision }) => revision)).toEqual([3]);
  expect(items()).toHaveLength(2);
});

test('a change that loses every try is Busy, and nothing is announced', async () => {
  const { change, announced, items } = working(1_000);
  const changing = change(TAGS, async ({ write, emit }) => {
    write(ITEM);
    emit(DRAFT);
  });
  await expect(changing).rejects.toThrow(Busy);
  expect([announced, items()]).toEqual([[], []]);
});

test('a quiet change is written without an event', async () => {
  const { change, announced, items } = working();
  await change({ ...TAGS, isQuiet: true }, async ({ write, emit }) => {
    write(ITEM);
    emit(DRAFT);
  });
  expect(announced).toEqual([]);
  expect(items()).toHaveLength(1);
});

test('an event that another write names is written and announced, also when quiet', async () => {
  const { change, announced, items } = working(1);
  const event = newEvent(DRAFT, testIds(), 0);
  await change({ ...TAGS, isQuiet: true }, async ({ write, record }) => {
    write(newPut({ pk: 'one', sk: 'item', names: event.guid }));
    record(event);
  });
  expect(announced).toEqual([event]);
  expect(items()).toHaveLength(2);
});

test('a step that collects nothing writes nothing', async () => {
  const { change, items } = working(1_000);
  expect(await change(TAGS, async () => 'left')).toBe('left');
  expect(items()).toEqual([]);
});

describe('a claim of a name', () => {
  const mine = { put: newPut({ pk: 'one', sk: 'name', of: 'me' }), isOthers: ({ of }: Item) => of !== 'me' };
  const tryTwice = ({ change }: ReturnType<typeof working>) => {
    const seen: boolean[] = [];
    const changing = change({ ...TAGS, tries: 2 }, async ({ claim, isTaken, write, emit }) => {
      seen.push(isTaken);
      if (isTaken) return 'taken';
      claim(mine);
      write(ITEM);
      emit(DRAFT);
      return 'made';
    });
    return { changing, seen };
  };

  test('that is free is written with the change', async () => {
    const world = working();
    expect(await tryTwice(world).changing).toBe('made');
    expect(world.items()).toContainEqual(expect.objectContaining(mine.put.item));
  });

  test('that another has is reported to the next try, and nothing is written', async () => {
    const world = working();
    await world.memory.write(newPut({ pk: 'one', sk: 'name', of: 'other' }));
    const { changing, seen } = tryTwice(world);
    expect(await changing).toBe('taken');
    expect([seen, world.announced]).toEqual([[false, true], []]);
    expect(world.items()).toHaveLength(1);
  });

  test('that lost to another writer, or to itself, does not count as taken', async () => {
    const lost = tryTwice(working(1));
    expect(await lost.changing).toBe('made');
    const world = working();
    await world.memory.write(mine.put);
    const own = tryTwice(world);
    await expect(own.changing).rejects.toThrow(Busy);
    expect([lost.seen, own.seen]).toEqual([
      [false, false],
      [false, false],
    ]);
  });

  test('does not count as taken because another write of its change is refused', async () => {
    const world = working();
    await world.memory.write(ITEM);
    const { changing, seen } = tryTwice(world);
    await expect(changing).rejects.toThrow(Busy);
    expect(seen).toEqual([false, false]);
  });
});

test('a change without an event that is announced does not compile', () => {
  const misuses = (change: Change, deps: TagDeps) => [
    // @ts-expect-error: a use case has no table to write to beside its change.
    () => deps.table,
    // @ts-expect-error: nor can it announce anything by itself.
    () => deps.announce,
    // @ts-expect-error: a change does not give events away before they are committed.
    (): readonly DomainEvent[] => change.emit(DRAFT),
    // @ts-expect-error: what is told needs no guid or time of its own, which belong to the commit.
    () => change.emit({ ...DRAFT, guid: 'EVT-1', createdAt: 1, type: 'CHANGES' }),
  ];
  expect(misuses).toHaveLength(2);
});

test('a write alone that may be repeated is no transaction, and is tried until it wins', async () => {
  const { change, memory, items } = working(Number.POSITIVE_INFINITY);
  const repeatable = { ...TAGS, isRepeatable: true } as const;
  let tries = 0;
  await change(repeatable, async ({ write }) => {
    tries += 1;
    if (tries === 1) await memory.write(ITEM);
    write(tries === 1 ? ITEM : newPut({ pk: 'another', sk: 'item' }));
  });
  expect([tries, items().length]).toEqual([2, 2]);
  const withAnEvent = change(repeatable, async ({ write, emit }) => {
    write(newPut({ pk: 'a third', sk: 'item' }));
    emit(DRAFT);
  });
  await expect(withAnEvent).rejects.toThrow(Busy);
});
