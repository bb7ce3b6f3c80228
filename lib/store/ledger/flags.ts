import {
  NO_KINDS,
  NOTHING_SET,
  type TextKinds,
  type Transaction,
  type UserSet,
} from '../../domain/transactions/transaction.ts';

/**
 * All yes-or-no facts of a row as one number. The facts that are true of many rows have the low seven bits, so that
 * most numbers take one byte.
 */
const DEBIT = 1;
const PENDING = 1 << 1;
const DOMESTIC = 1 << 2;
const INTERNATIONAL = 1 << 3;
const BILL_PAY = 1 << 4;
const DIRECT_DEPOSIT = 1 << 5;
const SUBSCRIPTION = 1 << 6;
const OVERDRAFT_FEE = 1 << 7;
const PAYROLL_ADVANCE = 1 << 8;
const VIEWED = 1 << 9;
const HIDDEN = 1 << 10;
const SPLIT = 1 << 11;
const MANUAL = 1 << 12;
const CATEGORY_SET = 1 << 13;
const DESCRIPTION_SET = 1 << 14;
const DATE_SET = 1 << 15;
const MEMO_SET = 1 << 16;

const KINDS = BILL_PAY | DIRECT_DEPOSIT | SUBSCRIPTION | OVERDRAFT_FEE | PAYROLL_ADVANCE;
const USER_SET = CATEGORY_SET | DESCRIPTION_SET | DATE_SET | MEMO_SET;

export type Flags = Pick<
  Transaction,
  | 'type'
  | 'status'
  | 'isInternational'
  | 'kinds'
  | 'hasBeenViewed'
  | 'isHidden'
  | 'hasBeenSplit'
  | 'isManual'
  | 'userSet'
>;

const bit = (holds: boolean, flag: number): number => (holds ? flag : 0);

export const flagsOf = (row: Flags): number =>
  bit(row.type === 'DEBIT', DEBIT) |
  bit(row.status === 'PENDING', PENDING) |
  bit(row.isInternational === false, DOMESTIC) |
  bit(row.isInternational === true, INTERNATIONAL) |
  bit(row.kinds.isBillPay, BILL_PAY) |
  bit(row.kinds.isDirectDeposit, DIRECT_DEPOSIT) |
  bit(row.kinds.isSubscription, SUBSCRIPTION) |
  bit(row.kinds.isOverdraftFee, OVERDRAFT_FEE) |
  bit(row.kinds.isPayrollAdvance, PAYROLL_ADVANCE) |
  bit(row.hasBeenViewed, VIEWED) |
  bit(row.isHidden, HIDDEN) |
  bit(row.hasBeenSplit, SPLIT) |
  bit(row.isManual, MANUAL) |
  bit(row.userSet.category, CATEGORY_SET) |
  bit(row.userSet.description, DESCRIPTION_SET) |
  bit(row.userSet.date, DATE_SET) |
  bit(row.userSet.memo, MEMO_SET);

export const readFlags = (flags: number): Flags => {
  const has = (flag: number): boolean => (flags & flag) !== 0;
  return {
    type: has(DEBIT) ? 'DEBIT' : 'CREDIT',
    status: has(PENDING) ? 'PENDING' : 'POSTED',
    isInternational: has(INTERNATIONAL) ? true : has(DOMESTIC) ? false : null,
    kinds: has(KINDS) ? kindsOf(has) : NO_KINDS,
    hasBeenViewed: has(VIEWED),
    isHidden: has(HIDDEN),
    hasBeenSplit: has(SPLIT),
    isManual: has(MANUAL),
    userSet: has(USER_SET) ? userSetOf(has) : NOTHING_SET,
  };
};

const kindsOf = (has: (flag: number) => boolean): TextKinds => ({
  isBillPay: has(BILL_PAY),
  isDirectDeposit: has(DIRECT_DEPOSIT),
  isSubscription: has(SUBSCRIPTION),
  isOverdraftFee: has(OVERDRAFT_FEE),
  isPayrollAdvance: has(PAYROLL_ADVANCE),
});

const userSetOf = (has: (flag: number) => boolean): UserSet => ({
  category: has(CATEGORY_SET),
  description: has(DESCRIPTION_SET),
  date: has(DATE_SET),
  memo: has(MEMO_SET),
});
