import type { FeedTransaction } from '../../upstream/feed.ts';
import type { TextKinds } from '../transaction.ts';
import { containsPhrase } from './phrases.ts';

const BILL_PAY = containsPhrase([
  'BILL PAY',
  'BILLPAY',
  'BILL PMT',
  'BILL PAYMENT',
  'BILL PYMT',
  'WEB PMT',
  'WEB PMTS',
  'ONLINE PMT',
  'ONLINE PAYMENT',
  'AUTOPAY',
  'AUTO PAY',
  'EBILL',
]);
const DIRECT_DEPOSIT = containsPhrase([
  'DIRECT DEP',
  'DIRECT DEPOSIT',
  'DIR DEP',
  'DIRDEP',
  'PAYROLL',
  'SALARY',
  'SOC SEC',
]);
const OVERDRAFT_FEE = containsPhrase([
  'OVERDRAFT FEE',
  'OVERDRAFT ITEM FEE',
  'OVERDRAFT CHARGE',
  'NSF FEE',
  'NSF CHARGE',
  'INSUFFICIENT FUNDS FEE',
  'RETURNED ITEM FEE',
]);
const PAYROLL_ADVANCE = containsPhrase([
  'PAYROLL ADVANCE',
  'PAYCHECK ADVANCE',
  'WAGE ADVANCE',
  'EARNED WAGE',
  'EARNIN',
  'BRIGIT',
  'DAVE INC',
]);
const SUBSCRIPTION = containsPhrase(['SUBSCRIPTION', 'SUBSCR', 'MEMBERSHIP']);

export const textKindsOf = (words: readonly string[], type: FeedTransaction['type']): TextKinds => {
  const isDebit = type === 'DEBIT';
  return {
    isBillPay: isDebit && BILL_PAY(words),
    isDirectDeposit: !isDebit && DIRECT_DEPOSIT(words),
    isOverdraftFee: isDebit && OVERDRAFT_FEE(words),
    isPayrollAdvance: !isDebit && PAYROLL_ADVANCE(words),
    isSubscription: isDebit && SUBSCRIPTION(words),
  };
};
