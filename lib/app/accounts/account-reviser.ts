import { listedUnder } from '../../domain/accounts/account.ts';
import { changeUntilWon, LOST } from '../../domain/kernel/change-until-won.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { DomainEvent } from '../../domain/webhooks/event.ts';
import type { AccountStore, UserAccounts } from '../../store/accounts/account-store.ts';
import { type AccountsChange, accountsPut, isTooLarge } from '../../store/accounts/accounts-put.ts';
import type { Changes } from '../../store/ledger/changes-record.ts';
import type { Write } from '../../store/table/table-client.ts';
import { eventWrites } from '../../store/webhooks/event-store.ts';
import type { ErasedHoldings } from '../ledger/ledger-change.ts';
import { type LedgerReviser, type LedgerReviserDeps, pieceLimits } from '../ledger/revise-ledger.ts';

/** What a change comes to. It is decided again when another change came first. */
export type AccountsDecision<T> =
  | { readonly kind: 'leave'; readonly result: T }
  | {
      readonly kind: 'change';
      readonly changes: readonly AccountsChange[];
      readonly events: readonly DomainEvent[];
      /** Given where subscribers hear of each row and holding that goes with an account. */
      readonly told?: Pick<Changes, 'erasedWith'>;
      readonly result: T;
    };

export type AccountsRevised<T> =
  | { readonly kind: 'done'; readonly result: T; readonly events: readonly DomainEvent[] }
  /** The accounts of one member would take more room than an item has. */
  | { readonly kind: 'tooLarge' };

export interface AccountReviser {
  /**
   * Changes accounts of one user, with the events that tell of it, in one transaction. Where an account is added, removed or
   * merged into another, the ledger of its member is flipped in the same transaction: the rows of a removed account go too.
   */
  readonly revise: <T>(
    userGuid: Guid<'USR'>,
    decide: (user: UserAccounts) => AccountsDecision<T>,
  ) => Promise<AccountsRevised<T>>;
}

export interface AccountReviserDeps extends Pick<LedgerReviserDeps, 'table' | 'ids' | 'wait'> {
  readonly accounts: AccountStore;
  readonly ledgers: Pick<LedgerReviser, 'tryRevise'>;
}

export const createAccountReviser = (deps: AccountReviserDeps): AccountReviser => {
  const { table, accounts, ledgers } = deps;

  /** One try of the changes in one flip with the ledgers of their members. */
  const flip = (
    flipping: readonly AccountsChange[],
    beside: { readonly writes: readonly Write[]; readonly told?: Pick<Changes, 'erasedWith'> },
  ) =>
    ledgers.tryRevise(
      flipping.map((change) => ({ member: change.member, days: goneOrdinals(change).size > 0 ? 'all' : [] })),
      (opened) => ({
        kind: 'change',
        ledgers: opened.map(({ rows }, at) => {
          const change = flipping[at];
          if (change === undefined) return { rows };
          const gone = goneOrdinals(change);
          return {
            rows: gone.size === 0 ? rows : rows.filter(({ account }) => !gone.has(account)),
            accounts: change.after.map(listedUnder),
            erasedHoldings: erasedHoldings(change),
          };
        }),
        ...beside,
        result: null,
      }),
    );

  return {
    revise: (userGuid, decide) =>
      changeUntilWon({ what: 'accounts', ...pieceLimits(deps) }, async () => {
        const decision = decide(await accounts.list(userGuid));
        const { result } = decision;
        if (decision.kind === 'leave') return { kind: 'done', result, events: [] };
        const { changes, events, told } = decision;
        if (changes.some(isTooLarge)) return { kind: 'tooLarge' };
        const writes = [...changes.map(accountsPut), ...eventWrites(events)];
        const flipping = changes.filter(movesRows);
        if (flipping.length === 0) {
          return (await table.transact(writes)).ok ? { kind: 'done', result, events } : LOST;
        }
        const flipped = await flip(flipping, { writes, ...(told !== undefined && { told }) });
        return flipped === LOST ? LOST : { kind: 'done', result, events: [...events, ...flipped.events] };
      }),
  };
};

const movesRows = ({ before, after }: AccountsChange): boolean =>
  after.length !== before.accounts.length ||
  after.some((account, at) => {
    const earlier = before.accounts[at];
    return earlier === undefined || listedUnder(earlier) !== listedUnder(account);
  });

/** Ordinals of accounts that this change blocks or deletes. */
const goneOrdinals = ({ before, after }: AccountsChange): ReadonlySet<number> =>
  new Set(
    after
      .filter(({ state }) => state.kind === 'blocked' || state.kind === 'deleted')
      .map(({ ordinal }) => ordinal)
      .filter((ordinal) => before.accounts[ordinal]?.state.kind !== after[ordinal]?.state.kind),
  );

/** Parts of holdings that no account names after the change. */
const erasedHoldings = ({ before, after }: AccountsChange): readonly ErasedHoldings[] => {
  const named = new Set(after.flatMap(({ holdingParts }) => holdingParts.map(({ id }) => id)));
  return before.accounts
    .flatMap(({ ordinal, holdingParts }) => holdingParts.map((part) => ({ account: ordinal, ...part })))
    .filter(({ id }) => !named.has(id));
};
