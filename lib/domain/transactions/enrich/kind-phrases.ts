import type { FeedTransaction } from '../../upstream/feed.ts';
import { phraseTable } from './phrases.ts';

/** What kind of payment a row is, as far as only its text tells. */
export interface TextKinds {
  readonly isBillPay: boolean;
  readonly isDirectDeposit: boolean;
  readonly isOverdraftFee: boolean;
  readonly isPayrollAdvance: boolean;
  readonly isSubscription: boolean;
}

const phrasesOf = (...phrases: readonly string[]) => phraseTable(phrases.map((phrase) => [phrase, true] as const));

const BILL_PAY = phrasesOf(
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
);
const DIRECT_DEPOSIT = phrasesOf('DIRECT DEP', 'DIRECT DEPOSIT', 'DIR DEP', 'DIRDEP', 'PAYROLL', 'SALARY', 'SOC SEC');
const OVERDRAFT_FEE = phrasesOf(
  'OVERDRAFT FEE',
  'OVERDRAFT ITEM FEE',
  'OVERDRAFT CHARGE',
  'NSF FEE',
  'NSF CHARGE',
  'INSUFFICIENT FUNDS FEE',
  'RETURNED ITEM FEE',
);
const PAYROLL_ADVANCE = phrasesOf(
  'PAYROLL ADVANCE',
  'PAYCHECK ADVANCE',
  'WAGE ADVANCE',
  'EARNED WAGE',
  'EARNIN',
  'BRIGIT',
  'DAVE INC',
);
const SUBSCRIPTION = phrasesOf('SUBSCRIPTION', 'SUBSCR', 'MEMBERSHIP');

const always = (): boolean => true;

export const textKindsOf = (words: readonly string[], type: FeedTransaction['type']): TextKinds => {
  const isDebit = type === 'DEBIT';
  return {
    isBillPay: isDebit && BILL_PAY.find(words, always) !== null,
    isDirectDeposit: !isDebit && DIRECT_DEPOSIT.find(words, always) !== null,
    isOverdraftFee: isDebit && OVERDRAFT_FEE.find(words, always) !== null,
    isPayrollAdvance: !isDebit && PAYROLL_ADVANCE.find(words, always) !== null,
    isSubscription: isDebit && SUBSCRIPTION.find(words, always) !== null,
  };
};
