import type { Holding } from '../../domain/accounts/holding.ts';
import { hintedGuid } from '../../domain/kernel/hinted-guid.ts';
import type { Ids } from '../../domain/kernel/ids.ts';
import { mergeHoldings } from '../../domain/ledger/merge-holdings.ts';
import type { Member } from '../../domain/members/member.ts';
import type { FeedHolding } from '../../domain/upstream/feed.ts';
import type { HoldingPart, StoredAccount } from '../../store/accounts/account-item.ts';
import { HOLDINGS_PER_PART, holdingsToItem, itemToHoldings } from '../../store/accounts/holding-item.ts';
import { type ChangedPiece, changedPiece } from '../../store/ledger/changes-record.ts';
import type { Missing } from '../../store/table/item-error.ts';
import { type Key, keys } from '../../store/table/keys.ts';
import type { Put, Table } from '../../store/table/table-client.ts';

export interface StagedHoldings {
  readonly kind: 'staged';
  readonly parts: readonly HoldingPart[];
  readonly puts: readonly Put[];
  readonly replaced: readonly string[];
  /** Where the holdings lie that were created, updated or deleted. */
  readonly changed: readonly ChangedPiece[];
  /** Of all of them, in the account's currency; null when one has no value in it, or there are none. */
  readonly valueMinor: bigint | null;
}

/** What the upstream listed for one account. */
export interface ServedHoldings {
  readonly currencyCode: string;
  readonly holdings: readonly FeedHolding[];
}

/** `newPartId` gives a key nobody has used. */
export const stageHoldings = async (
  deps: { readonly table: Table; readonly ids: Ids },
  member: Member,
  { ordinal, holdingParts: before }: Pick<StoredAccount, 'ordinal' | 'holdingParts'>,
  served: ServedHoldings,
  newPartId: () => string,
  nowMs: number,
): Promise<StagedHoldings | { readonly kind: 'unchanged' } | Missing> => {
  const { table, ids } = deps;
  const wanted = before.map(({ id }) => keys.holdings(member.userGuid, member.guid, id));
  const read = await readHoldingParts(table, wanted);
  if (read.kind === 'missing') return read;
  const storedParts = read.parts;
  const stored = storedParts.flat();
  const merged = mergeHoldings(stored, served.holdings, nowMs, () =>
    hintedGuid('HOL', { timeMs: nowMs, memberOrdinal: member.ordinal }, ids.uuid()),
  );
  if (merged === stored) return { kind: 'unchanged' };
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

const marketValueOf = (holdings: readonly Holding[], currencyCode: string): bigint | null => {
  let sum: bigint | null = null;
  for (const { feed } of holdings) {
    if (feed.marketValueMinor === null || feed.currencyCode !== currencyCode) return null;
    sum = (sum ?? 0n) + feed.marketValueMinor;
  }
  return sum;
};

/** The holdings of each part. Strong. */
const readHoldingParts = async (
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
