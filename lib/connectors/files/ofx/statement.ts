import type { FeedHolding, FeedTransaction } from '../../../domain/upstream/feed.ts';
import { type AccountIdentity, identityOf, type StatedBalances } from './account.ts';
import { leafOf, textOf } from './aggregate.ts';
import type { Correction } from './corrections.ts';
import { currencyOfStatement } from './currency-of-statement.ts';
import { readDate } from './date.ts';
import { type HoldingContext, toHolding } from './holding.ts';
import { toInvestmentRow } from './investment.ts';
import { BANK_ROWS } from './names.ts';
import { type Fault, noteFault } from './notes.ts';
import { balanceOrNull } from './number.ts';
import type { Security } from './security.ts';
import { type RowList, type StatementDraft, takeBankRow } from './statement-draft.ts';
import type { Window } from './window.ts';

/** One statement in our words. Rows are in the order of the file. */
export interface Statement {
  readonly kind: 'statement';
  /** Offset in the text of the file. */
  readonly at: number;
  readonly identity: AccountIdentity;
  readonly institutionName: string | null;
  readonly currencyCode: string;
  /** The day of balances and positions, `YYYY-MM-DD`; null when the file does not say it. */
  readonly asOf: string | null;
  readonly stated: StatedBalances;
  readonly lists: readonly PostedList[];
  readonly pending: PendingList | null;
  /** Null without a list of positions. */
  readonly holdings: readonly FeedHolding[] | null;
  readonly roundedCount: number;
  /** Entries that only announce a payment. */
  readonly announcedCount: number;
}

export interface PostedList {
  readonly rows: readonly FeedTransaction[];
  readonly corrections: readonly Correction[];
  readonly window: Window | null;
}

export interface PendingList {
  readonly rows: readonly FeedTransaction[];
  /** `YYYY-MM-DD`. */
  readonly asOf: string | null;
}

export interface FailedStatement {
  readonly kind: 'failed';
  readonly at: number;
  /** Null when the statement names no account. */
  readonly identity: AccountIdentity | null;
  readonly fault: Fault;
}

/** To be called when the whole file is read, since the list of securities may stand at its end. */
export const finishStatement = (
  draft: StatementDraft,
  securities: ReadonlyMap<string, Security>,
): Statement | FailedStatement => {
  const { aggregate, notes, institutionName } = draft;
  const { at } = aggregate;
  const currencyCode = currencyOfStatement(draft);
  const identity = identityOf(aggregate, currencyCode);
  // Loans have statements of their own since 2.2, with rows that are split into principal and interest.
  if (aggregate.name === 'LOANSTMTRS') noteFault(notes, 'statement.unsupported', at);
  if (identity === null) noteFault(notes, 'account.missing', at);
  const data =
    notes.fault === null && currencyCode !== null ? dataOf(draft, { currencyCode, securities, notes }) : null;
  if (notes.fault !== null) return { kind: 'failed', at, identity, fault: notes.fault };
  if (identity === null || data === null) throw new Error('a statement without data has no fault');
  return {
    kind: 'statement',
    at,
    identity,
    institutionName,
    ...data,
    roundedCount: notes.roundedCount,
    announcedCount: 0,
  };
};

const dataOf = (draft: StatementDraft, context: HoldingContext) => {
  for (const list of draft.lists) takeLateRows(list, context);
  const holdings = draft.hasPositions ? holdingsOf(draft, context) : null;
  return {
    currencyCode: context.currencyCode,
    asOf: dayOfBalances(draft),
    stated: statedBalancesOf(draft, context, holdings),
    lists: draft.lists.map(({ posted, corrections, window }) => ({ rows: posted, corrections, window })),
    pending: pendingListOf(draft),
    holdings,
  };
};

const takeLateRows = (list: RowList, context: HoldingContext): void => {
  for (const row of list.late) {
    if (BANK_ROWS.has(row.name)) takeBankRow({ list, row, ...context });
    else list.posted.push(toInvestmentRow(row, context));
  }
};

const holdingsOf = ({ positions }: StatementDraft, context: HoldingContext): readonly FeedHolding[] =>
  positions.map((position) => toHolding(position, context)).filter((holding) => holding !== null);

/** Null also for a text that is no date, as for balances that are no numbers. */
const dayOfBalances = ({ aggregate, balances }: StatementDraft): string | null => {
  const stating = balances.get('LEDGERBAL') ?? balances.get('AVAILBAL') ?? aggregate;
  return readDate(textOf(stating, 'DTASOF') ?? '');
};

/**
 * Statements of investment accounts have no total. It is what the positions are worth, and the cash, which is negative
 * where it was borrowed.
 */
const statedBalancesOf = (
  { aggregate, balances, notes }: StatementDraft,
  { currencyCode }: HoldingContext,
  holdings: readonly FeedHolding[] | null,
): StatedBalances => {
  const amountIn = (balance: string, name: string): bigint | null => {
    const stating = balances.get(balance);
    return stating === undefined ? null : balanceOrNull(leafOf(stating, name), currencyCode, notes);
  };
  const cashMinor = amountIn('INVBAL', 'AVAILCASH');
  const marginMinor = amountIn('INVBAL', 'MARGINBALANCE');
  const holdingsMinor = holdings === null ? null : sumOf(holdings, currencyCode);
  const margin = leafOf(balances.get('INVBAL') ?? aggregate, 'MARGINBALANCE');
  const isTotalKnown = cashMinor !== null && holdingsMinor !== null && (margin === null || marginMinor !== null);
  const totalMinor = isTotalKnown ? cashMinor + holdingsMinor + (marginMinor ?? 0n) : null;
  return {
    balanceMinor: amountIn('LEDGERBAL', 'BALAMT') ?? totalMinor,
    availableMinor: amountIn('AVAILBAL', 'BALAMT'),
    cashMinor,
    marginMinor,
    holdingsMinor,
    totalMinor,
  };
};

/** Null where the value of a position is not told, or is in another currency. */
const sumOf = (holdings: readonly FeedHolding[], currencyCode: string): bigint | null => {
  let sum = 0n;
  for (const holding of holdings) {
    if (holding.marketValueMinor === null || holding.currencyCode !== currencyCode) return null;
    sum += holding.marketValueMinor;
  }
  return sum;
};

/** Of several lists, the last one: pending rows that an earlier one has were posted or dropped since. */
const pendingListOf = ({ lists }: StatementDraft): PendingList | null => {
  const list = lists.findLast(({ isPendingList, pending }) => isPendingList || pending.length > 0);
  return list === undefined ? null : { rows: list.pending, asOf: list.asOf };
};
