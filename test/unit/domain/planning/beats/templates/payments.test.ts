import { describe, expect, it, test } from 'vitest';
import { duplicatePayment } from '../../../../../../lib/domain/planning/beats/spending/duplicate-payment.ts';
import { feeDetected } from '../../../../../../lib/domain/planning/beats/spending/fee-detected.ts';
import { internationalTransaction } from '../../../../../../lib/domain/planning/beats/spending/international-transaction.ts';
import { largeTransactions } from '../../../../../../lib/domain/planning/beats/spending/large-transactions.ts';
import { microDeposit } from '../../../../../../lib/domain/planning/beats/spending/micro-deposit.ts';
import { NO_KINDS } from '../../../../../../lib/domain/transactions/transaction.ts';
import { draftOf, draftsOf } from '../../../../../support/planning/beat-drafts.ts';
import {
  accountGuid,
  merchantGuid,
  type RowWords,
  transactionGuid,
} from '../../../../../support/planning/planning-view.ts';

describe('DuplicatePayment', () => {
  const coffee = (id: string, fields: Partial<RowWords> = {}): RowWords => ({
    id,
    merchant: 'Blue Owl Coffee',
    category: 'Coffee Shops',
    on: '2026-11-09',
    debit: '4.50',
    ...fields,
  });
  const accounts = [{}, { name: 'Card', type: 'CREDIT_CARD' }] as const;
  const find = (...rows: readonly RowWords[]) => draftsOf(duplicatePayment, { accounts, rows });

  it('says who charged what how often, and links all of them', () => {
    const [draft, ...others] = find(coffee('a'), coffee('b'));
    expect(others).toEqual([]);
    expect(draft).toMatchObject({
      title: 'Paid twice? Blue Owl Coffee',
      description: 'Blue Owl Coffee charged $4.50 twice on November 9. Check that each of them is yours.',
      activeOn: '2026-11-09',
      merchantGuids: [merchantGuid('Blue Owl Coffee')],
    });
    expect(draft?.transactionGuids?.toSorted()).toEqual([transactionGuid('a'), transactionGuid('b')].toSorted());
    expect(draft?.transactionGuids).toContain(draft?.primaryTransactionGuid);
  });

  it('stays one beat with a third payment', () => {
    const [two, three] = [find(coffee('a'), coffee('b')), find(coffee('a'), coffee('b'), coffee('c'))];
    expect(three).toHaveLength(1);
    expect(three[0]?.key).toEqual(two[0]?.key);
    expect(three[0]).toMatchObject({ title: 'Paid 3 times? Blue Owl Coffee' });
    expect(three[0]?.description).toContain('charged $4.50 3 times on');
  });

  test.each([
    ['another amount', { debit: '4.51' }],
    ['another currency', { more: { currencyCode: 'CAD' } }],
    ['another day', { on: '2026-11-10' }],
    ['another merchant', { merchant: 'Starbucks' }],
    ['no merchant', { more: { merchantGuid: null } }],
    ['another account', { account: 'Card' }],
    ['a deposit', { debit: undefined, credit: '4.50' }],
    ['a row still pending', { isPending: true }],
    ['a part of a split', { more: { parentGuid: transactionGuid('whole') } }],
    ['a transfer', { category: 'Transfer' }],
  ] as const)('does not take %s for the same', (_name, { ...fields }) => {
    const second = { ...coffee('b'), ...fields };
    expect(draftsOf(duplicatePayment, { accounts, rows: [coffee('a'), second] })).toEqual([]);
  });

  it('is sent in any currency', () => {
    const more = { currencyCode: 'CAD' };
    expect(find(coffee('a', { more }), coffee('b', { more }))).toMatchObject([
      { description: 'Blue Owl Coffee charged 4.50 CAD twice on November 9. Check that each of them is yours.' },
    ]);
  });

  it('does not take two transfers for one', () => {
    expect(find(coffee('a', { category: 'Transfer' }), coffee('b', { category: 'Transfer' }))).toEqual([]);
  });
});

describe('FeeDetected', () => {
  const fee: RowWords = { id: 'fee', on: -5, debit: '3.00', text: 'Non-Network ATM Fee', category: 'ATM Fee' };
  const find = (fields: Partial<RowWords>) => draftsOf(feeDetected, { rows: [{ ...fee, ...fields }] });

  it('says what was charged where and for what', () => {
    expect(draftOf(feeDetected, { rows: [fee] })).toMatchObject({
      key: [transactionGuid('fee')],
      title: 'You paid a fee of $3.00',
      description: 'Checking was charged $3.00 on November 16: Non-Network ATM Fee.',
      activeOn: '2026-11-16',
      primaryAccountGuid: accountGuid('Checking'),
    });
    expect(find({ debit: '3.50' })[0]?.key).toEqual([transactionGuid('fee')]);
  });

  test.each([
    ['pending', { isPending: true }, 1],
    ['of the top-level category', { category: 'Fees & Charges' }, 1],
    [
      'for an overdraft, whatever its category',
      { category: 'Shopping', more: { kinds: { ...NO_KINDS, isOverdraftFee: true } } },
      1,
    ],
    ['not in another category', { category: 'Shopping' }, 0],
    ['not given back', { debit: undefined, credit: '3.00' }, 0],
    ['not of nothing', { debit: '0' }, 0],
    ['30 days old', { on: -30 }, 1],
    ['not 31 days old', { on: -31 }, 0],
    ['not of tomorrow', { on: 1 }, 0],
    ['in another currency', { more: { currencyCode: 'CAD' } }, 1],
  ] as const)('is sent %s', (_name, { ...fields }, count) => {
    expect(draftsOf(feeDetected, { rows: [{ ...fee, ...fields }] })).toHaveLength(count);
  });
});

describe('LargeTransactions', () => {
  const sofa: RowWords = { id: 'sofa', on: -2, debit: '1240.50', text: 'Sofa House', category: 'Furnishings' };
  const find = (fields: Partial<RowWords>) => draftsOf(largeTransactions, { rows: [{ ...sofa, ...fields }] });

  it('says the amount, the payee, the account and the day', () => {
    expect(find({})).toMatchObject([
      {
        key: [transactionGuid('sofa')],
        title: 'Large payment of $1,240.50',
        description: '$1,240.50 went to Sofa House from Checking on November 19.',
        primaryTransactionGuid: transactionGuid('sofa'),
      },
    ]);
    expect(find({ debit: '1250' })[0]?.key).toEqual([transactionGuid('sofa')]);
  });

  test.each([
    ['above 500', { debit: '500.01' }, 1],
    ['not at 500', { debit: '500.00' }, 0],
    ['not between own accounts', { category: 'Transfer' }, 0],
    ['not for what is invested', { category: 'Investments' }, 0],
  ])('is sent %s', (_name, fields, count) => {
    expect(find(fields)).toHaveLength(count);
  });

  it('is not sent for money in', () => {
    expect(draftsOf(largeTransactions, { rows: [{ on: -2, credit: '900' }] })).toEqual([]);
  });
});

describe('InternationalTransaction', () => {
  const lunch = (isInternational: boolean | null, debit = '12.34'): RowWords => ({
    id: 'lunch',
    merchant: 'Pret A Manger',
    on: -3,
    debit,
    more: { isInternational },
  });
  const find = (row: RowWords) => draftsOf(internationalTransaction, { rows: [row] });

  it('says what was paid abroad', () => {
    expect(find(lunch(true))).toMatchObject([
      {
        key: [transactionGuid('lunch')],
        title: 'Paid abroad: Pret A Manger',
        description: 'Pret A Manger charged Checking $12.34 abroad on November 18.',
        merchantGuids: [merchantGuid('Pret A Manger')],
      },
    ]);
    expect(find(lunch(true, '20'))[0]?.key).toEqual(find(lunch(true))[0]?.key);
  });

  test.each([[false], [null]])('is not sent when the feed says %s', (isInternational) => {
    expect(find(lunch(isInternational))).toEqual([]);
  });

  it('is sent in any currency', () => {
    const row = lunch(true);
    expect(find({ ...row, more: { ...row.more, currencyCode: 'EUR' } })).toMatchObject([
      { description: 'Pret A Manger charged Checking 12.34 EUR abroad on November 18.' },
    ]);
  });

  it('is not sent for an amount of zero, or for money in', () => {
    expect(find(lunch(true, '0'))).toEqual([]);
    expect(find({ on: -3, credit: '12.34', more: { isInternational: true } })).toEqual([]);
  });
});

describe('MicroDeposit', () => {
  const deposit = (id: string, on: string, credit: string, fields: Partial<RowWords> = {}): RowWords => ({
    id,
    on,
    credit,
    text: 'Harbor Pay Acctverify',
    ...fields,
  });
  const first = deposit('first', '2026-11-10', '0.12');
  const find = (...rows: readonly RowWords[]) => draftsOf(microDeposit, { accounts: [{}, { name: 'Savings' }], rows });

  it('says who sent what', () => {
    expect(find(first, deposit('second', '2026-11-11', '0.31'))).toMatchObject([
      {
        key: [transactionGuid('first')],
        title: 'Small test deposits arrived',
        description:
          'Harbor Pay Acctverify sent $0.12 and $0.31 to Checking by November 11: somebody may be linking this account. If it is not you, tell your bank.',
        activeOn: '2026-11-11',
        primaryAccountGuid: accountGuid('Checking'),
      },
    ]);
    expect(find({ ...first, credit: '0.45' }, deposit('second', '2026-11-11', '0.02'))[0]?.key).toEqual([
      transactionGuid('first'),
    ]);
  });

  test.each([
    ['three days apart', '2026-11-13', '0.99', {}, 1],
    ['not four days apart', '2026-11-14', '0.31', {}, 0],
    ['not a whole unit', '2026-11-11', '1.00', {}, 0],
    ['not from somebody else', '2026-11-11', '0.31', { text: 'Another' }, 0],
    ['not to another account', '2026-11-11', '0.31', { account: 'Savings' }, 0],
    ['not from a merchant', '2026-11-11', '0.31', { merchant: 'Uber' }, 0],
  ])('is sent %s', (_name, on, credit, fields, count) => {
    expect(find(first, deposit('second', on, credit, fields))).toHaveLength(count);
  });

  it('needs two, and ends once the sender is known for more', () => {
    expect(find(first)).toEqual([]);
    const second = deposit('second', '2026-11-11', '0.31');
    expect(find(first, second, deposit('real', '2026-11-20', '250.00'))).toEqual([]);
    expect(find(first, second, deposit('before', '2026-08-20', '0.10'))).toEqual([]);
  });

  it('may have up to four of them', () => {
    const four = ['0.11', '0.12', '0.13', '0.14'].map((credit, index) => deposit(`d${index}`, '2026-11-10', credit));
    expect(find(...four)[0]?.description).toContain(' sent $0.11, $0.12, $0.13 and $0.14 to Checking by ');
    expect(find(...four, deposit('fifth', '2026-11-10', '0.15'))).toEqual([]);
  });

  it('is sent in any currency', () => {
    const more = { currencyCode: 'EUR' };
    expect(find({ ...first, more }, deposit('second', '2026-11-11', '0.31', { more }))).toMatchObject([
      { description: expect.stringContaining('sent 0.12 EUR and 0.31 EUR to Checking') },
    ]);
  });

  it('is shown for 30 days', () => {
    const pair = (on: string) => find(deposit('a', on, '0.10'), deposit('b', on, '0.20'));
    expect([pair('2026-10-22').length, pair('2026-10-21').length]).toEqual([1, 0]);
  });
});
