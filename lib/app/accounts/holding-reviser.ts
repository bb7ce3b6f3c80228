import { listedUnder } from '../../domain/accounts/account.ts';
import type { FoundHolding, Holding } from '../../domain/accounts/holding.ts';
import { changeUntilWon, LOST } from '../../domain/kernel/change-until-won.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { answering } from '../../domain/members/answered-ordinals.ts';
import type { Member } from '../../domain/members/member.ts';
import type { DomainEvent } from '../../domain/webhooks/event.ts';
import type { HoldingPart, StoredAccount } from '../../store/accounts/account-item.ts';
import type { AccountStore, MemberAccounts, UserAccounts } from '../../store/accounts/account-store.ts';
import { holdingsToItem, itemToHoldings } from '../../store/accounts/holding-item.ts';
import { chunkIdOf, generationOf, SALT_BYTES } from '../../store/ledger/index-codec.ts';
import { putPieces } from '../../store/ledger/put-pieces.ts';
import type { Missing } from '../../store/table/item-error.ts';
import { keys } from '../../store/table/keys.ts';
import { readPieces } from '../../store/table/read-pieces.ts';
import type { Table } from '../../store/table/table-client.ts';
import { eventWrites } from '../../store/webhooks/event-store.ts';
import { type LedgerReviserDeps, pieceLimits } from '../ledger/revise-ledger.ts';
import { accountsPut } from './account-reviser.ts';

/** A holding after a change, with the events; or a result when it stays as it is. */
export type HoldingDecision<T> =
  | { readonly kind: 'leave'; readonly result: T }
  | {
      readonly kind: 'change';
      readonly after: Holding;
      readonly events: readonly DomainEvent[];
      readonly result: T;
    };

export type HoldingRevised<T> =
  | { readonly kind: 'done'; readonly result: T; readonly events: readonly DomainEvent[] }
  | { readonly kind: 'absent' };

export interface HoldingReviser {
  /** Changes one holding of a member that the caller may see. `decide` runs again when a refresh or another change came first. */
  readonly revise: <T>(
    userGuid: Guid<'USR'>,
    isVisible: (member: Member) => boolean,
    guid: Guid<'HOL'>,
    decide: (found: FoundHolding) => HoldingDecision<T>,
  ) => Promise<HoldingRevised<T>>;
}

export interface HoldingReviserDeps extends LedgerReviserDeps {
  readonly accounts: AccountStore;
}

interface Located {
  readonly kind: 'located';
  readonly home: MemberAccounts;
  readonly account: StoredAccount;
  readonly part: HoldingPart;
  readonly holdings: readonly Holding[];
  readonly found: FoundHolding;
}

export const createHoldingReviser = (deps: HoldingReviserDeps): HoldingReviser => ({
  revise: (userGuid, isVisible, guid, decide) =>
    changeUntilWon({ what: 'holding', ...pieceLimits(deps) }, async () => {
      const located = await readPieces(async () => {
        const user = await deps.accounts.list(userGuid);
        const home = user.byMember.find(
          ({ member }) => answering([member], 'HOL', guid) === member && isVisible(member),
        );
        return home === undefined ? null : locate(deps.table, user, home, guid);
      });
      if (located === null) return { kind: 'absent' };
      const decision = decide(located.found);
      const { result } = decision;
      if (decision.kind === 'leave') return { kind: 'done', result, events: [] };
      const { after, events } = decision;
      return (await commit(deps, located, after, events)) ? { kind: 'done', result, events } : LOST;
    }),
});

/** Parts never change. So a missing part means that the accounts were read too early. */
const locate = async (
  table: Table,
  user: UserAccounts,
  home: MemberAccounts,
  guid: Guid<'HOL'>,
): Promise<Located | Missing | null> => {
  const { member, stored } = home;
  const shownAccounts = new Map(user.accounts.map((found) => [found.account.guid, found]));
  const parts = stored.accounts.flatMap((account) =>
    account.holdingParts.map((part) => ({ account, part, key: keys.holdings(member.userGuid, member.guid, part.id) })),
  );
  const items = await table.getMany(
    parts.map(({ key }) => key),
    { isConsistent: true },
  );
  const itemsBySk = new Map(items.map((item) => [item.sk, item]));
  const missing = parts.find(({ key }) => !itemsBySk.has(key.sk));
  if (missing !== undefined) return { kind: 'missing', key: missing.key };
  for (const { account, part, key } of parts) {
    const item = itemsBySk.get(key.sk);
    if (item === undefined) continue;
    const holdings = itemToHoldings(item);
    const holding = holdings.find((one) => one.guid === guid);
    const shown = shownAccounts.get(listedUnder(account));
    if (holding === undefined || shown === undefined) continue;
    const found = { holding, accountGuid: shown.account.guid, member: shown.member };
    return { kind: 'located', home, account, part, holdings, found };
  }
  return null;
};

/** False when a refresh or another change came first. */
const commit = async (
  deps: HoldingReviserDeps,
  { home: { member, stored }, account, part, holdings }: Located,
  after: Holding,
  events: readonly DomainEvent[],
): Promise<boolean> => {
  const generation = generationOf(stored.revision, deps.ids.bytes(SALT_BYTES));
  const id = chunkIdOf(generation, 0);
  const values = holdings.map((holding) => (holding.guid === after.guid ? after : holding));
  const markerWrites = await putPieces(deps, member, generation, {
    puts: [{ kind: 'put', item: holdingsToItem(member.userGuid, member.guid, id, values) }],
    made: [{ kind: 'holdings', id }],
    replaced: [{ kind: 'holdings', id: part.id }],
    isTold: false,
  });
  const holdingParts = account.holdingParts.map((one) => (one.id === part.id ? { ...one, id } : one));
  const accounts = stored.accounts.map((one) => (one.ordinal === account.ordinal ? { ...one, holdingParts } : one));
  const put = accountsPut({ member, before: stored, after: accounts });
  const flipped = await deps.table.transact([put, ...markerWrites(null), ...eventWrites(events)]);
  return flipped.ok;
};
