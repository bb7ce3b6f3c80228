import { listedUnder } from '../../domain/accounts/account.ts';
import type { FoundHolding, Holding } from '../../domain/accounts/holding.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { answering } from '../../domain/members/answered-ordinals.ts';
import type { Member } from '../../domain/members/member.ts';
import type { HoldingPart, StoredAccount } from '../../store/accounts/account-item.ts';
import type { AccountStore, MemberAccounts, UserAccounts } from '../../store/accounts/account-store.ts';
import { editedAccountsPut } from '../../store/accounts/edited-accounts-put.ts';
import { holdingsToItem, itemToHoldings } from '../../store/accounts/holding-item.ts';
import { chunkIdOf, generationOf, SALT_BYTES } from '../../store/ledger/index-codec.ts';
import { putPieces } from '../../store/ledger/put-pieces.ts';
import type { Missing } from '../../store/table/item-error.ts';
import { keys } from '../../store/table/keys.ts';
import { readPieces } from '../../store/table/read-pieces.ts';
import type { Table, Write } from '../../store/table/table-client.ts';
import type { LedgerReviserDeps } from '../ledger/revise-ledger.ts';

interface HoldingPiecesDeps extends LedgerReviserDeps {
  readonly accounts: AccountStore;
}

/** A holding with all that its part has, as it was read. */
interface LocatedHolding {
  readonly kind: 'located';
  readonly home: MemberAccounts;
  readonly account: StoredAccount;
  readonly part: HoldingPart;
  readonly holdings: readonly Holding[];
  readonly found: FoundHolding;
}

export type HoldingPieces = ReturnType<typeof createHoldingPieces>;

export const createHoldingPieces = (deps: HoldingPiecesDeps) => ({
  /** Null when no visible member has the holding. Strong read. */
  find: (
    userGuid: Guid<'USR'>,
    isVisible: (member: Member) => boolean,
    guid: Guid<'HOL'>,
  ): Promise<LocatedHolding | null> =>
    readPieces(async () => {
      const user = await deps.accounts.list(userGuid);
      const home = user.byMember.find(({ member }) => answering([member], 'HOL', guid) === member && isVisible(member));
      return home === undefined ? null : locate(deps.table, user, home, guid);
    }),
  /**
   * Puts a part with the changed holding under a key that nothing names yet. Gives the writes that make it visible, which
   * are refused when a refresh or another change came first.
   */
  stage: async (
    { home: { member, stored }, account, part, holdings }: LocatedHolding,
    after: Holding,
  ): Promise<readonly Write[]> => {
    const generation = generationOf(stored.revision, deps.ids.bytes(SALT_BYTES));
    const id = chunkIdOf(generation, 0);
    const values = holdings.map((holding) => (holding.guid === after.guid ? after : holding));
    const markerWrites = await putPieces(deps, member, generation, {
      puts: [{ kind: 'put', item: holdingsToItem(member.userGuid, member.guid, id, values) }],
      made: [{ kind: 'holdings', id }],
      replaced: [{ kind: 'holdings', id: part.id }],
      isAnnounced: false,
    });
    const holdingParts = account.holdingParts.map((one) => (one.id === part.id ? { ...one, id } : one));
    const accounts = stored.accounts.map((one) => (one.ordinal === account.ordinal ? { ...one, holdingParts } : one));
    return [editedAccountsPut({ member, before: stored, after: accounts }), ...markerWrites(null)];
  },
});

/** Parts never change. So a missing part means that the accounts were read too early. */
const locate = async (
  table: Table,
  user: UserAccounts,
  home: MemberAccounts,
  guid: Guid<'HOL'>,
): Promise<LocatedHolding | Missing | null> => {
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
