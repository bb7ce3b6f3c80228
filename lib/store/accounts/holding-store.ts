import { type FoundAccount, listedUnder } from '../../domain/accounts/account.ts';
import type { FoundHolding, Holding } from '../../domain/accounts/holding.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { offsetOf, type Page, type PageRequest } from '../../domain/kernel/paging.ts';
import { answering } from '../../domain/members/answered-ordinals.ts';
import type { Member } from '../../domain/members/member.ts';
import type { Missing } from '../table/item-error.ts';
import { keys } from '../table/keys.ts';
import { isMissing, readPieces } from '../table/read-pieces.ts';
import type { ItemTable } from '../table/table-client.ts';
import type { AccountStore, UserAccounts } from './account-store.ts';
import { itemToHoldings } from './holding-item.ts';

interface LocatedPart {
  /** The member whose upstream lists the holdings; it is in the key of the part. */
  readonly home: Member;
  /** The account that the holdings are shown under: their own, or the one that it was merged into. */
  readonly shown: FoundAccount;
  readonly id: string;
  readonly count: number;
}

const partsOf = (
  { accounts, byMember }: UserAccounts,
  isVisible: (member: Member) => boolean,
): readonly LocatedPart[] => {
  const open = new Map(accounts.map((found) => [found.account.guid, found]));
  return byMember
    .filter(({ member }) => isVisible(member))
    .flatMap(({ member, stored }) =>
      stored.accounts.flatMap((account) => {
        const shown = open.get(listedUnder(account));
        return shown === undefined ? [] : account.holdingParts.map((part) => ({ home: member, shown, ...part }));
      }),
    );
};

const readParts = async (
  table: ItemTable,
  userGuid: Guid<'USR'>,
  parts: readonly LocatedPart[],
): Promise<readonly FoundHolding[] | Missing> => {
  const holdings = new Map<string, readonly Holding[]>();
  const keyOf = ({ home, id }: LocatedPart) => keys.holdings(userGuid, home.guid, id);
  for (const isConsistent of [false, true]) {
    const missing = parts.map(keyOf).filter(({ sk }) => !holdings.has(sk));
    if (missing.length === 0) break;
    for (const item of await table.getMany(missing, { isConsistent })) holdings.set(item.sk, itemToHoldings(item));
  }
  const all: FoundHolding[] = [];
  for (const part of parts) {
    const read = holdings.get(keyOf(part).sk);
    if (read === undefined) return { kind: 'missing', key: keyOf(part) };
    const { account, member } = part.shown;
    for (const holding of read) all.push({ holding, accountGuid: account.guid, member });
  }
  return all;
};

interface HoldingDeps {
  readonly table: ItemTable;
  readonly accounts: AccountStore;
}

export type HoldingStore = ReturnType<typeof createHoldingStore>;

export const createHoldingStore = ({ table, accounts }: HoldingDeps) => ({
  /**
   * Holdings by account, then oldest first. `isVisible` says whether the caller may see a member's holdings. Two trips.
   */
  page: (
    userGuid: Guid<'USR'>,
    isVisible: (member: Member) => boolean,
    request: PageRequest,
  ): Promise<Page<FoundHolding>> =>
    readPieces(async () => {
      const offset = offsetOf(request);
      let total = 0;
      let before = 0;
      const wanted: LocatedPart[] = [];
      for (const part of partsOf(await accounts.list(userGuid), isVisible)) {
        if (total + part.count <= offset) before += part.count;
        else if (total < offset + request.perPage) wanted.push(part);
        total += part.count;
      }
      const read = await readParts(table, userGuid, wanted);
      if (isMissing(read)) return read;
      return { total, entries: read.slice(offset - before, offset - before + request.perPage) };
    }),
  /** Null when no visible member has the holding. Two trips. */
  byGuid: (
    userGuid: Guid<'USR'>,
    isVisible: (member: Member) => boolean,
    guid: Guid<'HOL'>,
  ): Promise<FoundHolding | null> => {
    const isHome = (member: Member): boolean => answering([member], 'HOL', guid) === member && isVisible(member);
    return readPieces(async () => {
      const read = await readParts(table, userGuid, partsOf(await accounts.list(userGuid), isHome));
      return isMissing(read) ? read : (read.find(({ holding }) => holding.guid === guid) ?? null);
    });
  },
});
