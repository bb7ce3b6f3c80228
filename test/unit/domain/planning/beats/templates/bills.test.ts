import { describe, expect, it, test } from 'vitest';
import { addDays } from '../../../../../../lib/domain/kernel/calendar.ts';
import { billAmountNotStandard } from '../../../../../../lib/domain/planning/beats/spending/bill-amount-not-standard.ts';
import { upcomingBill } from '../../../../../../lib/domain/planning/beats/spending/upcoming-bill.ts';
import { draftOf, draftsOf, repeating, scheduled } from '../../../../../support/planning/beat-drafts.ts';
import {
  accountGuid,
  categoryGuid,
  dollars,
  merchantGuid,
  type RowWords,
  TODAY,
  transactionGuid,
} from '../../../../../support/planning/planning-view.ts';

const UTILITY = { merchant: 'City of Austin Utilities', category: 'Utilities' };
const bill = (on: string, debit: string, more: Partial<RowWords> = {}): RowWords => ({
  ...UTILITY,
  on,
  debit,
  ...more,
});
/** Mean 43.43. */
const EARLIER = [bill('2026-08-12', '41.10'), bill('2026-09-12', '44.19'), bill('2026-10-12', '45.00')];
const odd = (debit: string, more: Partial<RowWords> = {}): RowWords =>
  bill('2026-11-12', debit, { id: 'odd', ...more });

describe('BillAmountNotStandard', () => {
  it('ignores a bill after bills of nothing, as no percentage is of 0', () => {
    const rows = [bill('2026-09-12', '0.00'), bill('2026-10-12', '0.00'), odd('31.26')];
    expect(draftsOf(billAmountNotStandard, { rows })).toEqual([]);
  });

  it('says that 31.26 after a mean of 43.43 is 28% less, and links the bill', () => {
    expect(draftOf(billAmountNotStandard, { rows: [...EARLIER, odd('31.26')] })).toMatchObject({
      title: 'City of Austin Utilities: lower than usual',
      description:
        'You paid City of Austin Utilities $31.26 on November 12, 28% less than your recent average of $43.43.',
      microTitle: 'City of Austin Utilities: lower than usual',
      activeOn: '2026-11-12',
      primaryAccountGuid: accountGuid('Checking'),
      primaryTransactionGuid: transactionGuid('odd'),
      accountGuids: [accountGuid('Checking')],
      transactionGuids: [transactionGuid('odd')],
      merchantGuids: [merchantGuid('City of Austin Utilities')],
      categoryGuids: [categoryGuid('Utilities')],
    });
  });

  it('says higher as well, under the same key whatever the amount of the bill', () => {
    const higher = draftOf(billAmountNotStandard, { rows: [...EARLIER, odd('60.00')] });
    expect(higher.description).toContain('38% more');
    expect(higher.key).toEqual(draftOf(billAmountNotStandard, { rows: [...EARLIER, odd('31.26')] }).key);
  });

  const TWO_OF_100 = [bill('2026-09-12', '100.00'), bill('2026-10-12', '100.00')];
  const TWO_OF_200 = [bill('2026-09-12', '200.00'), bill('2026-10-12', '200.00')];
  test.each([
    ['with two earlier bills', TWO_OF_100, odd('110.00'), 1],
    ['not with one earlier bill', TWO_OF_100.slice(1), odd('150.00'), 0],
    ['not a cent under 10 units', TWO_OF_100, odd('109.99'), 0],
    ['at 10 percent', TWO_OF_200, odd('220.00'), 1],
    ['not a cent under 10 percent', TWO_OF_200, odd('219.99'), 0],
    ['not while pending', TWO_OF_100, odd('150.00', { isPending: true }), 0],
    ['not of another category', TWO_OF_100, odd('150.00', { category: 'Television' }), 0],
    [
      'of Internet',
      TWO_OF_100.map((row) => ({ ...row, category: 'Internet' })),
      odd('150.00', { category: 'Internet' }),
      1,
    ],
    ['not for a deposit', TWO_OF_100, { ...UTILITY, on: '2026-11-12', credit: '150.00' }, 0],
    ['not when the merchant is another', TWO_OF_100, odd('150.00', { merchant: 'Verizon Wireless' }), 0],
    [
      'for a bill exactly four months old',
      [bill('2026-07-12', '100.00'), bill('2026-10-12', '100.00')],
      odd('150.00'),
      1,
    ],
    ['not for one a day older', [bill('2026-07-11', '100.00'), bill('2026-10-12', '100.00')], odd('150.00'), 0],
    ['30 days later', [bill('2026-08-22', '100.00'), bill('2026-09-22', '100.00')], bill('2026-10-22', '150.00'), 1],
    [
      'not 31 days later',
      [bill('2026-08-21', '100.00'), bill('2026-09-21', '100.00')],
      bill('2026-10-21', '150.00'),
      0,
    ],
  ])('is sent %s', (_name, earlier, row, count) => {
    expect(draftsOf(billAmountNotStandard, { rows: [...earlier, row] })).toHaveLength(count);
  });

  it('does not count bills of nothing', () => {
    const nothing = ['2026-09-12', '2026-10-12'].map((on) => bill(on, '0'));
    expect(draftsOf(billAmountNotStandard, { rows: [...nothing, odd('50.00')] })).toEqual([]);
    expect(draftOf(billAmountNotStandard, { rows: [...nothing, ...TWO_OF_100, odd('150.00')] }).description).toContain(
      'average of $100.00',
    );
  });

  it('allows the usual differences of bills, once there are four of them', () => {
    // Median 100 and median deviation 10: three standard deviations are 44.478.
    const days = ['2026-07-12', '2026-08-12', '2026-09-12', '2026-10-12'];
    const spread = days.map((on, index) => bill(on, index % 2 === 0 ? '90.00' : '110.00'));
    expect(draftsOf(billAmountNotStandard, { rows: [...spread, odd('144.47')] })).toEqual([]);
    expect(draftsOf(billAmountNotStandard, { rows: [...spread, odd('144.48')] })).toHaveLength(1);
    const even = spread.map((row) => ({ ...row, debit: '100.00' }));
    expect(draftsOf(billAmountNotStandard, { rows: [...even, odd('111.00')] })).toHaveLength(1);
  });
});

describe('UpcomingBill', () => {
  const power = repeating('City Power', { predictedOn: addDays(TODAY, 3) });
  const find = (payment: Partial<ReturnType<typeof scheduled>>, from = power) =>
    draftsOf(upcomingBill, {}, { repeating: [from], payments: [scheduled(from, payment)] });

  it('says what is due when', () => {
    expect(find({})).toMatchObject([
      {
        title: 'City Power is due on November 24',
        description: 'A payment of $80.00 to City Power is due on November 24.',
        activeOn: TODAY,
        primaryAccountGuid: accountGuid('Checking'),
        scheduledPaymentGuids: [scheduled(power).guid],
        categoryGuids: [categoryGuid('Utilities')],
      },
    ]);
  });

  it('is one beat for each due date, whatever the amount', () => {
    const [first, dearer, later] = [
      find({}),
      find({ amountMinor: dollars('90') }),
      find({ occursOn: addDays(TODAY, 2) }),
    ];
    expect(dearer[0]?.key).toEqual(first[0]?.key);
    expect(later[0]?.key).not.toEqual(first[0]?.key);
  });

  test.each([
    ['tomorrow', { occursOn: addDays(TODAY, 1) }, 1],
    ['not today', { occursOn: TODAY }, 0],
    ['not in four days', { occursOn: addDays(TODAY, 4) }, 0],
    ['not when completed', { isCompleted: true }, 0],
    ['not for a subscription', { repeatingKind: 'SUBSCRIPTION' }, 0],
    ['not for what is no bill', { repeatingKind: 'UNKNOWN' }, 0],
    ['not for income', { type: 'CREDIT' }, 0],
    ['for one planned by hand', { repeatingKind: null, repeatingGuid: null }, 1],
  ] as const)('is sent %s', (_name, payment, count) => {
    expect(find(payment)).toHaveLength(count);
  });

  it('leaves credit cards out', () => {
    expect(find({}, { ...power, categoryGuid: categoryGuid('Credit Card Payment') })).toEqual([]);
  });

  it('shows one of two payments of the same merchant, day and amount', () => {
    const other = repeating('Other Power', { predictedOn: power.predictedOn });
    const merchant = { merchantGuid: merchantGuid('City of Austin Utilities') };
    const both = (second: Partial<ReturnType<typeof scheduled>>) =>
      draftsOf(
        upcomingBill,
        {},
        { payments: [scheduled(power, merchant), scheduled(other, { ...merchant, ...second })] },
      );
    expect(both({})).toHaveLength(1);
    expect(both({ amountMinor: dollars('80.01') })).toHaveLength(2);
  });
});
