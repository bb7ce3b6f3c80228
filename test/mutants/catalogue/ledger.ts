import type { Mutant } from '../mutant.ts';

export const ledgerMutants: readonly Mutant[] = [
  {
    bug: 'a pending row is dropped by a delta',
    find: "if (served.kind === 'delta') return false;",
    replace: "if (served.kind === 'delta') return true;",
  },
  {
    bug: 'a pending row served again on the day it posted comes twice',
    find: 'posted.type === pending.type && days >= 0 && days <= PENDING_TO_POSTED_DAYS_MAX',
    replace: 'posted.type === pending.type && days > 0 && days <= PENDING_TO_POSTED_DAYS_MAX',
  },
  {
    bug: 'an account whose first rows failed never gets its older rows',
    find: "transactions?.kind === 'arrived' ? servedUntil(transactions.value, before, windows.nowMs) : before;",
    replace: `transactions?.kind === 'arrived'
          ? servedUntil(transactions.value, before, windows.nowMs)
          : (before ?? todayUtc(windows.nowMs));`,
  },
  {
    bug: 'a memo that its user erased comes back',
    find: 'memo: flag.userSet.memo ? memo(index) : feedMemo,',
    replace: 'memo: memo(index) ?? feedMemo,',
  },
  {
    bug: 'rows are purged before the commit that removed them is told',
    find: 'events.some((event) => toldAtOf(event) === null)',
    replace: 'events.every((event) => toldAtOf(event) === null)',
  },
];
