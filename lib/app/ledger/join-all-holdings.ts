import { currencyOf } from '../../domain/accounts/account-view.ts';
import type { Holding } from '../../domain/accounts/holding.ts';
import type { JoinedAccounts } from '../../domain/ledger/joining/join-accounts.ts';
import { joinHoldings } from '../../domain/ledger/joining/join-holdings.ts';
import type { Member } from '../../domain/members/member.ts';
import type { HoldingPart, StoredAccount } from '../../store/accounts/account-item.ts';
import { HOLDINGS_PER_PART, holdingsToItem } from '../../store/accounts/holding-item.ts';
import { type ChangedPiece, changedPiece } from '../../store/ledger/changes-record.ts';
import { chunkIdOf } from '../../store/ledger/index-codec.ts';
import type { Missing } from '../../store/table/item-error.ts';
import { keys } from '../../store/table/keys.ts';
import type { Put, Table } from '../../store/table/table-client.ts';
import type { MemberData } from './member-data.ts';
import { marketValueOf, readHoldingParts } from './stage-holdings.ts';

export interface JoinedHoldings {
  readonly kind: 'joined';
  /** By ordinal of the kept member. Only accounts whose holdings have changed. */
  readonly ofAccount: ReadonlyMap<
    number,
    { readonly parts: readonly HoldingPart[]; readonly valueMinor: bigint | null }
  >;
  readonly puts: readonly Put[];
  readonly made: readonly string[];
  /** Pieces that nothing names, only so that subscribers hear of holdings of the lost member that are no more. */
  readonly gone: readonly string[];
  /** Pieces that the kept member names no more. */
  readonly replaced: readonly string[];
  readonly changed: readonly ChangedPiece[];
}

interface Side {
  readonly member: Member;
  readonly data: MemberData;
}

interface Join {
  readonly kept: Side;
  readonly lost: Side;
  readonly joined: JoinedAccounts<StoredAccount>;
  readonly generation: string;
}

/** The holdings of all accounts that come over, or become one with an account of the kept member. */
export const joinAllHoldings = async (
  table: Table,
  { kept, lost, joined, generation }: Join,
  nowMs: number,
  { numbersTaken }: { readonly numbersTaken: number },
): Promise<JoinedHoldings | Missing> => {
  const ofAccount = new Map<number, { parts: readonly HoldingPart[]; valueMinor: bigint | null }>();
  const puts: Put[] = [];
  const made: string[] = [];
  const goneIds: string[] = [];
  const replaced: string[] = [];
  const changed: ChangedPiece[] = [];
  let count = numbersTaken;
  const newId = (): string => chunkIdOf(generation, count++);
  const put = (id: string, holdings: readonly Holding[]): void => {
    puts.push({ kind: 'put', item: holdingsToItem(kept.member.userGuid, kept.member.guid, id, holdings) });
  };
  for (const account of lost.data.accounts.accounts) {
    const place = joined.placesOfLost[account.ordinal] ?? -1;
    const pair = joined.pairs.find(({ stays, goes }) => stays === account || goes === account);
    const mine = pair === undefined ? undefined : pair.stays === account ? pair.goes : pair.stays;
    const [ours, theirs] = [await read(table, kept, mine), await read(table, lost, account)];
    if (ours.kind === 'missing') return ours;
    if (theirs.kind === 'missing') return theirs;
    if (ours.holdings.length === 0 && theirs.holdings.length === 0) continue;
    const isLater = (account.feed?.balanceAsOf ?? '') > (mine?.feed?.balanceAsOf ?? '');
    const after = joinHoldings(ours.holdings, theirs.holdings, isLater, nowMs);
    if (mine?.ordinal === place && after.every((one, at) => one === ours.holdings[at]) && theirs.holdings.length === 0)
      continue;
    const known = new Set(mine?.ordinal === place ? ours.holdings : []);
    const staying = new Set(after.map(({ guid }) => guid));
    const parts: HoldingPart[] = [];
    for (let from = 0; from < after.length; from += HOLDINGS_PER_PART) {
      const holdings = after.slice(from, from + HOLDINGS_PER_PART);
      const id = newId();
      parts.push({ id, count: holdings.length });
      made.push(id);
      put(id, holdings);
      changed.push(...changedPiece({ id, holdingsOf: place }, holdings, (one) => (known.has(one) ? null : 'updated')));
    }
    const shown = joined.accounts[place];
    ofAccount.set(place, { parts, valueMinor: shown === undefined ? null : marketValueOf(after, currencyOf(shown)) });
    for (const [part, values] of ours.parts) {
      replaced.push(part.id);
      changed.push(...gonePiece(part.id, mine?.ordinal ?? place, values, staying));
    }
    const gone = theirs.holdings.filter(({ guid }) => !staying.has(guid));
    if (gone.length === 0) continue;
    const id = newId();
    const ordinal = joined.accounts.findIndex(({ guid }) => guid === account.guid);
    goneIds.push(id);
    put(id, gone);
    changed.push(...gonePiece(id, ordinal, gone, staying));
  }
  return { kind: 'joined', ofAccount, puts, made, gone: goneIds, replaced, changed };
};

const gonePiece = (
  id: string,
  holdingsOf: number,
  values: readonly Holding[],
  staying: ReadonlySet<string>,
): readonly ChangedPiece[] =>
  changedPiece({ id, holdingsOf }, values, ({ guid }) => (staying.has(guid) ? null : 'deleted'));

interface ReadHoldings {
  readonly kind: 'read';
  readonly holdings: readonly Holding[];
  readonly parts: readonly (readonly [HoldingPart, readonly Holding[]])[];
}

const read = async (
  table: Table,
  { member }: Side,
  account: StoredAccount | undefined,
): Promise<ReadHoldings | Missing> => {
  const wanted = account?.holdingParts ?? [];
  const found = await readHoldingParts(
    table,
    wanted.map(({ id }) => keys.holdings(member.userGuid, member.guid, id)),
  );
  if (found.kind === 'missing') return found;
  const parts = wanted.map((part, at) => [part, found.parts[at] ?? []] as const);
  return { kind: 'read', holdings: found.parts.flat(), parts };
};
