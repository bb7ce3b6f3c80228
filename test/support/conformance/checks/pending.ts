import * as fc from 'fast-check';
import { expect } from 'vitest';
import { todayUtc } from '../../../../lib/domain/kernel/calendar.ts';
import { HOUR_MS } from '../../../../lib/domain/kernel/time.ts';
import { forAllAsync, runs } from '../../project/runs.ts';
import { fakeAccount, rowsIn, saidOne, saidStored } from '../books.ts';
import type { Check } from '../check.ts';
import type { ConformanceSubject, FakeRow } from '../fake.ts';
import { inWorld } from '../in-world.ts';

/** What becomes of an account's rows between two refreshes. */
const EVENTS = ['pend', 'buy', 'post linked', 'post unlinked', 'post with a tip', 'drop', 'rest'] as const;
type Event = (typeof EVENTS)[number];

interface Life {
  readonly rows: readonly FakeRow[];
  /** Texts of rows of which the guid must be the one that their pending row had. */
  readonly posted: readonly string[];
}

const newRow = (id: string, date: string, fields: Partial<FakeRow>): FakeRow => ({
  id,
  pendingId: null,
  amount: '-40.00',
  description: `PLACE ${id}`,
  date,
  isPending: false,
  ...fields,
});

const posted = (row: FakeRow, event: Event): FakeRow => ({
  ...row,
  id: `${row.id}-posted`,
  pendingId: event === 'post linked' ? row.id : null,
  amount: event === 'post with a tip' ? '-46.00' : row.amount,
  isPending: false,
});

const after = ({ rows }: Life, event: Event, number: number, date: string): Life => {
  const pending = rows.find(({ isPending }) => isPending);
  const others = rows.filter((row) => row !== pending);
  switch (event) {
    case 'pend':
      return { rows: [...rows, newRow(`pending-${number}`, date, { isPending: true })], posted: [] };
    case 'buy':
      return { rows: [...rows, newRow(`row-${number}`, date, {})], posted: [] };
    case 'post linked':
    case 'post unlinked':
    case 'post with a tip':
      if (pending === undefined) return { rows, posted: [] };
      return { rows: [...others, posted(pending, event)], posted: [pending.description] };
    case 'drop':
      return { rows: others, posted: [] };
    case 'rest':
      return { rows, posted: [] };
  }
};

const live = async (subject: ConformanceSubject, events: readonly Event[]): Promise<void> => {
  await inWorld(subject, { book: { accounts: [fakeAccount({ rows: [] })] } }, async (world) => {
    let life: Life = { rows: [], posted: [] };
    const guids = new Map<string, string>();
    for (const [number, event] of events.entries()) {
      life = after(life, event, number, todayUtc(world.poll.clock()));
      const book = { accounts: [fakeAccount({ rows: life.rows })] };
      world.fake.setBook(book);
      await world.refresh();
      const stored = await world.rows();
      expect(saidStored(stored)).toEqual(rowsIn(book));
      for (const row of stored) {
        const guid = guids.get(row.feedDescription) ?? row.guid;
        if (life.posted.includes(row.feedDescription)) expect([saidOne(row), row.guid]).toEqual([saidOne(row), guid]);
        guids.set(row.feedDescription, row.guid);
      }
      world.poll.clock.advance(5 * HOUR_MS);
    }
  });
};

export const pending: Check = {
  id: 'K9',
  protects: 'P21: a pending row becomes its posted one and keeps its guid, and one that is dropped goes',
  tests: [
    {
      name: 'the ledger has the rows that the upstream has, through whole lives of pending rows',
      run: async (subject) => {
        const lives = fc.array(fc.constantFrom(...EVENTS), { minLength: 4, maxLength: 10 });
        await forAllAsync(runs(8, 50), lives, (events) => live(subject, events));
      },
    },
  ],
};
