import type { FoundTransaction, Transaction } from '../transactions/transaction.ts';

/** What planning reads of a transaction. */
export type PlannedTransaction = Pick<
  Transaction,
  | 'guid'
  | 'date'
  | 'createdAt'
  | 'status'
  | 'type'
  | 'amountMinor'
  | 'currencyCode'
  | 'description'
  | 'feedDescription'
  | 'merchantGuid'
  | 'kinds'
  | 'checkNumber'
  | 'isInternational'
  | 'postedOn'
  | 'parentGuid'
  | 'isHidden'
  | 'hasBeenSplit'
>;

export interface PlanningRow extends Omit<FoundTransaction, 'transaction'> {
  readonly transaction: PlannedTransaction;
}

/**
 * Keeps a third of the row. A year of rows is in memory at once: the whole rows of a user with 275 members would take
 * more than a function has.
 */
export const planningRowOf = ({ transaction: row, accountGuid, category, member }: FoundTransaction): PlanningRow => ({
  transaction: {
    guid: row.guid,
    date: row.date,
    createdAt: row.createdAt,
    status: row.status,
    type: row.type,
    amountMinor: row.amountMinor,
    currencyCode: row.currencyCode,
    description: row.description,
    feedDescription: row.feedDescription,
    merchantGuid: row.merchantGuid,
    kinds: row.kinds,
    checkNumber: row.checkNumber,
    isInternational: row.isInternational,
    postedOn: row.postedOn,
    parentGuid: row.parentGuid,
    isHidden: row.isHidden,
    hasBeenSplit: row.hasBeenSplit,
  },
  accountGuid,
  category,
  member,
});

/** Whether a row counts for what is planned. */
export const isPlanned = ({ transaction: { isHidden, hasBeenSplit } }: PlanningRow): boolean =>
  !isHidden && !hasBeenSplit;

/** Whether a row moved the balance of its account, hidden or not. A row that is split did, and not its parts again. */
export const movedBalance = ({
  transaction: { status, parentGuid },
}: {
  readonly transaction: Pick<Transaction, 'status' | 'parentGuid'>;
}): boolean => status === 'POSTED' && parentGuid === null;
