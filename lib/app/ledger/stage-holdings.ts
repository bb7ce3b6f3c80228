import type { Holding } from '../../domain/accounts/holding.ts';
import { hintedGuid } from '../../domain/kernel/hinted-guid.ts';
import type { AccountFeed } from '../../domain/ledger/member-feed.ts';
import { mergeHoldings } from '../../domain/ledger/merge-holdings.ts';
import type { FeedHolding } from '../../domain/upstream/feed.ts';
import type { HoldingPart, StoredAccount } from '../../store/accounts/account-item.ts';
import { HOLDINGS_PER_PART, holdingsToItem, itemToHoldings } from '../../store/accounts/holding-item.ts';
import { type ChangedPiece, changedPiece } from '../../store/ledger/changes-record.ts';
import { chunkIdOf } from '../../store/ledger/index-codec.ts';
import type { Missing } from '../../store/table/item-error.ts';
import { type Key, keys } from '../../store/table/keys.ts';
import type { Put, Table } from '../../store/table/table-client.ts';
import type { Adapters } from '../adapters.ts';
import type { FeedMerge } from './stage-ledger.ts';

export interface StagedHoldings {
  readonly kind: 'staged';
  readonly parts: readonly HoldingPart[];
  readonly puts: readonly Put[];
  readonly replaced: readonly string[];
  /** Where the created, updated and deleted holdings lie. */
  readonly changed: readonly ChangedPiece[];
  /** The value of all holdings, in the account's currency; null when one has no value in it, or there are none. */
  readonly valueMinor: bigint | null;
}

/** The holdings of all accounts, merged. Nothing of them has been written yet. */
export interface MergedHoldings extends Pick<StagedHoldings, 'puts' | 'replaced' | 'changed'> {
  readonly kind: 'merged';
  readonly made: readonly string[];
  /** By ordinal. Only accounts whose holdings have changed. */
  readonly ofAccount: ReadonlyMap<number, StagedHoldings>;
}

/** An account of the feed, and the ordinal of our account. */
export interface AccountPart {
  readonly part: AccountFeed;
  readonly ordinal: number;
}

/**
 * Merges the holdings that were served. The numbers of new parts follow `numbersTaken`: chunks of the same merge have
 * those before.
 */
export const stageAllHoldings = async (
  deps: Pick<Adapters, 'table' | 'ids'>,
  merge: FeedMerge,
  feed: {
    readonly stored: readonly StoredAccount[];
    readonly parts: readonly AccountPart[];
    readonly numbersTaken: number;
  },
): Promise<MergedHoldings | Missing> => {
  const puts: Put[] = [];
  const made: string[] = [];
  const replaced: string[] = [];
  const changed: ChangedPiece[] = [];
  const ofAccount = new Map<number, StagedHoldings>();
  const newPartId = (): string => {
    const id = chunkIdOf(merge.generation, feed.numbersTaken + made.length);
    made.push(id);
    return id;
  };
  for (const { part, ordinal } of feed.parts) {
    if (part.holdings?.kind !== 'arrived') continue;
    const { currencyCode } = part.account;
    const stored = feed.stored[ordinal];
    const served = {
      ordinal,
      before: stored?.holdingParts ?? [],
      currencyCode,
      isInOtherCurrency: stored?.feed?.currencyCode !== currencyCode,
      holdings: part.holdings.value,
    };
    const staged = await stageHoldings(deps, merge, served, newPartId);
    if (staged.kind === 'missing') return staged;
    if (staged.kind === 'unchanged') continue;
    puts.push(...staged.puts);
    replaced.push(...staged.replaced);
    changed.push(...staged.changed);
    ofAccount.set(ordinal, staged);
  }
  return { kind: 'merged', puts, made, replaced, changed, ofAccount };
};

/** What the upstream listed for one account, and where the stored holdings lie. */
interface ServedHoldings {
  readonly ordinal: number;
  readonly before: readonly HoldingPart[];
  /** The account's, in which their value is. */
  readonly currencyCode: string;
  /** Whether the account had another one until now. */
  readonly isInOtherCurrency: boolean;
  readonly holdings: readonly FeedHolding[];
}

/** `newPartId` gives a key that was never used. */
const stageHoldings = async (
  { table, ids }: Pick<Adapters, 'table' | 'ids'>,
  { member, nowMs }: FeedMerge,
  served: ServedHoldings,
  newPartId: () => string,
): Promise<StagedHoldings | { readonly kind: 'unchanged' } | Missing> => {
  const { ordinal, before } = served;
  const wanted = before.map(({ id }) => keys.holdings(member.userGuid, member.guid, id));
  const read = await readHoldingParts(table, wanted);
  if (read.kind === 'missing') return read;
  const storedParts = read.parts;
  const stored = storedParts.flat();
  const merged = mergeHoldings(stored, served.holdings, nowMs, () =>
    hintedGuid('HOL', { timeMs: nowMs, memberOrdinal: member.ordinal }, ids.uuid()),
  );
  if (merged === stored && (stored.length === 0 || !served.isInOtherCurrency)) return { kind: 'unchanged' };
  const earlier = new Map(stored.map((holding) => [holding.guid, holding]));
  const staying = new Set(merged.map(({ guid }) => guid));
  const madeOf = (holding: Holding) => {
    const known = earlier.get(holding.guid);
    if (known === undefined) return 'created';
    return known === holding ? null : 'updated';
  };
  const parts: HoldingPart[] = [];
  const puts: Put[] = [];
  const changed = before.flatMap(({ id }, at) =>
    changedPiece({ id, holdingsOf: ordinal }, storedParts[at] ?? [], ({ guid }) =>
      staying.has(guid) ? null : 'deleted',
    ),
  );
  for (let from = 0; from < merged.length; from += HOLDINGS_PER_PART) {
    const holdings = merged.slice(from, from + HOLDINGS_PER_PART);
    const id = newPartId();
    parts.push({ id, count: holdings.length });
    changed.push(...changedPiece({ id, holdingsOf: ordinal }, holdings, madeOf));
    puts.push({ kind: 'put', item: holdingsToItem(member.userGuid, member.guid, id, holdings) });
  }
  const valueMinor = marketValueOf(merged, served.currencyCode);
  return { kind: 'staged', parts, puts, replaced: before.map(({ id }) => id), changed, valueMinor };
};

/** Null where one of the holdings has no value in the currency, and where there are none. */
export const marketValueOf = (holdings: readonly Holding[], currencyCode: string): bigint | null => {
  let sum: bigint | null = null;
  for (const { feed } of holdings) {
    if (feed.marketValueMinor === null || feed.currencyCode !== currencyCode) return null;
    sum = (sum ?? 0n) + feed.marketValueMinor;
  }
  return sum;
};

/** The holdings of each part. Strong. */
export const readHoldingParts = async (
  table: Table,
  wanted: readonly Key[],
): Promise<{ readonly kind: 'read'; readonly parts: readonly (readonly Holding[])[] } | Missing> => {
  const items = await table.getMany(wanted, { isConsistent: true });
  const parts: (readonly Holding[])[] = [];
  for (const key of wanted) {
    const item = items.find(({ sk }) => sk === key.sk);
    if (item === undefined) return { kind: 'missing', key };
    parts.push(itemToHoldings(item));
  }
  return { kind: 'read', parts };
};
