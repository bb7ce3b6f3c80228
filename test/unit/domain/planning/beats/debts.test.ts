import { describe, expect, it } from 'vitest';
import {
  type AccountWords,
  accountGuid,
  beatContext,
  type RowWords,
  transactionGuid,
} from '../../../../support/planning/planning-view.ts';
import { found, one } from './saving-beats.ts';

const at = (date: string): number => Date.parse(`${date}T00:00:00.000Z`);

describe('ChargeDisputeRefund', () => {
  const refund: RowWords = { id: 'back', on: -2, credit: '84.20', text: 'Provisional credit dispute 88231' };
  const refunds = (row: RowWords) => found('ChargeDisputeRefund', beatContext({ rows: [row] }));

  it('is sent once for a credit that names a dispute', () => {
    const draft = one(
      'ChargeDisputeRefund',
      beatContext({ rows: [refund, { on: -2, credit: '84.20', text: 'Refund' }] }),
    );
    expect(draft).toMatchObject({
      key: [transactionGuid('back')],
      activeOn: '2026-11-19',
      primaryTransactionGuid: transactionGuid('back'),
    });
    expect(draft.description).toContain('$84.20');
    expect(refunds({ ...refund, credit: '1.00' })[0]?.key).toEqual(draft.key);
  });

  it.each(['CHARGEBACK CREDIT', 'DISPUTED CHARGE ADJ', 'FRAUD CREDIT ADJ'])('understands %s', (text) => {
    expect(refunds({ ...refund, text })).toHaveLength(1);
  });

  it('is not sent for money out, pending or old credits, or parts of other words', () => {
    const { credit: _, ...row } = refund;
    expect(refunds({ ...row, debit: '84.20' })).toEqual([]);
    expect(refunds({ ...refund, isPending: true })).toEqual([]);
    expect(refunds({ ...refund, on: -30 })).toHaveLength(1);
    expect(refunds({ ...refund, on: -31 })).toEqual([]);
    expect(refunds({ ...refund, on: 1 })).toEqual([]);
    expect(refunds({ ...refund, credit: '0' })).toEqual([]);
    expect(refunds({ ...refund, text: 'Indisputable Coffee' })).toEqual([]);
  });
});

describe('DebtPaymentReminder', () => {
  const loan = (
    feed: AccountWords['feed'] = {},
    balance = '900.00',
    type: AccountWords['type'] = 'LOAN',
  ): AccountWords => ({
    name: 'Car Loan',
    type,
    balance,
    feed: { paymentDueAt: at('2026-12-01'), ...feed },
  });
  const reminders = (account: AccountWords, rows: readonly RowWords[] = []) =>
    found('DebtPaymentReminder', beatContext({ accounts: [account], rows }));
  const payment = (on: number, more: Partial<RowWords> = {}): RowWords => ({
    on,
    credit: '50.00',
    category: 'Transfer',
    text: 'Payment received',
    ...more,
  });

  it('is sent once for an account and due date', () => {
    const [draft] = reminders(loan());
    expect(draft).toMatchObject({
      key: [accountGuid('Car Loan'), '2026-12-01'],
      activeOn: '2026-11-01',
      primaryAccountGuid: accountGuid('Car Loan'),
    });
    expect(draft?.description).toContain('December 1');
    expect(draft?.description).toContain('$900.00');
    expect(reminders(loan({}, '899.00'))[0]?.key).toEqual(draft?.key);
    expect(reminders(loan({ paymentDueAt: at('2027-01-01') }))[0]?.key).not.toEqual(draft?.key);
  });

  it('ends after a payment within 30 days, pending or known by the account', () => {
    expect(reminders(loan(), [payment(-30)])).toEqual([]);
    expect(reminders(loan(), [payment(-1, { isPending: true })])).toEqual([]);
    expect(reminders(loan({ lastPaymentAt: at('2026-10-22') }))).toEqual([]);
    expect(reminders(loan(), [payment(-31)])).toMatchObject([{ activeOn: '2026-11-21' }]);
    expect(reminders(loan({ lastPaymentAt: at('2026-10-21') }))).toHaveLength(1);
  });

  it('counts a payment that its user hid', () => {
    const hidden = { isHidden: true };
    expect(reminders(loan(), [payment(-1, { more: hidden })])).toEqual([]);
    expect(
      reminders(loan(), [payment(-1, { more: { ...hidden, parentGuid: transactionGuid('whole') } })]),
    ).toHaveLength(1);
  });

  it('ends with the day before the due date, whatever the hour', () => {
    const due = loan({ paymentDueAt: at('2026-12-01') + 17 * 3_600_000 });
    const on = (today: string, hour: number) =>
      found('DebtPaymentReminder', beatContext({ accounts: [due], today, nowMs: at(today) + hour * 3_600_000 }));
    expect(on('2026-11-30', 23)).toHaveLength(1);
    expect([...on('2026-12-01', 0), ...on('2026-12-01', 16), ...on('2026-12-01', 18)]).toEqual([]);
  });

  it('takes neither a refund, nor a dispute, nor money out as a payment', () => {
    expect(reminders(loan(), [payment(-1, { merchant: 'Amazon' })])).toHaveLength(1);
    expect(reminders(loan(), [payment(-1, { category: 'Reimbursement' })])).toHaveLength(1);
    expect(reminders(loan(), [payment(-1, { text: 'Dispute credit' })])).toHaveLength(1);
    expect(reminders(loan(), [{ on: -1, debit: '50.00' }])).toHaveLength(1);
  });

  it('needs an open debt that is owed and due in the future', () => {
    for (const not of [
      loan({}, '0.00'),
      loan({}, '-10.00'),
      loan({}, '900.00', 'CHECKING'),
      loan({ isClosed: true }),
      loan({ paymentDueAt: null }),
      loan({ paymentDueAt: at('2026-11-21') }),
      loan({ paymentDueAt: at('2026-11-20') }),
    ]) {
      expect(reminders(not)).toEqual([]);
    }
    for (const type of ['CREDIT_CARD', 'MORTGAGE', 'LINE_OF_CREDIT'] as const)
      expect(reminders(loan({}, '1.00', type))).toHaveLength(1);
  });
});
