import { type FoundAccount, listedUnder } from '../../domain/accounts/account.ts';
import type { FoundHolding, Holding } from '../../domain/accounts/holding.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { hintOf } from '../../domain/kernel/hinted-guid.ts';
import { offsetOf, type Page, type PageRequest } from '../../domain/kernel/paging.ts';
import type { Member } from '../../domain/members/member.ts';
import type { Missing } from '../table/item-error.ts';
import { keys } from '../table/keys.ts';
import { readPieces } from '../table/read-pieces.ts';
import type { ItemTable } from '../table/table-client.ts';
import type { AccountStore, UserAccounts } from './account-store.ts';
import { itemToHoldings } from './holding-item.ts';

export interface HoldingStore {
  /** By account, then oldest first. `isVisible` says whose holdings the caller may see. Two trips. */
  readonly page: (
    userGuid: Guid<'USR'>,
    isVisible: (member: Member) => boolean,
    request: PageRequest,
  ) => Promise<Page<FoundHolding>>;
  /** Null when no visible member has it. Two trips. */
  readonly byGuid: (
    userGuid: Guid<'USR'>,
    isVisible: (member: Member) => boolean,
    guid: Guid<'HOL'>,
  ) => Promise<FoundHolding | null>;
}

/** What was read of parts, or which of them is gone: fresh accounts name those that are there. */
type Read<T> = { readonly kind: 'read'; readonly value: T } | Missing;

interface LocatedPart {
  /** Whose upstream lists them: the part of the key that names the member. */
  readonly home: Member;
  /** The account they are shown under: its own, or the one it was merged into. */
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

export const createHoldingStore = (deps: {
  readonly table: ItemTable;
  readonly accounts: AccountStore;
}): HoldingStore => {
  const { table } = deps;

  const readParts = async (
    userGuid: Guid<'USR'>,
    parts: readonly LocatedPart[],
  ): Promise<Read<readonly FoundHolding[]>> => {
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
    return { kind: 'read', value: all };
  };

  const onParts = async <T>(
    userGuid: Guid<'USR'>,
    isVisible: (member: Member) => boolean,
    read: (parts: readonly LocatedPart[]) => Promise<Read<T>>,
  ): Promise<T> => (await readPieces(async () => read(partsOf(await deps.accounts.list(userGuid), isVisible)))).value;

  return {
    page: (userGuid, isVisible, request) =>
      onParts(userGuid, isVisible, async (parts) => {
        const offset = offsetOf(request);
        let total = 0;
        let before = 0;
        const wanted: LocatedPart[] = [];
        for (const part of parts) {
          if (total + part.count <= offset) before += part.count;
          else if (total < offset + request.perPage) wanted.push(part);
          total += part.count;
        }
        const read = await readParts(userGuid, wanted);
        if (read.kind === 'missing') return read;
        const entries = read.value.slice(offset - before, offset - before + request.perPage);
        return { kind: 'read', value: { total, entries } };
      }),

    byGuid: (userGuid, isVisible, guid) => {
      const hint = hintOf('HOL', guid);
      const isHome = (member: Member): boolean => member.ordinal === hint?.memberOrdinal && isVisible(member);
      return onParts(userGuid, isHome, async (parts) => {
        const read = await readParts(userGuid, parts);
        if (read.kind === 'missing') return read;
        return { kind: 'read', value: read.value.find(({ holding }) => holding.guid === guid) ?? null };
      });
    },
  };
};
