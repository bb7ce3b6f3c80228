import { describe, expect, it, test } from 'vitest';
import { discoveredAccount } from '../../../../../../lib/domain/planning/beats/spending/discovered-account.ts';
import { draftsOf } from '../../../../../support/planning/beat-drafts.ts';
import {
  type AccountWords,
  accountGuid,
  type RowWords,
  transactionGuid,
} from '../../../../../support/planning/planning-view.ts';

const payment = (id: string, on: number, fields: Partial<RowWords> = {}): RowWords => ({
  id,
  on,
  debit: '250.00',
  text: 'Capital One Mobile Pmt',
  category: 'Credit Card Payment',
  ...fields,
});
const find = (rows: readonly RowWords[], account: AccountWords = {}) =>
  draftsOf(discoveredAccount, { accounts: [account], rows });
const TWO = [payment('old', -45), payment('new', -15)];

describe('DiscoveredAccount', () => {
  it('names the institution that money moves to and that is not connected', () => {
    expect(find(TWO)).toMatchObject([
      {
        key: ['Capital One'],
        title: 'Do you have an account at Capital One?',
        description:
          'Payments to or from Capital One show up in your accounts, and no account there is among them. Add it to see all your money in one place.',
        microCallToAction: 'Add Capital One',
        activeOn: '2026-11-06',
        primaryAccountGuid: accountGuid('Checking'),
        primaryTransactionGuid: transactionGuid('new'),
      },
    ]);
  });

  it('says the same of two transfers as of many', () => {
    const both = find(TWO.map((row) => ({ ...row, on: Number(row.on) + 10 })));
    expect(find([...TWO.map((row) => ({ ...row, on: Number(row.on) + 10 })), payment('oldest', -140)])).toEqual(both);
  });

  test.each([
    ['once', TWO.slice(1), {}, 0],
    ['30 days ago', [payment('old', -45), payment('new', -30)], {}, 1],
    ['31 days ago', [payment('old', -45), payment('new', -31)], {}, 0],
    ['for groceries', TWO.map((row) => ({ ...row, category: 'Groceries' })), {}, 0],
    ['as an investment', TWO.map((row) => ({ ...row, category: 'Investments' })), {}, 1],
    ['to nobody known', TWO.map((row) => ({ ...row, text: 'Transfer to R Nguyen' })), {}, 0],
    ['to a person of a bank’s name', TWO.map((row) => ({ ...row, text: 'Zelle to Chase Miller' })), {}, 0],
    ['with a member there', TWO, { member: { name: 'Capital One' } }, 0],
    ['with a member elsewhere', TWO, { member: { name: 'Chase' } }, 1],
    ['with an account of that name', TWO, { name: 'Capital One 360' }, 0],
  ] as const)('finds an account paid %s', (_name, rows, { ...account }, count) => {
    expect(find(rows, account)).toHaveLength(count);
  });

  it('knows a connection by the bare name of its institution', () => {
    const rows = TWO.map((row) => ({ ...row, text: 'Chase Credit Crd Autopay' }));
    expect(find(rows)).toMatchObject([{ key: ['Chase'] }]);
    expect(find(rows, { member: { name: 'Chase' } })).toEqual([]);
  });
});
