import { listedUnder } from '../../domain/accounts/account.ts';
import type { FoundHolding, Holding } from '../../domain/accounts/holding.ts';
import { changeUntilWon, LOST } from '../../domain/kernel/change-until-won.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { hintOf } from '../../domain/kernel/hinted-guid.ts';
import type { Ids } from '../../domain/kernel/ids.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import type { Member } from '../../domain/members/member.ts';
import type { DomainEvent } from '../../domain/webhooks/event.ts';
import type { HoldingPart, StoredAccount } from '../../store/accounts/account-item.ts';
import { accountsToItem } from '../../store/accounts/account-item.ts';
import type { AccountStore, MemberAccounts, UserAccounts } from '../../store/accounts/account-store.ts';
import { holdingsToItem, itemToHoldings } from '../../store/accounts/holding-item.ts';
import { chunkIdOf, generationOf, SALT_BYTES } from '../../store/ledger/index-codec.ts';
import { putPieces } from '../../store/ledger/put-pieces.ts';
import type { Missing } from '../../store/table/item-error.ts';
import { keys } from '../../store/table/keys.ts';
import { readPieces } from '../../store/table/read-pieces.ts';
import { stillAt } from '../../store/table/revision.ts';
import type { Table } from '../../store/table/table-client.ts';
import { eventWrites } from '../../store/webhooks/event-store.ts';
import { pieceLimits } from '../ledger/revise-ledger.ts';

/** What becomes of a holding, with the events that tell of it; or a result that leaves it as it is. */
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
  /** Changes one holding of a member that the caller may see; decided again when a refresh or another change came first. */
  readonly revise: <T>(
    userGuid: Guid<'USR'>,
    isVisible: (member: Member) => boolean,
    guid: Guid<'HOL'>,
    decide: (found: FoundHolding) => HoldingDecision<T>,
  ) => Promise<HoldingRevised<T>>;
}

export interface HoldingReviserDeps {
  readonly table: Table;
  readonly accounts: AccountStore;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly wait: (ms: number) => Promise<void>;
}

interface Located {
  readonly kind: 'located';
  readonly home: MemberAccounts;
  readonly account: StoredAccount;
  readonly part: HoldingPart;
  readonly holdings: readonly Holding[];
  readonly found: FoundHolding;
}

export const createHoldingReviser = (deps: HoldingReviserDeps): HoldingReviser => {
  const { table, accounts, ids } = deps;

  /** Parts never change, so one that is missing means that the accounts read before are old. */
  const locate = async (
    user: UserAccounts,
    home: MemberAccounts,
    guid: Guid<'HOL'>,
  ): Promise<Located | Missing | null> => {
    const { member, stored } = home;
    const open = new Map(user.accounts.map((found) => [found.account.guid, found]));
    const parts = stored.accounts.flatMap((account) => account.holdingParts.map((part) => ({ account, part })));
    const wanted = parts.map(({ part }) => keys.holdings(member.userGuid, member.guid, part.id));
    const items = await table.getMany(wanted, { isConsistent: true });
    const found = new Map(items.map((item) => [item.sk, item]));
    const missing = wanted.find(({ sk }) => !found.has(sk));
    if (missing !== undefined) return { kind: 'missing', key: missing };
    for (const { account, part } of parts) {
      const item = found.get(keys.holdings(member.userGuid, member.guid, part.id).sk);
      if (item === undefined) continue;
      const holdings = itemToHoldings(item);
      const holding = holdings.find((one) => one.guid === guid);
      const shown = open.get(listedUnder(account));
      if (holding === undefined || shown === undefined) continue;
      const shownAs = { holding, accountGuid: shown.account.guid, member: shown.member };
      return { kind: 'located', home, account, part, holdings, found: shownAs };
    }
    return null;
  };

  const commit = async (located: Located, after: Holding, events: readonly DomainEvent[]): Promise<boolean> => {
    const { home, account, part, holdings } = located;
    const { member, stored } = home;
    const generation = generationOf(stored.revision, ids.bytes(SALT_BYTES));
    const id = chunkIdOf(generation, 0);
    const values = holdings.map((holding) => (holding.guid === after.guid ? after : holding));
    const markerWrites = await putPieces(deps, member, generation, {
      puts: [{ kind: 'put', item: holdingsToItem(member.userGuid, member.guid, id, values) }],
      made: [{ kind: 'holdings', id }],
      replaced: [{ kind: 'holdings', id: part.id }],
      isTold: false,
    });
    const withPart: StoredAccount = {
      ...account,
      holdingParts: account.holdingParts.map((one) => (one.id === part.id ? { ...one, id } : one)),
    };
    const next = {
      revision: stored.revision + 1,
      accounts: stored.accounts.map((one) => (one.ordinal === account.ordinal ? withPart : one)),
    };
    const flipped = await table.transact([
      {
        kind: 'put',
        item: accountsToItem(member.userGuid, member.guid, next),
        condition: stillAt(stored.revision),
      },
      ...markerWrites(null),
      ...eventWrites(events),
    ]);
    return flipped.ok;
  };

  const find = async (
    userGuid: Guid<'USR'>,
    isVisible: (member: Member) => boolean,
    guid: Guid<'HOL'>,
  ): Promise<Located | Missing | null> => {
    const hint = hintOf('HOL', guid);
    const user = await accounts.list(userGuid);
    const home = user.byMember.find(({ member }) => member.ordinal === hint?.memberOrdinal && isVisible(member));
    return home === undefined ? null : locate(user, home, guid);
  };

  return {
    revise: (userGuid, isVisible, guid, decide) =>
      changeUntilWon({ what: 'holding', ...pieceLimits(deps) }, async () => {
        const located = await readPieces(() => find(userGuid, isVisible, guid));
        if (located === null) return { kind: 'absent' };
        const decision = decide(located.found);
        const { result } = decision;
        if (decision.kind === 'leave') return { kind: 'done', result, events: [] };
        const { after, events } = decision;
        return (await commit(located, after, events)) ? { kind: 'done', result, events } : LOST;
      }),
  };
};
