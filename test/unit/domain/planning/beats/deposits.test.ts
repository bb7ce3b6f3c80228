import { describe, expect, it } from 'vitest';
import { DEPOSIT_TEMPLATES } from '../../../../support/planning/beat-drafts.ts';
import {
  type AccountWords,
  beatContext,
  type RowWords,
  transactionGuid,
} from '../../../../support/planning/planning-view.ts';
import { firing, found, one } from './saving-beats.ts';

const paidIn = (more: Partial<RowWords> = {}): RowWords => ({
  id: 'in',
  on: -1,
  credit: '42.00',
  text: 'Something',
  ...more,
});
const kinds = (row: RowWords, account: AccountWords = {}): readonly string[] =>
  firing(beatContext({ accounts: [account], rows: [row] })).filter((name) => DEPOSIT_TEMPLATES.includes(name));

const SAVINGS: AccountWords = { name: 'Rainy Day', type: 'SAVINGS' };
const PLAN: AccountWords = { name: 'College 529', type: 'INVESTMENT' };
const HSA: AccountWords = { name: 'My HSA', type: 'SAVINGS' };
const DIRECT = {
  more: {
    kinds: {
      isBillPay: false,
      isDirectDeposit: true,
      isOverdraftFee: false,
      isPayrollAdvance: false,
      isSubscription: false,
    },
  },
};

describe('a beat about a deposit', () => {
  it.each([
    ['TaxDeposit', paidIn({ text: 'IRS TREAS 310 TAX REF' }), {}],
    ['TaxDeposit', paidIn({ category: 'State Tax' }), {}],
    ['GovernmentDeposit', paidIn({ text: 'SSA TREAS 310 XXSOC SEC' }), {}],
    ['GovernmentDeposit', paidIn({ text: 'TX WORKFORCE COMMISSION UI BENEFIT' }), {}],
    ['Deposit529', paidIn(), PLAN],
    ['HSADeposit', paidIn(), HSA],
    ['PayrollDeposit', paidIn({ ...DIRECT }), {}],
    ['PayrollDeposit', paidIn({ category: 'Paycheck' }), {}],
    ['CheckDeposit', paidIn({ text: 'MOBILE DEPOSIT REF 1181' }), {}],
    ['CheckDeposit', paidIn({ text: 'CHECK DEPOSIT' }), {}],
    ['CheckDeposit', paidIn({ category: 'Check' }), {}],
    ['LargeDeposit', paidIn({ credit: '500.00' }), {}],
    ['SavingsAccountDeposit', paidIn(), SAVINGS],
  ] as const)('is %s', (name, row, account) => {
    expect(kinds(row, account)).toEqual([name]);
    const draft = one(name, beatContext({ accounts: [account], rows: [row] }));
    expect(draft).toMatchObject({
      key: [transactionGuid('in')],
      activeOn: '2026-11-20',
      primaryTransactionGuid: transactionGuid('in'),
    });
    expect(draft.description).toContain(row.credit === '500.00' ? '$500.00' : '$42.00');
  });

  it('is the first of the ranking that is true', () => {
    // Each kind beats the next, in the order of the ranking.
    const everything = { text: 'IRS SOC SEC MOBILE DEPOSIT', credit: '900.00', ...DIRECT };
    const account: AccountWords = { name: 'HSA (529)', type: 'SAVINGS' };
    expect(kinds(paidIn(everything), account)).toEqual(['TaxDeposit']);
    expect(kinds(paidIn({ ...everything, text: 'SOC SEC MOBILE DEPOSIT' }), account)).toEqual(['GovernmentDeposit']);
    expect(kinds(paidIn({ ...everything, text: 'MOBILE DEPOSIT' }), account)).toEqual(['Deposit529']);
    expect(kinds(paidIn({ ...everything, text: 'MOBILE DEPOSIT' }), HSA)).toEqual(['HSADeposit']);
    expect(kinds(paidIn({ ...everything, text: 'MOBILE DEPOSIT' }), SAVINGS)).toEqual(['PayrollDeposit']);
    expect(kinds(paidIn({ credit: '900.00', text: 'MOBILE DEPOSIT' }), SAVINGS)).toEqual(['CheckDeposit']);
    expect(kinds(paidIn({ credit: '900.00' }), SAVINGS)).toEqual(['LargeDeposit']);
    expect(kinds(paidIn({ credit: '499.99' }), SAVINGS)).toEqual(['SavingsAccountDeposit']);
  });

  it('needs recent posted income of at least 500.00 that pays no debt', () => {
    expect(kinds(paidIn({ credit: '499.99' }))).toEqual([]);
    expect(kinds({ on: -1, debit: '900.00', text: 'IRS' }, SAVINGS)).toEqual([]);
    expect(kinds(paidIn({ credit: '900.00', isPending: true }))).toEqual([]);
    expect(kinds(paidIn({ credit: '900.00', on: -30 }))).toEqual(['LargeDeposit']);
    expect(kinds(paidIn({ credit: '900.00', on: -31 }))).toEqual([]);
    expect(kinds(paidIn({ credit: '900.00', on: 1 }))).toEqual([]);
    expect(kinds(paidIn({ credit: '900.00' }), { type: 'CREDIT_CARD' })).toEqual([]);
    expect(kinds(paidIn({ credit: '0.00', text: 'IRS' }), SAVINGS)).toEqual([]);
  });

  it('ignores interest as saving', () => {
    expect(kinds(paidIn({ category: 'Interest Income' }), SAVINGS)).toEqual([]);
  });

  it('keeps its key while the figures move', () => {
    const keyOf = (credit: string) => one('LargeDeposit', beatContext({ rows: [paidIn({ credit })] })).key;
    expect(keyOf('500.00')).toEqual(keyOf('750.00'));
  });
});

describe('a 529 plan', () => {
  const isPlan = (name: string, accountSubtype: string | null = null): boolean =>
    kinds(paidIn(), { name, type: 'INVESTMENT', feed: { accountSubtype } }).includes('Deposit529');

  it.each(['College 529', '529 Savings', 'Ohio (529) Fund', '529-4 Growth', 'CollegePlan529', '529Plan', 'Plan 529'])(
    'is recognised by the name %s',
    (name) => {
      expect(isPlan(name)).toBe(true);
    },
  );

  it.each([
    'Savings 1529',
    'x5290',
    '529-A',
    'Account529',
    'Plan 15290',
    'Brokerage',
    'Prepaid 529 Plan',
    '529 PREPAID tuition',
  ])('is not recognised by %s', (name) => {
    expect(isPlan(name)).toBe(false);
  });

  it('is recognised by its subtype, unless it is prepaid', () => {
    expect(isPlan('College', 'PLAN_529')).toBe(true);
    expect(isPlan('Prepaid College', 'PLAN_529')).toBe(false);
    expect(isPlan('College', 'IRA')).toBe(false);
  });

  it('accepts deposits above 10.00', () => {
    expect(kinds(paidIn({ credit: '10.00' }), PLAN)).toEqual([]);
    expect(kinds(paidIn({ credit: '10.01' }), PLAN)).toEqual(['Deposit529']);
  });

  it('has one Withdrawal529 for money out of it', () => {
    const out = (more: Partial<RowWords> = {}): RowWords => ({ id: 'out', on: -4, debit: '310.00', ...more });
    const withdrawals = (row: RowWords, account: AccountWords = PLAN) =>
      found('Withdrawal529', beatContext({ accounts: [account], rows: [row] }));
    expect(withdrawals(out())).toMatchObject([{ key: [transactionGuid('out')], activeOn: '2026-11-17' }]);
    expect(withdrawals(out())[0]?.description).toContain('$310.00');
    expect(withdrawals(paidIn())).toEqual([]);
    expect(withdrawals(out({ isPending: true }))).toEqual([]);
    expect(withdrawals(out({ on: -31 }))).toEqual([]);
    expect(withdrawals(out({ debit: '0' }))).toEqual([]);
    expect(withdrawals(out(), { name: 'Brokerage', type: 'INVESTMENT' })).toEqual([]);
    expect(withdrawals(out(), { name: 'Prepaid 529 Plan', type: 'INVESTMENT' })).toEqual([]);
  });
});

it('a health savings account is recognised by its subtype or its name', () => {
  const isHsa = (name: string, accountSubtype: string | null = null): boolean =>
    kinds(paidIn(), { name, type: 'INVESTMENT', feed: { accountSubtype } }).includes('HSADeposit');
  expect(isHsa('Family', 'HSA')).toBe(true);
  expect(isHsa('Health Savings Account')).toBe(true);
  expect(isHsa('hsa 2026')).toBe(true);
  expect(isHsa('Marshals Fund')).toBe(false);
  expect(isHsa('Family', 'HRA')).toBe(false);
});
