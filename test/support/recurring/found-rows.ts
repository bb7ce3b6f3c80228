import { findDefaultCategory, UNCATEGORIZED } from '../../../lib/domain/categories/category.ts';
import type { PlanningRow } from '../../../lib/domain/planning/planning-row.ts';
import { findRepeating } from '../../../lib/domain/planning/repeating/find-repeating.ts';
import type { RepeatingTransaction } from '../../../lib/domain/planning/repeating/repeating-transaction.ts';
import { NO_KINDS } from '../../../lib/domain/transactions/transaction.ts';
import { planningView } from '../planning/planning-view.ts';
import type { History, HistoryRow } from './history.ts';
import type { Found } from './score.ts';

const wordsOf = ({ guid, date, type, amountMinor, description, merchantGuid, ...row }: HistoryRow) => ({
  on: date,
  [type === 'CREDIT' ? 'credit' : 'debit']: `${amountMinor / 100n}.${String(amountMinor % 100n).padStart(2, '0')}`,
  text: description,
  category: findDefaultCategory(row.categoryGuid)?.name ?? UNCATEGORIZED,
  more: {
    guid,
    merchantGuid,
    kinds: { ...NO_KINDS, isSubscription: row.isSubscription, isDirectDeposit: row.isDirectDeposit },
  },
});

/** The rows of a history as the ledger gives them. */
export const foundRows = ({ rows, today }: History): readonly PlanningRow[] =>
  planningView({ today, rows: rows.map(wordsOf) }).rows;

export const detected = (history: History): readonly RepeatingTransaction[] =>
  findRepeating(history, foundRows(history));

export const inWordsOfTheScore = (found: readonly RepeatingTransaction[]): readonly Found[] =>
  found.map(({ recurrence, occurrences }) => ({
    cadence: recurrence,
    guids: occurrences.map(({ transactionGuid }) => transactionGuid),
  }));
