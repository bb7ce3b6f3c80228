import { describe, expect, test } from 'vitest';
import { categoryNamed } from '../../../../lib/domain/categories/category.ts';
import { toGuid } from '../../../../lib/domain/kernel/guid.ts';
import { type Describe, describeBy } from '../../../../lib/domain/ledger/describing/describe.ts';
import { describedAnew } from '../../../../lib/domain/ledger/describing/described-anew.ts';
import type { LedgerRow } from '../../../../lib/domain/ledger/ledger-row.ts';
import { NO_KINDS, NOTHING_SET } from '../../../../lib/domain/transactions/transaction.ts';
import { ruleBookOf } from '../../../../lib/domain/transactions/transaction-rule.ts';
import { asItComes, feedTransaction } from '../../../support/ledger/feed.ts';
import { windowMerger } from '../../../support/ledger/merging.ts';

const LATER = Date.parse('2026-12-01T00:00:00Z');
const { guid: groceries } = categoryNamed('Groceries');
const { guid: gas } = categoryNamed('Gas');
const RULE = toGuid('TXR', '00000000-0000-4000-8000-000000000001');

/** The rules of now: a name, a category, a merchant and a mark. */
const newWords: Describe = (row) => ({
  ...asItComes(row),
  description: 'Corner Cafe',
  categoryGuid: groceries,
  merchantGuid: toGuid('MCH', '00000000-0000-4000-8000-000000000002'),
  kinds: { ...NO_KINDS, isSubscription: true },
});
const stored = (fields: Partial<LedgerRow> = {}): LedgerRow => {
  const [row] = windowMerger('anew').afterFeeds([feedTransaction()]).rows;
  if (row === undefined) throw new Error('no row');
  return { ...row, ...fields };
};
const anew = (row: LedgerRow, describe: Describe = newWords): LedgerRow => describedAnew(row, describe, LATER);

describe('a stored row', () => {
  test('gets the words that the rules of now say of it', () => {
    const row = stored();
    const { ruleGuid: _, ...words } = newWords(feedTransaction());
    expect(anew(row)).toEqual({ ...row, ...words, updatedAt: LATER });
  });

  test('stays the same object where they say what it says already', () => {
    const row = anew(stored());
    expect(anew(row)).toBe(row);
  });

  test('keeps the category and the description that its user chose', () => {
    const chosen = { description: 'Mine', categoryGuid: gas };
    expect(anew(stored({ ...chosen, userSet: { ...NOTHING_SET, category: true, description: true } }))).toMatchObject({
      ...chosen,
      kinds: { isSubscription: true },
    });
    expect(anew(stored({ ...chosen, userSet: { ...NOTHING_SET, category: true } }))).toMatchObject({
      description: 'Corner Cafe',
      categoryGuid: gas,
    });
  });

  test.each<[string, Partial<LedgerRow>]>([
    ['deleted by its user', { deletedAt: LATER }],
    ['entered by its user', { isManual: true }],
    ['part of a split', { parentGuid: stored().guid }],
  ])('stays as it is: %s', (_, fields) => {
    const row = stored(fields);
    expect(anew(row)).toBe(row);
  });
});

describe('a rule of the user', () => {
  const rule = { guid: RULE, matchDescription: 'Corner Cafe', categoryGuid: gas, createdAt: 0, updatedAt: 0 };
  const ruled = { ruleGuid: RULE, categoryGuid: gas, description: 'The cafe' };

  test('keeps what it gave, also where it no longer matches the text', () => {
    expect(anew(stored(ruled))).toMatchObject({ ...ruled, kinds: { isSubscription: true } });
  });

  test('gives what it says by now where it matches the text of now', () => {
    const book = ruleBookOf([{ ...rule, description: 'My cafe' }]);
    const words = describeBy(newWords, book);
    expect(anew(stored(ruled), words)).toMatchObject({ ...ruled, description: 'My cafe' });
    expect(anew(stored(), words)).toMatchObject({ ruleGuid: RULE, categoryGuid: gas, description: 'My cafe' });
  });
});
