import type { Guid } from '../../domain/kernel/guid.ts';
import { type Refused, refused } from '../../domain/kernel/refused.ts';
import type { LedgerRow } from '../../domain/ledger/ledger-row.ts';
import type { ReachedLedger } from '../ledger/revise-ledger.ts';
import type { ChangeRequest } from '../table/change-request.ts';
import {
  type InputRefusal,
  type NewRow,
  type NewRowDeps,
  newRowOf,
  type PlaceRefusal,
  placeOf,
  type TransactionInput,
} from './new-row.ts';

export interface ListedTransactionInput extends TransactionInput {
  readonly externalGuid: string;
}

export interface ListedTransaction {
  readonly externalGuid: string;
  readonly guid: Guid<'TRN'>;
  /** False where the account has or had it already. */
  readonly isCreated: boolean;
}

export type TransactionsCreated =
  | { readonly kind: 'created'; readonly transactions: readonly ListedTransaction[] }
  | Refused<PlaceRefusal>
  /** `index` is the place of the input in the list. */
  | { readonly kind: 'inputRefused'; readonly reason: InputRefusal; readonly index: number };

interface ListedRow extends NewRow {
  readonly externalGuid: string;
}

/**
 * Adds all transactions in one flip, but those that the account has or had under the same `externalGuid`. The user may have
 * moved such a row to any date, so the whole ledger is read.
 */
export const createTransactions = async (
  deps: NewRowDeps,
  { user, isQuiet }: ChangeRequest,
  accountGuid: Guid<'ACT'>,
  inputs: readonly ListedTransactionInput[],
): Promise<TransactionsCreated> => {
  const place = await placeOf(accountGuid, user.guid, deps);
  if (place.kind === 'refused') return place;
  const rows: ListedRow[] = [];
  for (const [index, input] of inputs.entries()) {
    const made = newRowOf(input, place, deps);
    if (made.kind === 'refused') return { kind: 'inputRefused', reason: made.reason, index };
    rows.push({ ...made, externalGuid: input.externalGuid });
  }
  const reach = { member: place.home.member, days: 'all', isQuiet } as const;
  return deps.reviser.reviseOne(reach, (reached, { flip, emitRows }): TransactionsCreated => {
    const account = reached.accounts.indexOf(accountGuid);
    if (account === -1) return refused('missing');
    const { transactions, added } = withoutKnown(rows, knownIn(reached, accountGuid), account);
    if (added.length > 0) {
      flip({ rows: [...reached.rows, ...added] });
      emitRows();
    }
    return { kind: 'created', transactions };
  });
};

/** Transactions that the account has or had, by their `externalGuid`. */
const knownIn = ({ accounts, rows }: ReachedLedger, accountGuid: Guid<'ACT'>): Map<string, Guid<'TRN'>> => {
  const known = new Map<string, Guid<'TRN'>>();
  for (const row of rows) {
    const isHere = row.isManual && accounts[row.account] === accountGuid;
    if (isHere && row.upstreamId !== null) known.set(row.upstreamId, row.guid);
  }
  return known;
};

const withoutKnown = (rows: readonly ListedRow[], earlier: ReadonlyMap<string, Guid<'TRN'>>, account: number) => {
  const known = new Map(earlier);
  const added: LedgerRow[] = [];
  const transactions = rows.map(({ externalGuid, rowIn }): ListedTransaction => {
    const guid = known.get(externalGuid);
    if (guid !== undefined) return { externalGuid, guid, isCreated: false };
    const row = rowIn(account);
    known.set(externalGuid, row.guid);
    added.push(row);
    return { externalGuid, guid: row.guid, isCreated: true };
  });
  return { transactions, added };
};
