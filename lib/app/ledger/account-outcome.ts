import type { KnownAccount } from '../../domain/accounts/account.ts';
import { todayUtc } from '../../domain/kernel/calendar.ts';
import type { AccountFeed } from '../../domain/ledger/member-feed.ts';
import type { AccountOutcome } from '../../domain/members/job-record.ts';

/** What the record of a job says of one account of its feed. */
export const outcomeOf = (part: AccountFeed, account: KnownAccount | undefined, nowMs: number): AccountOutcome => {
  const { transactions, holdings } = part;
  const failed = [transactions, holdings].find((fetched) => fetched?.kind === 'failed');
  const failure = failed?.kind === 'failed' ? failed.failure : null;
  const served = transactions?.kind === 'arrived' ? transactions.value : null;
  return {
    accountGuid: account?.guid ?? null,
    name: part.account.name,
    outcome: failure === null ? 'committed' : 'failed',
    failure,
    servedFrom: served?.servedFrom ?? null,
    servedTo: served === null ? null : servedTo(served.rows, nowMs),
  };
};

/** Today, or the last date served when an upstream already lists rows of tomorrow. */
const servedTo = (rows: readonly { readonly transactedOn: string }[], nowMs: number): string => {
  let last = todayUtc(nowMs);
  for (const { transactedOn } of rows) if (transactedOn > last) last = transactedOn;
  return last;
};
