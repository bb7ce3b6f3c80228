import { describe, expect, it, test } from 'vitest';
import { lowAccountBalances } from '../../../../../../lib/domain/planning/beats/spending/low-account-balances.ts';
import { overdraftWarning } from '../../../../../../lib/domain/planning/beats/spending/overdraft-warning.ts';
import type { ScheduledPayment } from '../../../../../../lib/domain/planning/payments/scheduled-payment.ts';
import { draftsOf, repeating, scheduled } from '../../../../../support/planning/beat-drafts.ts';
import {
  type AccountWords,
  accountGuid,
  dollars,
  type RowWords,
} from '../../../../../support/planning/planning-view.ts';

describe('LowAccountBalances', () => {
  /** 62.40 now; before the last row 112.40. */
  const fell: RowWords = { on: '2026-11-18', debit: '50.00' };
  const find = (account: AccountWords, ...rows: readonly RowWords[]) =>
    draftsOf(lowAccountBalances, { accounts: [{ balance: '62.40', ...account }], rows });

  it('says what is left and since when, under one key until the balance recovers', () => {
    const [draft] = find({}, fell);
    expect(draft).toMatchObject({
      key: [accountGuid('Checking'), '2026-11-18'],
      title: 'Checking is low',
      description: 'Checking holds $62.40. It has been under $100.00 since November 18.',
      activeOn: '2026-11-18',
      primaryAccountGuid: accountGuid('Checking'),
      accountGuids: [accountGuid('Checking')],
    });
    const [lower] = find({ balance: '12.40' }, fell, { on: '2026-11-20', debit: '50.00' });
    expect(lower?.key).toEqual(draft?.key);
    const [again] = find({}, { on: '2026-11-20', debit: '50.00' }, { on: '2026-11-19', credit: '60.00' }, fell);
    expect(again?.key).toEqual([accountGuid('Checking'), '2026-11-20']);
  });

  test.each([
    ['a cent below 100', { balance: '99.99' }, [fell], 1],
    ['not at 100', { balance: '100.00' }, [fell], 0],
    ['from exactly 100', { balance: '62.40' }, [{ on: -2, debit: '37.60' }], 1],
    ['not where it never was that high', { balance: '62.40' }, [{ on: -2, debit: '37.59' }], 0],
    ['not for a pending payment', {}, [{ ...fell, isPending: true }], 0],
    ['not without a balance', { balance: null }, [fell], 0],
    ['for savings', { type: 'SAVINGS' }, [fell], 1],
    ['for prepaid', { type: 'PREPAID' }, [fell], 1],
    ['not once it is closed', { feed: { isClosed: true } }, [fell], 0],
    ['not for a card', { type: 'CREDIT_CARD' }, [{ on: -2, credit: '50.00' }], 0],
    ['not for a brokerage account', { type: 'INVESTMENT' }, [fell], 0],
    ['at 14:00 as at midnight of a day with two rows', {}, [fell, { on: '2026-11-18', credit: '5.00' }], 1],
    ['not by rows of another currency', {}, [{ ...fell, more: { currencyCode: 'CAD' } }], 0],
  ] as const)('is sent %s', (_name, { ...account }, rows, count) => {
    expect(find(account, ...rows)).toHaveLength(count);
  });
});

describe('OverdraftWarning', () => {
  const rent = repeating('Rent', { amountMinor: dollars('900.00'), predictedOn: '2026-12-01' });
  const pay = repeating('Pay', { kind: 'INCOME', type: 'CREDIT', predictedOn: '2026-12-04' });
  const find = (
    account: AccountWords,
    payment: Partial<ScheduledPayment> = {},
    known = [rent, pay],
    accounts: readonly AccountWords[] = [],
  ) =>
    draftsOf(
      overdraftWarning,
      { accounts: [{ balance: '500.00', ...account }, ...accounts] },
      {
        repeating: known,
        payments: known.map((one) => (one.description === 'Rent' ? scheduled(one, payment) : scheduled(one))),
      },
    );

  it('says what is missing before the next income, and offers to move it', () => {
    expect(find({ feed: { availableBalanceMinor: dollars('450.00') } })).toMatchObject([
      {
        key: [accountGuid('Checking'), '2026-11-16'],
        title: 'Checking may run short by $450.00',
        description:
          'Checking has $450.00 available. A payment of $900.00 is due before income on December 4: $450.00 more than there is.',
        microCallToAction: 'Move $450.00 to Checking',
        activeOn: '2026-11-16',
        primaryAccountGuid: accountGuid('Checking'),
        scheduledPaymentGuids: [scheduled(rent).guid],
      },
    ]);
    expect(find({ balance: '10.00' })[0]?.key).toEqual([accountGuid('Checking'), '2026-11-16']);
  });

  it.each([
    ['EVERY_WEEK', 4, '2026-12-11', 3, '2,700.00', '2,200.00'],
    ['EVERY_OTHER_WEEK', 4, '2026-12-11', 2, '1,800.00', '1,300.00'],
    ['TWICE_A_MONTH', 26, '2026-12-12', 2, '1,800.00', '1,300.00'],
  ] as const)('counts each date of a payment of %s', (recurrence, recurrenceDay, incomeOn, count, due, missing) => {
    const drafts = find({}, { occursOn: '2026-11-26', recurrence, recurrenceDay }, [
      rent,
      { ...pay, predictedOn: incomeOn },
    ]);
    expect(drafts[0]?.description).toContain(`${count} payments of $${due} are due before income on December`);
    expect(drafts[0]?.title).toBe(`Checking may run short by $${missing}`);
    expect(drafts[0]?.scheduledPaymentGuids).toHaveLength(1);
  });

  it('names the last of several dates where no income is known', () => {
    const weekly = { recurrence: 'EVERY_WEEK', recurrenceDay: 6, occursOn: '2026-11-21' } as const;
    const [draft] = find({}, weekly, [rent]);
    expect(draft?.description).toContain('2 payments of $1,800.00 are due by November 28: ');
  });

  it('takes a credit that its user entered or moved for the next income', () => {
    const said = (credit: Partial<ScheduledPayment>) =>
      draftsOf(
        overdraftWarning,
        { accounts: [{ balance: '500.00' }] },
        { repeating: [rent, pay], payments: [scheduled(rent), scheduled(pay, credit)] },
      )[0]?.description;
    expect(said({ occursOn: '2026-12-09' })).toContain('before income on December 9');
    expect(said({ occursOn: '2026-12-03', repeatingGuid: null, repeatingKind: null })).toContain(
      'before income on December 3',
    );
    expect(said({ repeatingKind: 'UNKNOWN', occursOn: '2026-11-30' })).toBeUndefined();
  });

  it('says the same the next day', () => {
    const on = (today: string) =>
      draftsOf(
        overdraftWarning,
        { today, accounts: [{}] },
        {
          repeating: [rent],
          payments: [scheduled(rent, { amountMinor: dollars('1900.00'), occursOn: '2026-11-27' })],
        },
      );
    expect(on('2026-11-20')[0]?.description).toContain('A payment of $1,900.00 is due by November 27: ');
    expect(on('2026-11-21')).toEqual(on('2026-11-20'));
  });

  const OTHER = { name: 'Other' };
  test.each([
    ['a cent short', { balance: '899.99' }, {}, undefined, [], 1],
    ['not when there is just enough, as after a deposit', { balance: '900.00' }, {}, undefined, [], 0],
    ['the day before the income', {}, { occursOn: '2026-12-03' }, undefined, [], 1],
    ['not on the day of the income', {}, { occursOn: '2026-12-04' }, undefined, [], 0],
    ['for today', {}, { occursOn: '2026-11-21' }, undefined, [], 1],
    ['not for what was due yesterday', {}, { occursOn: '2026-11-20', recurrence: null }, undefined, [], 0],
    ['not when it is done', {}, { isCompleted: true }, undefined, [], 0],
    ['not for money that comes in', {}, { type: 'CREDIT' }, undefined, [], 0],
    ['without known income, seven days ahead', {}, { occursOn: '2026-11-28' }, [rent], [], 1],
    ['without known income, not eight', {}, { occursOn: '2026-11-29' }, [rent], [], 0],
    ['not by an income 32 days ahead', {}, {}, [rent, { ...pay, predictedOn: '2026-12-23' }], [], 0],
    ['for a payment known of the account among several', {}, {}, undefined, [OTHER], 1],
    ['not for one of another account', {}, {}, [{ ...rent, accountGuid: accountGuid('Other') }, pay], [], 0],
    ['by hand, from the only account', {}, { repeatingGuid: null }, undefined, [], 1],
    ['not by hand, where there are two to pay from', {}, { repeatingGuid: null }, undefined, [OTHER], 0],
    ['not for savings', { type: 'SAVINGS' }, {}, undefined, [], 0],
    ['not for a closed account', { feed: { isClosed: true } }, {}, undefined, [], 0],
    [
      'by hand, from the only open account',
      {},
      { repeatingGuid: null },
      undefined,
      [{ ...OTHER, feed: { isClosed: true } }],
      1,
    ],
    ['not without a balance', { balance: null }, {}, undefined, [], 0],
  ] as const)('is sent %s', (_name, { ...account }, { ...payment }, known, accounts, count) => {
    expect(find(account, payment, known === undefined ? undefined : [...known], accounts)).toHaveLength(count);
  });
});
