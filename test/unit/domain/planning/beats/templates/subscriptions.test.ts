import { describe, expect, it, test } from 'vitest';
import { addDays } from '../../../../../../lib/domain/kernel/calendar.ts';
import { subscriptionDetected } from '../../../../../../lib/domain/planning/beats/spending/subscription-detected.ts';
import { subscriptionPriceIncrease } from '../../../../../../lib/domain/planning/beats/spending/subscription-price-increase.ts';
import type { RepeatingTransaction } from '../../../../../../lib/domain/planning/repeating/repeating-transaction.ts';
import { NO_KINDS } from '../../../../../../lib/domain/transactions/transaction.ts';
import { draftOf, draftsOf, repeating } from '../../../../../support/planning/beat-drafts.ts';
import {
  accountGuid,
  dollars,
  merchantGuid,
  type RowWords,
  TODAY,
  transactionGuid,
} from '../../../../../support/planning/planning-view.ts';

const more = { kinds: { ...NO_KINDS, isSubscription: true } };
const charge = (on: string, debit: string, fields: Partial<RowWords> = {}): RowWords => ({
  merchant: 'Netflix',
  category: 'Movies & DVDs',
  on,
  debit,
  more,
  ...fields,
});
const USUAL = [charge('2026-08-05', '15.49'), charge('2026-09-05', '15.49'), charge('2026-10-05', '15.49')];
const find = (rows: readonly RowWords[], subscriptions: readonly RepeatingTransaction[] = []) =>
  draftsOf(subscriptionPriceIncrease, { rows }, { repeating: subscriptions });

const subscription = (fields: Partial<RepeatingTransaction> = {}) =>
  repeating('Netflix', { kind: 'SUBSCRIPTION', merchantGuid: merchantGuid('Netflix'), ...fields });
const occurrence = (id: string, date: string, amount = '15.49') => ({
  transactionGuid: transactionGuid(id),
  date,
  amountMinor: dollars(amount),
});

describe('SubscriptionPriceIncrease', () => {
  it('says what is charged now and by how much more than usual', () => {
    const rows = [...USUAL, charge('2026-11-05', '17.99', { id: 'new' })];
    expect(draftOf(subscriptionPriceIncrease, { rows })).toMatchObject({
      key: [transactionGuid('new')],
      title: 'Netflix costs more',
      description: 'Netflix charged $17.99 on November 5, $2.50 more than the $15.49 it usually takes.',
      activeOn: '2026-11-05',
      primaryTransactionGuid: transactionGuid('new'),
      merchantGuids: [merchantGuid('Netflix')],
    });
  });

  test.each([
    ['a whole unit more', [...USUAL, charge('2026-11-05', '16.49')], 1],
    ['not a cent under a unit', [...USUAL, charge('2026-11-05', '16.48')], 0],
    ['not under 3 percent', [charge('2026-10-05', '100.00'), charge('2026-11-05', '102.99')], 0],
    ['at 3 percent', [charge('2026-10-05', '100.00'), charge('2026-11-05', '103.00')], 1],
    ['not below the usual', [...USUAL, charge('2026-11-05', '12.00')], 0],
    ['not of what is no subscription', [...USUAL, charge('2026-11-05', '17.99', { more: {} })], 0],
    ['not while pending', [...USUAL, charge('2026-11-05', '17.99', { isPending: true })], 0],
    ['20 days after the last', [charge('2026-10-25', '10.00'), charge('2026-11-14', '15.00')], 1],
    ['not 19 days after the last', [charge('2026-10-26', '10.00'), charge('2026-11-14', '15.00')], 0],
    ['not at the first charge', [charge('2026-11-05', '17.99')], 0],
    [
      'not again at the new price',
      [charge('2026-09-22', '10.00'), charge('2026-10-22', '15.00'), charge('2026-11-21', '15.00')],
      1,
    ],
  ])('is sent for %s', (_name, rows, count) => {
    expect(find(rows)).toHaveLength(count);
  });

  it('says amounts that add up where the usual price lies between two cents', () => {
    const rows = [charge('2026-09-05', '10.00'), charge('2026-10-05', '10.01'), charge('2026-11-05', '12.00')];
    expect(find(rows)).toMatchObject([{ description: expect.stringContaining('$1.99 more than the $10.01') }]);
  });

  it('compares with the same subscription of a merchant that has two', () => {
    const small = subscription({ predictedOn: '2026-12-01', occurrences: [occurrence('s', '2026-11-01', '4.99')] });
    const large = subscription({ predictedOn: '2026-11-05', occurrences: [occurrence('l', '2026-10-05', '9.99')] });
    const rows = [charge('2026-11-06', '14.99', { id: 'new' })];
    expect(find(rows, [small, large])).toMatchObject([
      { description: expect.stringContaining('$5.00 more than the $9.99') },
    ]);
    expect(find(rows, [small])).toEqual([]);
    const due = (predictedOn: string) => find(rows, [{ ...large, predictedOn }]);
    expect([due('2026-11-11').length, due('2026-11-12').length]).toEqual([1, 0]);
  });

  it('takes what is known to repeat as a subscription, up to 400 days back', () => {
    const own = (before: string) =>
      find(
        [charge('2026-11-05', '17.99', { id: 'new', more: {} })],
        [subscription({ occurrences: [occurrence('new', '2026-11-05', '17.99'), occurrence('old', before)] })],
      );
    expect(own(addDays('2026-11-05', -400))).toHaveLength(1);
    expect(own(addDays('2026-11-05', -401))).toEqual([]);
  });
});

describe('SubscriptionDetected', () => {
  const three = [occurrence('c', '2026-11-05'), occurrence('b', '2026-10-05'), occurrence('a', '2026-09-05')];
  const detected = (fields: Partial<RepeatingTransaction>) =>
    draftsOf(subscriptionDetected, {}, { repeating: [subscription({ occurrences: three, ...fields })] });

  it('says what is charged how often, from the third charge on', () => {
    expect(detected({})).toMatchObject([
      {
        key: [merchantGuid('Netflix')],
        title: 'Subscription found: Netflix',
        description: 'Netflix charges $80.00 every month. Next is expected around November 22.',
        activeOn: '2026-11-05',
        primaryAccountGuid: accountGuid('Checking'),
        transactionGuids: ['c', 'b', 'a'].map(transactionGuid),
      },
    ]);
    expect(detected({ amountMinor: dollars('9') })[0]?.key).toEqual(detected({})[0]?.key);
  });

  test.each([
    ['not before the third charge', { occurrences: three.slice(0, 2) }, 0],
    ['at the second of a yearly one', { occurrences: three.slice(0, 2), recurrence: 'EVERY_YEAR' }, 1],
    ['not at the third of a weekly one', { recurrence: 'EVERY_WEEK' }, 0],
    ['not at the first of a yearly one', { occurrences: three.slice(0, 1), recurrence: 'EVERY_YEAR' }, 0],
    ['not for a bill', { kind: 'BILL' }, 0],
    ['not for income', { type: 'CREDIT' }, 0],
  ] as const)('is sent %s', (_name, fields, count) => {
    expect(detected(fields)).toHaveLength(count);
  });

  it('is shown for 30 days', () => {
    const thirdOn = (date: string) =>
      detected({ occurrences: [occurrence('d', TODAY), occurrence('c', date), ...three.slice(1)] });
    expect([thirdOn('2026-10-22').length, thirdOn('2026-10-21').length]).toEqual([1, 0]);
  });
});
