import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../lib/domain/kernel/time.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { forAll, runs } from '../../support/project/runs.ts';
import { ACCOUNTS, type BankTransaction, bankClient, DEBTS, sumCents, toCents } from './bank-client.ts';

const isPosted = ({ status }: BankTransaction): boolean => status === 'posted';
const logins = fc.constantFrom('mxuser', 'test_atrium', 'alice', 'sandbox-0', 'sandbox-37', 'sandbox-2500');
/** Those that show everything since the last refresh even when that was months ago. */
const lastingLogins = fc.constantFrom('mxuser', 'test_atrium', 'alice', 'sandbox-2500', 'sandbox-20000');

describe('the data of a login at the sandbox bank', () => {
  it('are the same for every bank that is asked on the same day', () => {
    forAll(runs(6), logins, (login) => {
      const [one, other] = [bankClient(testClock()), bankClient(testClock())];
      const [oneJob, otherJob] = [one.refresh(login), other.refresh(login)];
      expect(other.accounts(otherJob)).toEqual(one.accounts(oneJob));
      expect(other.allTransactions(otherJob)).toEqual(one.allTransactions(oneJob));
    });
  });

  it('are five accounts with 24 months of rows, and holdings that add up', () => {
    const bank = bankClient(testClock());
    const job = bank.refresh('mxuser');
    const accounts = bank.accounts(job);
    expect(accounts.map(({ type }) => type)).toEqual(['checking', 'savings', 'credit_card', 'loan', 'investment']);
    for (const { balance } of accounts) expect(balance).toBeGreaterThan(0);
    expect(bank.page(job, 'checking').served_from).toBe('2024-11-21');
    expect(bank.transactions(job, 'checking').length).toBeGreaterThan(250);
    expect(bank.transactions(job, 'card').length).toBeGreaterThan(1_000);
    const investment = accounts.find(({ id }) => id === 'investment');
    const held = bank.holdings(job, 'investment').reduce((sum, { market_value = 0 }) => sum + toCents(market_value), 0);
    expect(held + toCents(investment?.cash ?? 0)).toBe(toCents(investment?.balance ?? 0));
    expect(bank.holdings(job, 'checking')).toEqual([]);
  });

  it('have amounts between two refreshes that sum to the change of the balance (P23)', () => {
    forAll(
      runs(10),
      lastingLogins,
      fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 4 }),
      (login, days) => {
        const clock = testClock();
        const bank = bankClient(clock);
        const first = bank.refresh(login);
        let last = first;
        for (const elapsed of days) {
          clock.advance(elapsed * DAY_MS);
          last = bank.refresh(login);
        }
        const [before, after] = [bank.accounts(first), bank.accounts(last)];
        for (const [index, id] of ACCOUNTS.entries()) {
          const known = new Set(
            bank
              .transactions(first, id)
              .filter(isPosted)
              .map((row) => row.id),
          );
          const arrived = bank.transactions(last, id).filter((row) => isPosted(row) && !known.has(row.id));
          const change = toCents(after[index]?.balance ?? 0) - toCents(before[index]?.balance ?? 0);
          const signed = DEBTS.includes(id) ? -sumCents(arrived) : sumCents(arrived);
          expect([id, signed || 0]).toEqual([id, change]);
        }
      },
    );
  });

  it('have rows that never change their date, in any time zone (P24)', () => {
    const zone = process.env.TZ;
    const dates = new Map<string, string>();
    try {
      for (const [index, tz] of [
        'UTC',
        'Etc/GMT+12',
        'Pacific/Kiritimati',
        'Asia/Kathmandu',
        'America/New_York',
      ].entries()) {
        process.env.TZ = tz;
        const clock = testClock(Date.UTC(2026, 9, 30, 23, 59, 30) + index * DAY_MS);
        const bank = bankClient(clock);
        for (const row of bank.allTransactions(bank.refresh('mxuser'))) {
          expect(dates.get(row.id) ?? row.date).toBe(row.date);
          dates.set(row.id, row.date);
        }
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

describe('a second refresh at the sandbox bank', () => {
  it('brings a few new rows and loses none', () => {
    for (const login of ['mxuser', 'sandbox-500']) {
      const bank = bankClient(testClock());
      const before = new Set(bank.allTransactions(bank.refresh(login)).map(({ id }) => id));
      const after = bank.allTransactions(bank.refresh(login)).map(({ id }) => id);
      expect([...before].filter((id) => !after.includes(id))).toEqual([]);
      expect(after.length - before.size).toBe(3);
    }
  });

  it('of a login with +still has the same bytes for the rest of the month', () => {
    for (const login of ['mxuser+still', 'sandbox-1500+still']) {
      const clock = testClock(Date.UTC(2026, 10, 2, 9));
      const bank = bankClient(clock);
      const seen = new Set<string>();
      for (const days of [0, 0, 1, 12, 14]) {
        clock.advance(days * DAY_MS);
        const job = bank.refresh(login);
        seen.add(
          JSON.stringify([bank.accounts(job), ACCOUNTS.map((id) => bank.page(job, id)), bank.allTransactions(job)]),
        );
      }
      expect(seen.size).toBe(1);
    }
  });
});

describe('habits of real feeds at the sandbox bank', () => {
  const clock = testClock();
  const bank = bankClient(clock);
  const days = Array.from({ length: 45 }, () => {
    clock.advance(DAY_MS);
    return bank.transactions(bank.refresh('mxuser'), 'card', 'from=2026-11-01');
  });
  const pending = new Map(
    days
      .flat()
      .filter((row) => !isPosted(row))
      .map((row) => [row.id, row]),
  );
  const final = days.at(-1) ?? [];
  const posted = new Map(final.filter(isPosted).map((row) => [row.id, row]));
  const grown = [...pending.values()].flatMap((row) => {
    const settled = posted.get(row.id.slice(1));
    return settled === undefined ? [] : [{ row, settled }];
  });

  it('post pending rows later, with other ids, links or amounts, and some never', () => {
    expect(grown.filter(({ row, settled }) => settled.pending_id === row.id).length).toBeGreaterThan(5);
    expect(grown.filter(({ settled }) => settled.pending_id === null).length).toBeGreaterThan(5);
    expect(grown.filter(({ row, settled }) => settled.amount !== row.amount).length).toBeGreaterThan(5);
    const stillPending = new Set(final.filter((row) => !isPosted(row)).map(({ id }) => id));
    const dropped = [...pending.keys()].filter((id) => !stillPending.has(id) && !posted.has(id.slice(1)));
    expect(dropped.length).toBeGreaterThan(0);
    for (const { row, settled } of grown) {
      expect(settled.date).toBe(row.date);
      expect((settled.posted_date ?? '') > row.date).toBe(true);
    }
  });

  it('have two real purchases of the same day, place and amount as two rows', () => {
    const twins = final.filter(
      ({ date, description }) => date === '2026-12-09' && description.startsWith('SQ *BLUE OWL'),
    );
    expect(twins).toHaveLength(2);
    expect(new Set(twins.map(({ amount }) => amount)).size).toBe(1);
    expect(new Set(twins.map(({ id }) => id)).size).toBe(2);
  });

  it('return what was paid by refunds, and make one utility bill in four months odd', () => {
    const refund = final.find(({ date, amount }) => date === '2026-11-19' && amount > 0);
    expect(final.find(({ date, amount }) => date === '2026-11-13' && amount === -(refund?.amount ?? 0))).toBeDefined();
    const bills = bank
      .transactions(bank.refresh('mxuser'), 'checking')
      .filter(({ description }) => description.startsWith('CITY OF AUSTIN'))
      .map(({ amount }) => -amount);
    const odd = bills.filter((bill, index) => {
      const [younger = bill, older = bill] = [bills[index - 1], bills[index + 1]];
      return bill > 1.25 * Math.max(younger, older) || bill < 0.75 * Math.min(younger, older);
    });
    expect(odd.length).toBeGreaterThanOrEqual(4);
  });
});

describe('the login sandbox-<n>', () => {
  it('has exactly n transactions with different ids, in pages of at most a thousand', () => {
    forAll(runs(10), fc.integer({ min: 0, max: 4_000 }), fc.boolean(), (count, isStill) => {
      const bank = bankClient(testClock());
      const job = bank.refresh(`sandbox-${count}${isStill ? '+still' : ''}`);
      const rows = bank.allTransactions(job);
      expect(rows).toHaveLength(count);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(count);
      expect(bank.page(job, 'checking').transactions.length).toBeLessThanOrEqual(1_000);
    });
  });

  it('gives a page of 100,000 rows in far less than a second', () => {
    const bank = bankClient(testClock());
    const job = bank.refresh('sandbox-100000');
    const began = performance.now();
    const page = bank.page(job, 'checking', 'cursor=r59000');
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(page.transactions).toHaveLength(1_000);
    expect(page.next_cursor).toBeNull();
  });

  it('serves from the requested date, included, and says where its rows begin', () => {
    const bank = bankClient(testClock());
    for (const login of ['sandbox-3000', 'mxuser']) {
      const job = bank.refresh(login);
      const all = bank.transactions(job, 'checking');
      const recent = bank.transactions(job, 'checking', 'from=2026-09-01');
      expect(recent.map(({ id }) => id).toSorted()).toEqual(
        all
          .filter(({ date }) => date >= '2026-09-01')
          .map(({ id }) => id)
          .toSorted(),
      );
      expect(bank.page(job, 'checking', 'from=2026-09-01').served_from).toBe('2026-09-01');
      expect(bank.page(job, 'checking', 'from=1999-01-01').served_from).toBe('2024-11-21');
    }
  });
});
