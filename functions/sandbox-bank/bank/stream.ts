import { dayOfInstant } from '../../../lib/domain/kernel/calendar.ts';
import { DAY_MS } from '../../../lib/domain/kernel/time.ts';
import type { Day } from './day.ts';
import { type AccountId, LIFE_BEGINS } from './life.ts';
import { MERCHANTS } from './merchants.ts';
import { between, draw, pick, seedOf } from './random.ts';
import type { BankRow, Rows } from './row.ts';

/**
 * The data of `sandbox-<n>`: any number of rows, each made from its index alone. Row i of an account happens at a fixed
 * instant, so a later day shows the same rows shifted out at the old end and new ones at the young end.
 */
interface StreamAccount {
  readonly rows: Rows;
  readonly cents: number;
}

const PERCENT: Readonly<Record<AccountId, number>> = { checking: 60, card: 30, savings: 10, loan: 0, investment: 0 };
const OPENING_CENTS: Readonly<Record<AccountId, number>> = {
  checking: 1_500_000,
  savings: 2_500_000,
  card: -100_000,
  loan: -2_400_000,
  investment: 1_800_000,
};

/** Rows lie at most a day apart, so that few of them are recent, and closer when 24 months must hold more. */
const SPAN_MS = 730 * DAY_MS;
/** Every tenth row settles the nine before it, so that the balance after any row needs ten rows and not all. */
const BLOCK = 10;
const BLOCK_GAIN_CENTS: Readonly<Record<AccountId, number>> = {
  checking: 310,
  savings: 120,
  card: 0,
  loan: 0,
  investment: 0,
};

/** `endDay` is the first day not shown. */
export const streamOf = (person: string, account: AccountId, rowCount: number, endDay: Day): StreamAccount => {
  const seed = seedOf(`${person}/${account}`);
  const all = lengthOf(account, rowCount);
  const beginsMs = LIFE_BEGINS * DAY_MS;
  const stepMs = all === 0 ? DAY_MS : Math.min(DAY_MS, Math.floor(SPAN_MS / all));
  const countBefore = (day: Day): number => Math.ceil((day * DAY_MS - beginsMs) / stepMs);
  const last = countBefore(endDay) - 1;
  const newest = (length: number): Rows => ({
    length,
    at: (index) => {
      if (index < 0 || index >= length) throw new RangeError(`row ${index} of ${length}`);
      const number = last - index;
      return rowOf(seed, account, number, dayOfInstant(beginsMs + number * stepMs));
    },
    since: (from) => newest(Math.min(length, Math.max(0, last + 1 - countBefore(from)))),
  });
  const cents = OPENING_CENTS[account] + (all === 0 ? 0 : gainedCents(seed, account, last));
  return { rows: newest(all), cents };
};

const lengthOf = (account: AccountId, rowCount: number): number => {
  const share = (other: AccountId): number => Math.floor((rowCount * PERCENT[other]) / 100);
  return account === 'checking' ? rowCount - share('card') - share('savings') : share(account);
};

const blockOf = (number: number): number => Math.floor(number / BLOCK);
const spentCents = (seed: number, number: number): number => between(draw(seed, number), 150, 9_000);

/** Positive for the tenth row of a block, which pays for the nine before it. */
const centsOf = (seed: number, account: AccountId, number: number): number => {
  const first = blockOf(number) * BLOCK;
  if (number < first + BLOCK - 1) return -spentCents(seed, number);
  let cents = BLOCK_GAIN_CENTS[account];
  for (let other = first; other < number; other += 1) cents += spentCents(seed, other);
  return cents;
};

const gainedCents = (seed: number, account: AccountId, last: number): number => {
  const first = blockOf(last) * BLOCK;
  let cents = blockOf(last) * BLOCK_GAIN_CENTS[account];
  for (let number = first; number <= last; number += 1) cents += centsOf(seed, account, number);
  return cents;
};

const INCOMING: Readonly<Record<AccountId, string>> = {
  checking: 'ACME ROBOTICS PAYROLL PPD ID: 9111873004',
  savings: 'TRANSFER FROM CHECKING',
  card: 'AUTOPAY PAYMENT - THANK YOU',
  loan: 'PAYMENT RECEIVED - THANK YOU',
  investment: 'CONTRIBUTION RECEIVED',
};

const rowOf = (seed: number, account: AccountId, number: number, day: Day): BankRow => {
  const cents = centsOf(seed, account, number);
  const merchant = cents < 0 ? pick(draw(seed, number, 1), MERCHANTS) : null;
  return {
    id: `${account}-n${number.toString(36)}`,
    pendingId: null,
    status: 'posted',
    cents,
    description: merchant?.description ?? INCOMING[account],
    memo: null,
    day,
    postedDay: day,
    checkNumber: null,
    merchantCategoryCode: merchant?.merchantCategoryCode ?? null,
    isInternational: merchant?.isInternational ?? false,
  };
};
