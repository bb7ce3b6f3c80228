import { expect, test } from 'vitest';
import { calendarStatement } from '../../../functions/sandbox-bank/bank/calendar-account.ts';
import { ACCOUNT_IDS } from '../../../functions/sandbox-bank/bank/life.ts';
import { calendarAccountsOf } from '../../../functions/sandbox-bank/bank/statement.ts';
import { dayOfInstant } from '../../../lib/domain/kernel/calendar.ts';
import { DAY_MS } from '../../../lib/domain/kernel/time.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { bankClient, sumCents, toCents } from './bank-client.ts';

const LOGIN = 'sandbox-beats';
const ACCOUNTS = calendarAccountsOf(LOGIN);

test('only sandbox-beats has calendar accounts, each under its own id', () => {
  expect(calendarAccountsOf('mxuser')).toEqual([]);
  const ids = [...ACCOUNT_IDS, ...ACCOUNTS.map(({ id }) => id)];
  expect(new Set(ids).size).toBe(ids.length);
});

test('the balances of calendar accounts change by posted rows, which never move (P23)', () => {
  const clock = testClock();
  const bank = bankClient(clock);
  const first = bank.refresh(LOGIN);
  clock.advance(37 * DAY_MS);
  const last = bank.refresh(LOGIN);
  for (const { id } of ACCOUNTS) {
    const [before, after] = [first, last].map((job) => bank.transactions(job, id));
    const known = new Map(before?.map((row) => [row.id, row]));
    for (const row of after ?? []) expect(known.get(row.id) ?? row).toEqual(row);
    const arrived = (after ?? []).filter((row) => !known.has(row.id));
    const [was, is] = [first, last].map((job) => bank.accounts(job).find((account) => account.id === id));
    const change = toCents(is?.balance ?? 0) - toCents(was?.balance ?? 0);
    const isDebt = is?.type === 'credit_card' || is?.type === 'loan';
    expect([id, isDebt ? 0 - change : change]).toEqual([id, sumCents(arrived)]);
  }
});

test('calendar accounts with +still answer the same bytes for the rest of the month', () => {
  const clock = testClock(Date.UTC(2026, 10, 2, 9));
  const bank = bankClient(clock);
  const seen = new Set<string>();
  for (const days of [0, 12, 14]) {
    clock.advance(days * DAY_MS);
    const job = bank.refresh(`${LOGIN}+still`);
    seen.add(JSON.stringify([bank.accounts(job), ACCOUNTS.map(({ id }) => bank.page(job, id))]));
  }
  expect(seen.size).toBe(1);
});

test('a checking account of spending neither grows for ever nor becomes empty', () => {
  const [begin, end] = [dayOfInstant(Date.UTC(2024, 0, 1)), dayOfInstant(Date.UTC(2030, 0, 1))];
  const daily = ACCOUNTS.find(({ id }) => id === 'daily');
  if (daily === undefined) throw new Error('it is there');
  for (const day of [begin, end]) {
    const { cents } = calendarStatement(daily, day, day);
    expect(cents).toBeGreaterThan(100_000);
    expect(cents).toBeLessThan(1_000_000);
  }
});
