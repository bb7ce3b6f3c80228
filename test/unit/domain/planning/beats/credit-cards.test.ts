import { describe, expect, it } from 'vitest';
import {
  type AccountWords,
  accountGuid,
  beatContext,
  type RowWords,
  transactionGuid,
} from '../../../../support/planning/planning-view.ts';
import { found, one } from './saving-beats.ts';

const CARD = 'Rewards Card';
const card = (
  balance: string,
  limit: bigint | null = 100_000n,
  name = CARD,
  more: AccountWords['feed'] = {},
): AccountWords => ({
  name,
  type: 'CREDIT_CARD',
  balance,
  feed: { creditLimitMinor: limit, ...more },
});
const context = (accounts: readonly AccountWords[], rows: readonly RowWords[] = [], today?: string) =>
  beatContext({ accounts, rows, ...(today === undefined ? {} : { today }) });

describe('CelebrateCreditCardPayoff', () => {
  const PAID: RowWords = { id: 'pay', on: -3, credit: '250.00', text: 'Autopay payment' };
  const BOUGHT: RowWords = { on: -40, debit: '250.00' };
  const payoff = (rows: readonly RowWords[], balance = '0.00') =>
    found('CelebrateCreditCardPayoff', context([card(balance)], rows));

  it('is sent on the day a card that had a debt for eight weeks came to zero', () => {
    const draft = one('CelebrateCreditCardPayoff', context([card('0.00')], [PAID]));
    expect(draft).toMatchObject({
      key: [accountGuid(CARD), '2026-11-18'],
      activeOn: '2026-11-18',
      primaryAccountGuid: accountGuid(CARD),
      transactionGuids: [transactionGuid('pay')],
    });
    expect(draft.description).toBe(
      'Rewards Card went from $250.00 owed to a balance of zero on November 18. Well done.',
    );
  });

  it('is sent if the balance was zero a day before the last 56 days, not within them', () => {
    expect(payoff([PAID, BOUGHT])).toEqual([]);
    // Owed from the day on that is 56 days before the payoff; and from the day after.
    expect(payoff([PAID, { on: -59, debit: '250.00' }])).toHaveLength(1);
    expect(payoff([PAID, { on: -58, debit: '250.00' }])).toEqual([]);
  });

  it('is not sent if the bank owed the card money within the last 56 days', () => {
    const returned = [PAID, { on: -20, debit: '300.00' }, { on: -25, credit: '300.00' }];
    expect(payoff(returned)).toEqual([]);
  });

  it('is shown for 30 days and also after new purchases', () => {
    const rows = [{ ...PAID, on: -30 }];
    expect(payoff(rows)).toHaveLength(1);
    expect(payoff([{ ...PAID, on: -31 }])).toEqual([]);
    expect(payoff([...rows, { on: -2, debit: '12.00' }], '12.00')).toHaveLength(1);
  });

  it('needs a card that is open and paid off, without a pending payment or a credit', () => {
    expect(payoff([PAID], '0.01')).toEqual([]);
    expect(payoff([{ on: -3, debit: '5.00' }])).toEqual([]);
    expect(payoff([{ ...PAID, isPending: true }])).toEqual([]);
    expect(found('CelebrateCreditCardPayoff', context([card('0.00', 1n, CARD, { isClosed: true })], [PAID]))).toEqual(
      [],
    );
    expect(found('CelebrateCreditCardPayoff', context([{ ...card('0.00'), type: 'LOAN' }], [PAID]))).toEqual([]);
  });
});

describe('CreditUtilization', () => {
  const used = (balance: string, rows: readonly RowWords[] = [], today?: string) =>
    found('CreditUtilization', context([card(balance)], rows, today));

  it('warns from 20 percent of all limits on, and from 30 percent on alerts instead', () => {
    expect(used('199.99')).toEqual([]);
    expect(used('200.00')).toMatchObject([{ key: ['warning', '2026-11'] }]);
    expect(used('299.99')).toMatchObject([{ key: ['warning', '2026-11'] }]);
    expect(used('300.00')).toMatchObject([{ key: ['alert', '2026-11'] }]);
    expect(used('300.00')[0]?.description).toContain('$300.00 of $1,000.00');
  });

  it('adds all cards up, each with its own limit', () => {
    const cards = [card('10.00', 200_000n), card('590.00', 100_000n, 'Other')];
    const draft = one('CreditUtilization', context(cards));
    expect(draft.key[0]).toBe('warning');
    expect(draft.accountGuids).toEqual(expect.arrayContaining([accountGuid(CARD), accountGuid('Other')]));
    expect(draft.description).toContain('$600.00 of $3,000.00');
    expect(draft.description).toContain(': 20%.');
  });

  it('sends no warning after an alert of this month, but after one of last month', () => {
    const paid = (on: string): RowWords => ({ on, credit: '100.00' });
    expect(used('250.00', [paid('2026-11-10')])).toEqual([]);
    expect(used('250.00', [paid('2026-10-31')])).toMatchObject([{ key: ['warning', '2026-11'] }]);
  });

  it('keeps its key while figures move within a month, and has a new one in the next', () => {
    expect(used('210.00')[0]?.key).toEqual(used('260.00')[0]?.key);
    expect(used('210.00', [], '2026-12-01')[0]?.key).toEqual(['warning', '2026-12']);
  });

  it('is true since the day of the purchase that made it so', () => {
    expect(used('250.00', [{ on: '2026-11-12', debit: '100.00' }])).toMatchObject([{ activeOn: '2026-11-12' }]);
    expect(used('250.00')).toMatchObject([{ activeOn: '2026-11-01' }]);
  });

  it('looks at 15 open cards at most that have a limit in the currency of the user', () => {
    const many = Array.from({ length: 16 }, (_, index) => card('200.00', 100_000n, `Card ${index}`));
    expect(one('CreditUtilization', context(many)).accountGuids).toHaveLength(15);
    for (const not of [
      card('900.00', null),
      card('900.00', 0n),
      card('900.00', 100_000n, CARD, { isClosed: true }),
      card('900.00', 100_000n, CARD, { currencyCode: 'EUR' }),
    ]) {
      expect(found('CreditUtilization', context([not]))).toEqual([]);
    }
  });
});

describe('CreditCardCloseToLimit', () => {
  it('is sent at three quarters of the limit, once a card and month', () => {
    expect(found('CreditCardCloseToLimit', context([card('749.99')]))).toEqual([]);
    const draft = one('CreditCardCloseToLimit', context([card('750.00'), card('0.00', 100_000n, 'Other')]));
    expect(draft.key).toEqual([accountGuid(CARD), '2026-11']);
    expect(draft.description).toContain('$750.00 of $1,000.00');
    expect(draft.description).toContain('$250.00 is left');
    expect(one('CreditCardCloseToLimit', context([card('990.00')])).key).toEqual(draft.key);
    expect(one('CreditCardCloseToLimit', context([card('990.00')], [], '2026-12-03')).key[1]).toBe('2026-12');
  });

  it('says so when nothing is left', () => {
    expect(one('CreditCardCloseToLimit', context([card('1010.00')])).description).toContain('nothing is left');
  });

  it('needs an open card with a limit', () => {
    for (const not of [
      card('900.00', null),
      card('900.00', 100_000n, CARD, { isClosed: true }),
      { ...card('900.00'), type: 'LINE_OF_CREDIT' as const },
    ]) {
      expect(found('CreditCardCloseToLimit', context([not]))).toEqual([]);
    }
  });
});

describe('CreditCardInterestSummary', () => {
  const charge = (on: number | string, debit = '12.34', more: Partial<RowWords> = {}): RowWords => ({
    on,
    debit,
    text: 'Interest charged',
    category: 'Finance Charge',
    ...more,
  });
  const summary = (rows: readonly RowWords[], accounts: readonly AccountWords[] = [card('10.00')], today?: string) =>
    found('CreditCardInterestSummary', context(accounts, rows, today));

  it('adds up the interest of 90 days, once a quarter', () => {
    const [draft] = summary([charge(-5), charge(-90, '10.00', { id: 'old' }), charge(-91, '99.00')]);
    expect(draft?.key).toEqual(['2026-10-01']);
    expect(draft?.description).toContain('$22.34');
    expect(draft?.transactionGuids).toHaveLength(2);
    expect(summary([charge(-1, '7.00')])[0]?.key).toEqual(draft?.key);
    expect(summary([charge(-5)], undefined, '2027-01-02')[0]?.key).toEqual(['2027-01-01']);
  });

  it('is true since the first charge, within its quarter', () => {
    expect(summary([charge('2026-10-20'), charge('2026-11-20')])[0]?.activeOn).toBe('2026-10-20');
    expect(summary([charge('2026-09-20')])[0]?.activeOn).toBe('2026-10-01');
  });

  it('leaves out interest of other debts, credits, and rows pending or in the future', () => {
    expect(summary([charge(-5)], [{ ...card('10.00'), type: 'LOAN' }])).toEqual([]);
    expect(summary([{ on: -5, credit: '5.00', category: 'Finance Charge' }])).toEqual([]);
    expect(summary([charge(-5, '5.00', { isPending: true })])).toEqual([]);
    expect(summary([charge(1)])).toEqual([]);
    expect(summary([charge(-5, '5.00', { category: 'Late Fee' })])).toEqual([]);
  });
});
