import { DAY_MS } from '../kernel/time.ts';

/**
 * How many requests an upstream may be sent: `capacity` at once, and `refillPerDay` more in the course of a day. In any 24
 * hours these are no more than both together. For 24 requests a day: a capacity of 6 and a refill of 18.
 */
export interface BudgetRule {
  readonly capacity: number;
  readonly refillPerDay: number;
  /** So many requests are kept for the background; refreshes of users leave them. Less than `capacity`. */
  readonly reserve: number;
}

/** The budget of an upstream that counts requests, for each member by itself. */
export interface UpstreamBudget extends BudgetRule {
  /** How often the upstream has new data. Opening a session spends no request while data are not older than this. */
  readonly freshnessHours: number;
}

/**
 * All that is kept of the requests so far: the instant at which the whole capacity is there again. Each request moves it
 * on by one interval, the time that the refill of one request takes.
 *
 * Why this is enough: of n requests the first is made at `first` and the last at `last`. Before the first, `fullAtMs` is
 * `first` or is treated as if it were, or is later. After the last it is at least n intervals later than `first`. And
 * `mayCall` let the last one pass only if `fullAtMs` became at most `last` and `capacity` intervals. So n is at most
 * `capacity` and the number of intervals from `first` to `last`, and in 24 hours there are `refillPerDay` intervals.
 *
 * A request is sent some time after it is counted, but within the life of its worker. This changes nothing while a worker
 * lives for less than one interval (with 18 requests a day: 80 minutes).
 *
 * The other way would be a log of the instants of the last 24 requests. It allows 24 requests on each day and not 18. But
 * it is 24 times as large, and somebody who spends all of it in one minute has nothing left for a day. Here the next
 * request is free after one interval.
 */
export interface RequestBudget {
  readonly fullAtMs: number;
}

/** Nothing has been spent. */
export const FULL_BUDGET: RequestBudget = { fullAtMs: 0 };

/** On whose behalf a request is made. */
export type Spender = 'user' | 'background';

/** How long the refill of one request takes. Rounded up, so that no day has one request more. */
const intervalMsOf = ({ refillPerDay }: BudgetRule): number => Math.ceil(DAY_MS / refillPerDay);

const keptFrom = (spender: Spender, { reserve }: BudgetRule): number => (spender === 'background' ? 0 : reserve);

/** How many requests there are, the reserve included; less than none when more were made than may be. */
const wholeLeft = ({ fullAtMs }: RequestBudget, rule: BudgetRule, nowMs: number): number => {
  const intervalMs = intervalMsOf(rule);
  return Math.floor((rule.capacity * intervalMs - Math.max(0, fullAtMs - nowMs)) / intervalMs);
};

/** How many requests the spender may make now, one directly after the other. */
export const left = (budget: RequestBudget, rule: BudgetRule, spender: Spender, nowMs: number): number =>
  Math.max(0, wholeLeft(budget, rule, nowMs) - keptFrom(spender, rule));

/** The instant from which the spender may make one request more than now; null while nothing is spent. */
export const oneMoreAt = (budget: RequestBudget, rule: BudgetRule, spender: Spender, nowMs: number): number | null => {
  const more = Math.max(wholeLeft(budget, rule, nowMs), keptFrom(spender, rule)) + 1;
  return more > rule.capacity ? null : budget.fullAtMs - (rule.capacity - more) * intervalMsOf(rule);
};

export const mayCall = (budget: RequestBudget, rule: BudgetRule, spender: Spender, nowMs: number): boolean =>
  left(budget, rule, spender, nowMs) > 0;

/** The instant, in epoch milliseconds, from which the spender may make a request; `nowMs` where that is at once. */
export const refillsAt = (budget: RequestBudget, rule: BudgetRule, spender: Spender, nowMs: number): number =>
  Math.max(nowMs, budget.fullAtMs - (rule.capacity - 1 - keptFrom(spender, rule)) * intervalMsOf(rule));

/** The budget after one more request. To be written before the request is sent: whoever dies on the way has spent it. */
export const spend = (budget: RequestBudget, rule: BudgetRule, nowMs: number): RequestBudget => ({
  fullAtMs: Math.max(budget.fullAtMs, nowMs) + intervalMsOf(rule),
});

/** The budget without the last `spend`, whose request was surely not sent. */
export const giveBack = (budget: RequestBudget, rule: BudgetRule): RequestBudget => ({
  fullAtMs: budget.fullAtMs - intervalMsOf(rule),
});
