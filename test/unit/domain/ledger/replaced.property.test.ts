import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toGuid } from '../../../../lib/domain/kernel/guid.ts';
import { type NamedRows, type UndoneRows, undoneRows } from '../../../../lib/domain/ledger/imported-rows.ts';
import { isListed } from '../../../../lib/domain/ledger/ledger-row.ts';
import type { FeedTransaction } from '../../../../lib/domain/upstream/feed.ts';
import { delta, deltaLedger } from '../../../support/ledger/delta.ts';
import { feedTransaction } from '../../../support/ledger/feed.ts';
import { forAll, runs } from '../../../support/project/runs.ts';

/** What another release may make of the same row of a file. */
const READINGS: Readonly<Record<string, (row: FeedTransaction) => Partial<FeedTransaction>>> = {
  same: () => ({}),
  payee: ({ description }) => ({ description: `Payee of ${description}`, memo: description }),
  joined: ({ description }) => ({ description: `${description} reference joined` }),
  sign: ({ type }) => ({ type: type === 'DEBIT' ? 'CREDIT' : 'DEBIT' }),
  fee: ({ amountMinor }) => ({ amountMinor: amountMinor + 35n }),
  day: ({ transactedOn }) => ({ transactedOn: transactedOn.replace('-11-', '-12-') }),
};

const readBy = (reading: string, row: FeedTransaction): FeedTransaction => ({ ...row, ...READINGS[reading]?.(row) });

const rowsOf = (...named: readonly NamedRows[]) =>
  named.map(({ brought, found }) => ({ brought: new Set(brought), found: new Set(found) }));

const undoing = (undone: NamedRows, others: readonly NamedRows[]): UndoneRows =>
  undoneRows({ undone: rowsOf(undone), others: rowsOf(...others), earlier: [] }, () => false);

const part = (rows: readonly FeedTransaction[]) => delta(rows, { extent: 'part' });

const shownOf = (ledger: ReturnType<typeof deltaLedger>): readonly string[] =>
  ledger
    .listed()
    .map((row) => [row.transactedOn, row.type, row.amountMinor, row.feedDescription, row.feedMemo].join(' | '))
    .sort();

const payment = fc.record({
  transactedOn: fc.integer({ min: 10, max: 14 }).map((day) => `2026-11-${day}`),
  amountMinor: fc.constantFrom(100n, 200n),
  type: fc.constantFrom('DEBIT' as const, 'CREDIT' as const),
  description: fc.constantFrom('Bakery', 'Cinema', 'Grocer'),
});
const payments = fc
  .array(payment, { maxLength: 8 })
  .map((rows) => rows.map((row) => feedTransaction({ ...row, upstreamId: null, postedOn: row.transactedOn })));
const reading = fc.constantFrom(...Object.keys(READINGS));

describe('a file that replaces an earlier import', () => {
  test('leaves the rows that there would be without that import', () => {
    forAll(runs(600), payments, payments, payments, reading, (first, replaced, again, how) => {
      // Where both files have a row that is read in another way, it would be there twice without this.
      const file = [...again, ...replaced].map((row) => readBy(how, row));
      const others =
        how === 'same' ? first : first.map((row) => ({ ...row, description: `Elsewhere ${row.description}` }));
      const [ledger, reference] = [deltaLedger(), deltaLedger()];
      const other = ledger.merge(part(others)).named;
      const { named } = ledger.merge(part(replaced));
      const { replaced: outcome } = ledger.merge(part(file), undoing(named, [other]));
      reference.merge(part(others));
      reference.merge(part(file));
      expect(shownOf(ledger)).toEqual(shownOf(reference));
      expect(outcome.kept).toBe(0);
    });
  });

  test('keeps guids and changes by the user, and takes away what it does not have', () => {
    const kinds = ['none', 'category', 'hidden', 'deleted'] as const;
    const lines = fc.uniqueArray(fc.integer({ min: 0, max: 25 }), { maxLength: 10 });
    forAll(
      runs(600),
      lines,
      lines,
      fc.array(fc.constantFrom(...kinds), { minLength: 10, maxLength: 10 }),
      reading,
      (had, has, edits, how) => {
        const fileOf = (numbers: readonly number[]) => numbers.map((number) => payeeOf(number));
        const ledger = deltaLedger();
        const { named } = ledger.merge(part(fileOf(had)));
        for (const [at, row] of ledger.all().entries()) {
          const edit = EDITS[edits[at % edits.length] ?? 'none'];
          ledger.edit(row.guid, edit);
        }
        const before = new Map(ledger.all().map((row) => [row.feedDescription, row]));
        const merged = ledger.merge(part(fileOf(has).map((row) => readBy(how, row))), undoing(named, []));
        const kept = [...before.values()].filter(
          (row) => isListed(row) && (row.isHidden || row.userSet.category) && !has.some(isLine(row.feedDescription)),
        );
        expect(merged.replaced.kept).toBe(kept.length);
        for (const number of has) {
          const { description } = payeeOf(number);
          const [row, ...more] = ledger.all().filter((one) => one.feedDescription.includes(description));
          const old = before.get(description);
          expect(more).toEqual([]);
          if (old === undefined) continue;
          const { guid, categoryGuid, isHidden, deletedAt } = old;
          expect(row).toMatchObject({ guid, categoryGuid, isHidden, deletedAt });
        }
        const deleted = had.filter((number) => before.get(payeeOf(number).description)?.deletedAt === 1).length;
        const deletedAndFound = has.filter((number) => before.get(payeeOf(number).description)?.deletedAt === 1).length;
        expect(ledger.all()).toHaveLength(has.length + kept.length + deleted - deletedAndFound);
      },
    );
  });
});

const NAMES = 'abcdefghijklmnopqrstuvwxyz';
const payeeOf = (number: number): FeedTransaction => {
  const day = `2026-11-${10 + (number % 3)}`;
  const description = `Shop ${(NAMES[number] ?? '').repeat(5)}`;
  return feedTransaction({
    ...{ upstreamId: null, description, transactedOn: day, postedOn: day },
    ...{ amountMinor: 1000n + BigInt(number * 100) },
  });
};
const isLine = (description: string) => (number: number) => payeeOf(number).description === description;

const NOTHING_SET = { category: false, description: false, date: false, memo: false };
const EDITS = {
  none: {},
  category: {
    categoryGuid: toGuid('CAT', '00000000-0000-4000-8000-000000000001'),
    userSet: { ...NOTHING_SET, category: true },
  },
  hidden: { isHidden: true },
  deleted: { deletedAt: 1 },
} as const;
