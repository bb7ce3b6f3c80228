import { categoryNamed } from '../../categories/category.ts';
import type { Guid } from '../../kernel/guid.ts';
import type { FeedTransaction } from '../../upstream/feed.ts';
import { phraseTable } from './phrases.ts';

type Direction = FeedTransaction['type'] | 'ANY';

interface BankPhrase {
  readonly direction: Direction;
  readonly categoryGuid: Guid<'CAT'>;
}

/** What banks write about what happens at the bank itself. A narrower line stands before a wider one. */
const LINES: readonly (readonly [category: string, direction: Direction, ...phrases: readonly string[]])[] = [
  ['ATM Fee', 'ANY', 'ATM FEE', 'ATM SURCHARGE', 'ATM OPERATOR FEE'],
  ['Late Fee', 'ANY', 'LATE FEE', 'LATE PAYMENT FEE', 'LATE CHARGE'],
  [
    'Banking Fee',
    'ANY',
    'OVERDRAFT FEE',
    'OVERDRAFT ITEM FEE',
    'OVERDRAFT',
    'NSF',
    'INSUFFICIENT FUNDS',
    'RETURNED ITEM FEE',
    'RETURN ITEM CHARGE',
    'STOP PAYMENT FEE',
    'WIRE FEE',
    'WIRE TRANSFER FEE',
    'FOREIGN TRANSACTION FEE',
    'INTERNATIONAL TRANSACTION FEE',
    'CASH ADVANCE FEE',
    'BALANCE TRANSFER FEE',
    'MAINTENANCE FEE',
    'MONTHLY FEE',
    'ACCOUNT FEE',
    'ANNUAL FEE',
  ],
  ['Service Fee', 'ANY', 'SERVICE FEE', 'SERVICE CHARGE', 'CONVENIENCE FEE', 'PROCESSING FEE'],
  ['Financial Advisor', 'ANY', 'ADVISORY FEE', 'ADVISER FEE', 'MANAGEMENT FEE'],
  ['Trade Commissions', 'DEBIT', 'TRADE COMMISSION', 'BROKER COMMISSION', 'COMMISSION'],
  ['Finance Charge', 'DEBIT', 'INTEREST CHARGED', 'INTEREST CHARGE', 'FINANCE CHARGE', 'PURCHASE INTEREST', 'INTEREST'],
  ['Interest Income', 'CREDIT', 'INTEREST PAID', 'INTEREST PAYMENT', 'INTEREST EARNED', 'INTEREST'],
  ['Dividend & Cap Gains', 'CREDIT', 'DIVIDEND', 'DIVIDENDS', 'CAPITAL GAIN', 'CAPITAL GAINS', 'CAP GAIN'],
  ['Buy', 'DEBIT', 'YOU BOUGHT', 'SHARES BOUGHT', 'SECURITIES PURCHASE'],
  ['Sell', 'CREDIT', 'YOU SOLD', 'SHARES SOLD', 'SECURITIES SALE'],
  ['Federal Tax', 'ANY', 'IRS', 'USATAXPYMT', 'FED TAX', 'FEDERAL TAX'],
  ['State Tax', 'ANY', 'STATE TAX', 'FRANCHISE TAX', 'DEPT OF REVENUE', 'STATE TAXRFD'],
  ['Property Tax', 'ANY', 'PROPERTY TAX', 'COUNTY TAX'],
  ['Child Support', 'ANY', 'CHILD SUPPORT'],
  ['Reimbursement', 'CREDIT', 'REIMBURSEMENT', 'EXPENSE REIMB', 'REIMB'],
  ['Bonus', 'CREDIT', 'BONUS'],
  ['Rental Income', 'CREDIT', 'RENTAL INCOME', 'RENT RECEIVED'],
  ['Paycheck', 'CREDIT', 'PAYROLL', 'SALARY', 'WAGES', 'DIRECT DEP', 'DIRECT DEPOSIT', 'DIR DEP', 'PAYCHECK'],
  [
    'Credit Card Payment',
    'ANY',
    'CREDIT CARD PAYMENT',
    'CREDIT CARD PMT',
    'CARD AUTOPAY',
    'CARD PAYMENT',
    'CRD AUTOPAY',
    'CRCARDPMT',
    'CREDIT CRD',
    'AUTOPAY PAYMENT',
    'AUTOMATIC PAYMENT THANK YOU',
    'PAYMENT THANK YOU',
  ],
  [
    'Mortgage Payment',
    'ANY',
    'MORTGAGE PAYMENT',
    'MORTGAGE PMT',
    'MORTGAGE PYMT',
    'MTG PAYMENT',
    'MTG PMT',
    'MTG PYMT',
  ],
  ['Mortgage & Rent', 'DEBIT', 'MORTGAGE', 'RENT PAYMENT', 'RENT'],
  ['Student Loan', 'DEBIT', 'STUDENT LOAN', 'STUDENT LN', 'DEPT EDUCATION'],
  ['Auto Payment', 'DEBIT', 'AUTO LOAN', 'AUTO FINANCE', 'CAR PAYMENT', 'AUTO PYMT', 'MOTOR CREDIT'],
  ['Life Insurance', 'DEBIT', 'LIFE INSURANCE', 'LIFE INS'],
  ['Deposit', 'ANY', 'BROKERAGE', 'CONTRIBUTION RECEIVED', 'IRA CONTRIBUTION', 'CONTRIBUTION'],
  ['Cash', 'ANY', 'ATM WITHDRAWAL', 'ATM WITHDRWL', 'ATM WD', 'CASH WITHDRAWAL', 'CASH ADVANCE', 'WITHDRAWAL'],
  [
    'Transfer',
    'ANY',
    'TRANSFER',
    'XFER',
    'TRNSFR',
    'TFR',
    'ZELLE',
    'VENMO',
    'CASH APP',
    'WIRE',
    'LOAN PAYMENT',
    'LOAN PYMT',
    'LOAN PMT',
    'PAYMENT RECEIVED',
  ],
  ['Income', 'CREDIT', 'DEPOSIT', 'CASH BACK', 'CASHBACK', 'REWARD', 'REWARDS', 'SOC SEC', 'SSA TREAS', 'PENSION'],
  ['Check', 'ANY', 'CHECK', 'CHEQUE', 'CHK'],
  ['Reimbursement', 'CREDIT', 'REFUND', 'REVERSAL', 'RETURNED'],
];

const table = phraseTable(
  LINES.flatMap(([name, direction, ...phrases]) => {
    const value: BankPhrase = { direction, categoryGuid: categoryNamed(name).guid };
    return phrases.map((phrase) => [phrase, value] as const);
  }),
);

/** The category of what happened at the bank itself; null where the words name nothing of the kind. */
export const categoryOfBankWords = (words: readonly string[], type: FeedTransaction['type']): Guid<'CAT'> | null =>
  table.find(words, ({ direction }) => direction === 'ANY' || direction === type)?.categoryGuid ?? null;
