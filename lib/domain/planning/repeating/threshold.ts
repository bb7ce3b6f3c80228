import { isBill, isHabit, type PaidFor } from './payee-kind.ts';

/** What it takes to believe that rows of a payee recur. */
export interface Threshold {
  /** Natural logarithm of how much likelier they must be as beats than at random. */
  readonly evidenceMin: number;
  /** How far amounts may lie apart, as `spreadOf` measures it. */
  readonly spreadMax: number;
}

interface Payee {
  readonly paidFor: PaidFor;
  readonly isIncome: boolean;
  readonly isSubscription: boolean;
  readonly isDirectDeposit: boolean;
}

/** e^7: a thousand times. Of the payees of a year a few dozen are looked at in many ways; one in a thousand may be wrong. */
const EVIDENCE_MIN = 7;
/** Bills, subscriptions and salaries are expected to recur: they need less evidence. */
const LESS_OF_A_CONTRACT = 1;
/** Visits to a shop or restaurant keep to some rhythm by chance now and then: they need more evidence. */
const MORE_OF_A_HABIT = 3;

/** One price, or one that differs by fifteen per cent either way. */
const SPREAD_OF_A_PRICE_MAX = 0.15;
/** Bills and pay may differ more, such as for heating in winter or for hours worked. */
const SPREAD_OF_A_BILL_MAX = 0.3;

export const thresholdOf = ({ paidFor, isIncome, isSubscription, isDirectDeposit }: Payee): Threshold => {
  const isOwed = isBill(paidFor);
  const spreadMax = isOwed || isIncome ? SPREAD_OF_A_BILL_MAX : SPREAD_OF_A_PRICE_MAX;
  if (isOwed || isSubscription || isDirectDeposit) return { evidenceMin: EVIDENCE_MIN - LESS_OF_A_CONTRACT, spreadMax };
  return { evidenceMin: EVIDENCE_MIN + (isHabit(paidFor) ? MORE_OF_A_HABIT : 0), spreadMax };
};
