import { describe, expect, it } from 'vitest';
import { chosenRows, EVERY_ROW, type RowFilter } from '../../../../web/me/row-filter.ts';
import type { Transaction } from '../../../../web/me/wire.ts';

const row = (guid: string, some: Partial<Transaction> = {}): Transaction => ({
  guid,
  account_guid: 'ACT-1',
  amount: 12.5,
  category_name: 'Coffee',
  currency_code: 'USD',
  date: '2026-11-03',
  description: 'Blue Bottle',
  status_name: 'POSTED',
  top_level_category_guid: 'CAT-food',
  transaction_type_name: 'DEBIT',
  ...some,
});

const ROWS = [
  row('old', { date: '2026-10-30' }),
  row('other', { account_guid: 'ACT-2', description: 'Rent', category_name: null, top_level_category_guid: null }),
  row('newest', { date: '2026-11-09', amount: 1_200 }),
  row('undated', { date: null }),
];

describe('the list of transactions on the page of money', () => {
  it.each<[string, Partial<RowFilter>, readonly string[]]>([
    ['all, the newest first', {}, ['newest', 'other', 'old', 'undated']],
    ['those of an account', { accountGuid: 'ACT-2' }, ['other']],
    ['those of a category', { category: 'CAT-food' }, ['newest', 'old', 'undated']],
    ['those without a category', { category: 'none' }, ['other']],
    ['those of a month', { month: '2026-10' }, ['old']],
    ['those with all words, in text, category or amount', { text: '  BOTTLE coffee 1200.00' }, ['newest']],
    ['none where a word is nowhere', { text: 'bottle rent' }, []],
    ['the new ones', { isNew: true }, ['newest']],
    ['those that meet all of it', { accountGuid: 'ACT-1', month: '2026-11', category: 'CAT-food' }, ['newest']],
  ])('has %s', (_, filter, guids) => {
    const chosen = chosenRows(ROWS, { ...EVERY_ROW, ...filter }, new Set(['newest']));
    expect(chosen.map(({ guid }) => guid)).toEqual(guids);
  });
});
