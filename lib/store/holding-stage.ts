import type { FeedHolding } from '../domain/feed.ts';
import { hintedGuid } from '../domain/hinted-guid.ts';
import type { Holding } from '../domain/holding.ts';
import type { Ids } from '../domain/ids.ts';
import { mergeHoldings } from '../domain/ledger/merge-holdings.ts';
import type { Member } from '../domain/member.ts';
import type { HoldingPart } from './account-item.ts';
import { HOLDINGS_PER_PART, holdingsToItem, itemToHoldings } from './holding-item.ts';
import { type Key, keys } from './keys.ts';
import { LedgerUnreadableError } from './ledger-bytes.ts';
import type { Put, Table } from './table-client.ts';

export interface StagedHoldings {
  readonly parts: readonly HoldingPart[];
  readonly puts: readonly Put[];
  readonly replaced: readonly string[];
  /** Of all of them, in the account's currency; null when one has no value in it, or there are none. */
  readonly valueMinor: bigint | null;
}

/** What the upstream listed for one account. */
export interface ServedHoldings {
  readonly currencyCode: string;
  readonly holdings: readonly FeedHolding[];
}

/** Null when the upstream listed what is stored already. `newPartId` gives a key nobody has used. */
export const stageHoldings = async (
  deps: { readonly table: Table; readonly ids: Ids },
  member: Member,
  before: readonly HoldingPart[],
  served: ServedHoldings,
  newPartId: () => string,
  nowMs: number,
): Promise<StagedHoldings | null> => {
  const { table, ids } = deps;
  const wanted = before.map(({ id }) => keys.holdings(member.userGuid, member.guid, id));
  const stored = await readHoldingParts(table, wanted);
  const merged = mergeHoldings(stored, served.holdings, nowMs, () =>
    hintedGuid('HOL', { timeMs: nowMs, memberOrdinal: member.ordinal }, ids.uuid()),
  );
  if (merged === stored) return null;
  const parts: HoldingPart[] = [];
  const puts: Put[] = [];
  for (let from = 0; from < merged.length; from += HOLDINGS_PER_PART) {
    const holdings = merged.slice(from, from + HOLDINGS_PER_PART);
    const id = newPartId();
    parts.push({ id, count: holdings.length });
    puts.push({ kind: 'put', item: holdingsToItem(member.userGuid, member.guid, id, holdings) });
  }
  return { parts, puts, replaced: before.map(({ id }) => id), valueMinor: marketValueOf(merged, served.currencyCode) };
};

const marketValueOf = (holdings: readonly Holding[], currencyCode: string): bigint | null => {
  let sum: bigint | null = null;
  for (const { feed } of holdings) {
    if (feed.marketValueMinor === null || feed.currencyCode !== currencyCode) return null;
    sum = (sum ?? 0n) + feed.marketValueMinor;
  }
  return sum;
};

/** All holdings of an account, from its parts in order. Strong. */
const readHoldingParts = async (table: Table, wanted: readonly Key[]): Promise<readonly Holding[]> => {
  const items = await table.getMany(wanted, { isConsistent: true });
  return wanted.flatMap(({ sk }) => {
    const item = items.find((candidate) => candidate.sk === sk);
    if (item === undefined) throw new LedgerUnreadableError('an account names missing holdings');
    return itemToHoldings(item);
  });
};
