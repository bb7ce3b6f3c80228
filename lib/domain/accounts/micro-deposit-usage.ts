import { type Refused, refused } from '../kernel/refused.ts';
import { DAY_MS, SECOND_MS } from '../kernel/time.ts';

/** One pair of deposits that a user has asked for, kept for a day whatever becomes of it. */
export interface DepositOrder {
  readonly atMs: number;
  /** Keyed digest of its account. */
  readonly account: string;
}

/**
 * What a user has asked for within a day. The revision rises with each new microdeposit, so that of two at once the second
 * finds it changed.
 */
export interface DepositUsage {
  readonly orders: readonly DepositOrder[];
  /** 0 before the first. */
  readonly revision: number;
}

/** Each order moves real money and brings a few guesses at the amounts; three allow for a mistyped name or a lost device. */
export const ORDERS_PER_ACCOUNT_MAX = 3;
/** Far more accounts than anybody verifies on one day. */
export const ORDERS_PER_USER_MAX = 10;
export const ORDERS_WITHIN_MS = DAY_MS;

export type OrderVerdict =
  | { readonly kind: 'allowed' }
  | (Refused<'accountOrders' | 'userOrders'> & { readonly retryAfterSeconds: number });

const withinDay = ({ orders }: DepositUsage, nowMs: number): readonly DepositOrder[] =>
  orders.filter(({ atMs }) => nowMs < atMs + ORDERS_WITHIN_MS);

/** Whether one more order to this account is within the limits. Each order counts for one day. */
export const orderVerdict = (usage: DepositUsage, account: string, nowMs: number): OrderVerdict => {
  const all = withinDay(usage, nowMs);
  const toAccount = all.filter((order) => order.account === account);
  if (toAccount.length >= ORDERS_PER_ACCOUNT_MAX) {
    return { ...refused('accountOrders'), retryAfterSeconds: untilOneLess(toAccount, ORDERS_PER_ACCOUNT_MAX, nowMs) };
  }
  if (all.length >= ORDERS_PER_USER_MAX) {
    return { ...refused('userOrders'), retryAfterSeconds: untilOneLess(all, ORDERS_PER_USER_MAX, nowMs) };
  }
  return { kind: 'allowed' };
};

/** Seconds until so many of the orders are older than a day that one more is allowed. */
const untilOneLess = (orders: readonly DepositOrder[], max: number, nowMs: number): number => {
  const freeing = orders.map(({ atMs }) => atMs).toSorted((a, b) => a - b)[orders.length - max] ?? nowMs;
  return Math.ceil((freeing + ORDERS_WITHIN_MS - nowMs) / SECOND_MS);
};

/** The usage with one order more, without those of earlier days; `account` null for a microdeposit that sends nothing. */
export const withOrder = (usage: DepositUsage, account: string | null, nowMs: number): DepositUsage => ({
  orders: [...withinDay(usage, nowMs), ...(account === null ? [] : [{ atMs: nowMs, account }])],
  revision: usage.revision + 1,
});
