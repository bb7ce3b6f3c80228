import { listedUnder } from '../../domain/accounts/account.ts';
import type { LedgerRow } from '../../domain/ledger/ledger-row.ts';
import type { AccountsChange } from '../../store/accounts/edited-accounts-put.ts';
import type { ErasedHoldings, RevisedLedger } from '../ledger/ledger-change.ts';

/** Whether rows are listed under another account than before, or an account was added. */
export const movesRows = ({ before, after }: AccountsChange): boolean =>
  after.length !== before.accounts.length ||
  after.some((account, at) => {
    const earlier = before.accounts[at];
    return earlier === undefined || listedUnder(earlier) !== listedUnder(account);
  });

/** Ordinals of accounts that this change blocks or deletes. */
export const goneOrdinals = ({ before, after }: AccountsChange): ReadonlySet<number> =>
  new Set(
    after
      .filter(({ state }) => state.kind === 'blocked' || state.kind === 'deleted')
      .map(({ ordinal }) => ordinal)
      .filter((ordinal) => before.accounts[ordinal]?.state.kind !== after[ordinal]?.state.kind),
  );

/** What the change makes of the ledger of its member: rows and holdings of a removed account go too. */
export const ledgerAfter = (change: AccountsChange, rows: readonly LedgerRow[]): RevisedLedger => {
  const gone = goneOrdinals(change);
  return {
    rows: gone.size === 0 ? rows : rows.filter(({ account }) => !gone.has(account)),
    accounts: change.after.map(listedUnder),
    erasedHoldings: erasedHoldings(change),
  };
};

/** Parts of holdings that no account names after the change. */
const erasedHoldings = ({ before, after }: AccountsChange): readonly ErasedHoldings[] => {
  const named = new Set(after.flatMap(({ holdingParts }) => holdingParts.map(({ id }) => id)));
  return before.accounts
    .flatMap(({ ordinal, holdingParts }) => holdingParts.map((part) => ({ account: ordinal, ...part })))
    .filter(({ id }) => !named.has(id));
};
