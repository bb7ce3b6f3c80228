import type { BankAnswer } from '../../../functions/sandbox-bank/bank/answer.ts';
import { type Bank, createBank } from '../../../functions/sandbox-bank/bank/bank.ts';
import type { TestClock } from '../../support/adapters/clock.ts';

export interface BankJob {
  readonly id: string;
  readonly status: string;
  readonly reason?: string;
  readonly challenges?: readonly { id: string; type: string; options: readonly { id: string; value: string }[] }[];
}

export interface BankTransaction {
  readonly id: string;
  readonly pending_id: string | null;
  readonly status: 'posted' | 'pending';
  readonly amount: number;
  readonly description: string;
  readonly date: string;
  readonly posted_date: string | null;
}

export interface BankAccount {
  readonly id: string;
  readonly type: string;
  readonly balance: number;
  readonly cash?: number;
}

interface BankPage {
  readonly transactions: readonly BankTransaction[];
  readonly next_cursor: string | null;
  readonly served_from: string;
}

/** Talks to the bank without a socket in between. */
export const bankClient = (clock: TestClock, bank: Bank = createBank({ clock })) => {
  let keys = 0;
  const ask = (method: string, path: string, body?: unknown, idempotencyKey: string | null = null): BankAnswer => {
    const [pathname = '', query = ''] = path.split('?');
    return bank.handle({
      method,
      path: pathname,
      query: new URLSearchParams(query),
      idempotencyKey,
      body: body === undefined ? '' : JSON.stringify(body),
    });
  };
  const read = (answer: BankAnswer): ReturnType<typeof JSON.parse> => {
    if (answer.kind !== 'json' || answer.status !== 200) throw new Error(`the bank answered ${JSON.stringify(answer)}`);
    return JSON.parse(answer.body);
  };
  const startAnswer = (login: string, password = 'any', key?: string): BankAnswer => {
    keys += 1;
    const credentials = [
      { field: 'LOGIN', value: login },
      { field: 'PASSWORD', value: password },
    ];
    return ask('POST', '/v1/jobs', { institution: 'sandbox', credentials }, key ?? `key-${keys}`);
  };
  const jobOf = (answer: BankAnswer): BankJob => read(answer).job;
  const poll = (id: string): BankJob => jobOf(ask('GET', `/v1/jobs/${id}`));
  const page = (id: string, account: string, query = ''): BankPage =>
    read(ask('GET', `/v1/jobs/${id}/accounts/${account}/transactions?${query}`));
  const transactions = (id: string, account: string, query = ''): BankTransaction[] => {
    const rows: BankTransaction[] = [];
    let cursor: string | null = null;
    do {
      const answer: BankPage = page(id, account, cursor === null ? query : `${query}&cursor=${cursor}`);
      rows.push(...answer.transactions);
      cursor = answer.next_cursor;
    } while (cursor !== null);
    return rows;
  };
  return {
    bank,
    ask,
    startAnswer,
    start: (login: string, password?: string, key?: string): BankJob => jobOf(startAnswer(login, password, key)),
    poll,
    answer: (id: string, challengeId: string, value: string): BankAnswer =>
      ask('POST', `/v1/jobs/${id}/answers`, { answers: [{ challenge_id: challengeId, value }] }),
    jobOf,
    /** Starts a job and polls it until it is ready. */
    refresh: (login: string): string => {
      const { id } = jobOf(startAnswer(login));
      for (let polls = 0; polls < 100; polls += 1) if (poll(id).status === 'ready') return id;
      throw new Error('the job never ended');
    },
    accounts: (id: string): BankAccount[] => read(ask('GET', `/v1/jobs/${id}/accounts`)).accounts,
    page,
    transactions,
    allTransactions: (id: string): BankTransaction[] => ACCOUNTS.flatMap((account) => transactions(id, account)),
    holdings: (id: string, account: string): Record<string, number>[] =>
      read(ask('GET', `/v1/jobs/${id}/accounts/${account}/holdings`)).holdings,
  };
};

export const ACCOUNTS = ['checking', 'savings', 'card', 'loan', 'investment'] as const;
export const DEBTS: readonly string[] = ['card', 'loan'];

export const toCents = (amount: number): number => Math.round(amount * 100);
export const sumCents = (rows: readonly BankTransaction[]): number =>
  rows.reduce((sum, { amount }) => sum + toCents(amount), 0);
