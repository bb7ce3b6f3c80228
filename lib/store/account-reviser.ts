import type { ErasedObjects } from '../contract/changes-record.ts';
import { listedUnder } from '../domain/account.ts';
import type { DomainEvent } from '../domain/event.ts';
import type { Guid } from '../domain/guid.ts';
import type { Ids } from '../domain/ids.ts';
import { isListed, type LedgerRow } from '../domain/ledger/ledger-row.ts';
import type { Member } from '../domain/member.ts';
import type { Clock } from '../domain/time.ts';
import { accountsToItem, type StoredAccount, type StoredAccounts } from './account-item.ts';
import type { AccountStore, UserAccounts } from './account-store.ts';
import { eventWrites } from './event-store.ts';
import { itemToHoldings } from './holding-item.ts';
import { keys } from './keys.ts';
import { generationOf, SALT_BYTES } from './ledger-index-codec.ts';
import type { LedgerReviser } from './ledger-revise.ts';
import { purgeToItem, REPLACED_PURGE_DELAY_MS } from './purge-item.ts';
import { stillAt } from './put-pieces.ts';
import type { Put, Table, Write } from './table-client.ts';

/** What becomes of the accounts of one member. */
export interface AccountsChange {
  readonly member: Member;
  /** As read. */
  readonly before: StoredAccounts;
  readonly after: readonly StoredAccount[];
}

/** What a change comes to; it is worked out again when another one came first. */
export type AccountsDecision<T> =
  | { readonly kind: 'leave'; readonly result: T }
  | {
      readonly kind: 'change';
      readonly changes: readonly AccountsChange[];
      readonly events: readonly DomainEvent[];
      /** Of what goes with accounts that are blocked or deleted; asked once for each member. */
      readonly eventsOfErased?: (member: Member, erased: Omit<ErasedObjects, 'accountGuid'>) => readonly DomainEvent[];
      readonly result: T;
    };

export type AccountsRevised<T> =
  | { readonly kind: 'done'; readonly result: T; readonly events: readonly DomainEvent[] }
  /** The accounts of one member would take more room than an item has. */
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'busy' };

export interface AccountReviser {
  /**
   * Changes accounts of one user, with the events that tell of it, in one transaction. Where an account comes, goes or
   * flows into another, the ledger of its member is flipped with it: rows of accounts that are gone are gone with them.
   */
  readonly revise: <T>(
    userGuid: Guid<'USR'>,
    decide: (user: UserAccounts) => AccountsDecision<T>,
  ) => Promise<AccountsRevised<T>>;
}

/** Of the 400 KB of an item; the rest is for what refreshes bring. */
const PACKED_BYTES_MAX = 250_000;
/** Tries against refreshes and other changes of the same accounts, one of which wins each time. */
const TRIES_MAX = 12;

export const createAccountReviser = (deps: {
  readonly table: Table;
  readonly accounts: AccountStore;
  readonly ledgers: Pick<LedgerReviser, 'revise'>;
  readonly ids: Ids;
  readonly clock: Clock;
}): AccountReviser => {
  const { table, accounts, ledgers, ids, clock } = deps;

  const writesOf = (changes: readonly AccountsChange[], events: readonly DomainEvent[]): readonly Write[] => [
    ...changes.map((change) => accountsPut(change)),
    ...changes.flatMap((change) =>
      erasedHoldings(change, generationOf(change.before.revision, ids.bytes(SALT_BYTES)), clock()),
    ),
    ...eventWrites(events),
  ];

  return {
    revise: async (userGuid, decide) => {
      for (let attempt = 0; attempt < TRIES_MAX; attempt += 1) {
        const decision = decide(await accounts.list(userGuid));
        if (decision.kind === 'leave') return { kind: 'done', result: decision.result, events: [] };
        const { changes, events, eventsOfErased, result } = decision;
        if (changes.some(isTooLarge)) return { kind: 'tooLarge' };
        const flipping = changes.filter(movesRows);
        if (flipping.length === 0) {
          if ((await table.transact(writesOf(changes, events))).ok) return { kind: 'done', result, events };
          continue;
        }
        const holdings = await Promise.all(flipping.map((change) => readErasedHoldings(table, change)));
        let told = events;
        let isTried = false;
        const flipped = await ledgers.revise(
          flipping.map((change) => ({ member: change.member, days: goneOrdinals(change).size > 0 ? 'all' : [] })),
          (opened) => {
            // A second call means that another change came first: everything is to be read and decided anew.
            if (isTried) return { kind: 'leave', result: false };
            isTried = true;
            const revised = opened.map(({ member, rows, revision }, at) => {
              const change = flipping[at];
              if (change === undefined) return { rows };
              const gone = goneOrdinals(change);
              const isGone = ({ account }: LedgerRow): boolean => gone.has(account);
              const transactions = rows.filter((row) => isGone(row) && isListed(row)).map(({ guid }) => guid);
              const erased = { transactions, ledgerRevision: revision, holdings: holdings[at] ?? [] };
              told = [...told, ...(eventsOfErased?.(member, erased) ?? [])];
              return {
                rows: gone.size === 0 ? rows : rows.filter((row) => !isGone(row)),
                accounts: change.after.map(listedUnder),
              };
            });
            return { kind: 'change', ledgers: revised, writes: writesOf(changes, told), result: true };
          },
        );
        if (flipped.kind === 'done' && flipped.result) return { kind: 'done', result, events: told };
      }
      return { kind: 'busy' };
    },
  };
};

const accountsPut = ({ member, before, after }: AccountsChange): Put => ({
  kind: 'put',
  item: accountsToItem(member.userGuid, member.guid, { revision: before.revision + 1, accounts: after }),
  condition: stillAt(before.revision),
});

const isTooLarge = (change: AccountsChange): boolean => {
  const { packed } = accountsPut(change).item;
  return packed instanceof Uint8Array && packed.length > PACKED_BYTES_MAX;
};

const movesRows = ({ before, after }: AccountsChange): boolean =>
  after.length !== before.accounts.length ||
  after.some((account, at) => {
    const earlier = before.accounts[at];
    return earlier === undefined || listedUnder(earlier) !== listedUnder(account);
  });

/** Ordinals of accounts that were open or merged and are so no more. */
const goneOrdinals = ({ before, after }: AccountsChange): ReadonlySet<number> =>
  new Set(
    after
      .filter(({ state }) => state.kind === 'blocked' || state.kind === 'deleted')
      .map(({ ordinal }) => ordinal)
      .filter((ordinal) => before.accounts[ordinal]?.state.kind !== after[ordinal]?.state.kind),
  );

/** Ids of the parts of holdings that nothing names any more. */
const goneParts = ({ before, after }: AccountsChange): readonly string[] => {
  const named = new Set(after.flatMap(({ holdingParts }) => holdingParts.map(({ id }) => id)));
  return before.accounts.flatMap(({ holdingParts }) => holdingParts.map(({ id }) => id)).filter((id) => !named.has(id));
};

/** With the revision that their end is. A part that is gone already was replaced, and voids the change anyway. */
const readErasedHoldings = async (table: Table, change: AccountsChange): Promise<ErasedObjects['holdings']> => {
  const { userGuid, guid } = change.member;
  const items = await table.getMany(
    goneParts(change).map((id) => keys.holdings(userGuid, guid, id)),
    { isConsistent: true },
  );
  return items.flatMap(itemToHoldings).map((holding) => ({ guid: holding.guid, revision: holding.revision + 1 }));
};

/** They are left to the sweep. */
const erasedHoldings = (change: AccountsChange, id: string, nowMs: number): readonly Put[] => {
  const { member } = change;
  const gone = goneParts(change);
  if (gone.length === 0) return [];
  return [
    {
      kind: 'put',
      item: purgeToItem({
        userGuid: member.userGuid,
        memberGuid: member.guid,
        id,
        phase: 'replaced',
        purgeAtMs: nowMs + REPLACED_PURGE_DELAY_MS,
        pieces: gone.map((part) => ({ kind: 'holdings', id: part })),
      }),
    },
  ];
};
