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
import { isMissing } from '../../store/table/read-pieces.ts';
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
  join: Join,
  nowMs: number,
  { numbersTaken }: { readonly numbersTaken: number },
): Promise<JoinedHoldings | Missing> => {
  const ofAccount = new Map<number, AccountHoldings>();
  const puts: Put[] = [];
  const made: string[] = [];
  const gone: string[] = [];
  const replaced: string[] = [];
  const changed: ChangedPiece[] = [];
  let count = numbersTaken;
  const newId = (): string => chunkIdOf(join.generation, count++);
  for (const account of join.lost.data.accounts.accounts) {
    const one = await pairOf(table, join, account);
    if (isMissing(one)) return one;
    const staged = stagePair(join, one, nowMs, newId);
    if (staged === null) continue;
    ofAccount.set(one.place, staged);
    puts.push(...staged.puts);
    made.push(...staged.parts.map(({ id }) => id));
    gone.push(...staged.gone);
    replaced.push(...one.ours.parts.map(([{ id }]) => id));
    changed.push(...staged.changed);
  }
  return { kind: 'joined', ofAccount, puts, made, gone, replaced, changed };
};

interface AccountHoldings {
  readonly parts: readonly HoldingPart[];
  readonly valueMinor: bigint | null;
}

/** An account of the lost member with the one of the kept member that it is, if there is one. */
interface HoldingPair {
  readonly kind: 'pair';
  readonly account: StoredAccount;
  readonly mine: StoredAccount | undefined;
  /** The ordinal that the account has in the kept member from now on. */
  readonly place: number;
  readonly ours: ReadHoldings;
  readonly theirs: ReadHoldings;
}

const pairOf = async (
  table: Table,
  { kept, lost, joined }: Join,
  account: StoredAccount,
): Promise<HoldingPair | Missing> => {
  const pair = joined.pairs.find(({ stays, goes }) => stays === account || goes === account);
  const mine = pair?.stays === account ? pair.goes : pair?.stays;
  const ours = await read(table, kept, mine);
  if (isMissing(ours)) return ours;
  const theirs = await read(table, lost, account);
  if (isMissing(theirs)) return theirs;
  return { kind: 'pair', account, mine, place: joined.placesOfLost[account.ordinal] ?? -1, ours, theirs };
};

/** Null where nothing changes. */
const stagePair = (
  { kept: { member }, joined }: Join,
  { account, mine, place, ours, theirs }: HoldingPair,
  nowMs: number,
  newId: () => string,
) => {
  const isAtHome = mine?.ordinal === place;
  if (theirs.holdings.length === 0 && (isAtHome || ours.holdings.length === 0)) return null;
  const isLater = (account.feed?.balanceAsOf ?? '') > (mine?.feed?.balanceAsOf ?? '');
  const after = joinHoldings(ours.holdings, theirs.holdings, isLater, nowMs);
  const known = new Set(isAtHome ? ours.holdings : []);
  const staying = new Set(after.map(({ guid }) => guid));
  const puts: Put[] = [];
  const putAs = (holdings: readonly Holding[]): string => {
    const id = newId();
    puts.push({ kind: 'put', item: holdingsToItem(member.userGuid, member.guid, id, holdings) });
    return id;
  };
  const parts: HoldingPart[] = [];
  const changed = ours.parts.flatMap(([{ id }, values]) => gonePiece(id, mine?.ordinal ?? place, values, staying));
  for (let from = 0; from < after.length; from += HOLDINGS_PER_PART) {
    const holdings = after.slice(from, from + HOLDINGS_PER_PART);
    const id = putAs(holdings);
    parts.push({ id, count: holdings.length });
    changed.push(...changedPiece({ id, holdingsOf: place }, holdings, (one) => (known.has(one) ? null : 'updated')));
  }
  const lost = theirs.holdings.filter(({ guid }) => !staying.has(guid));
  const gone = lost.length === 0 ? [] : [putAs(lost)];
  const ordinal = joined.accounts.findIndex(({ guid }) => guid === account.guid);
  for (const id of gone) changed.push(...gonePiece(id, ordinal, lost, staying));
  const shown = joined.accounts[place];
  const valueMinor = shown === undefined ? null : marketValueOf(after, currencyOf(shown));
  return { parts, valueMinor, puts, gone, changed };
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
