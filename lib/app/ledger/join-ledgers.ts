import { listedUnder } from '../../domain/accounts/account.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { type JoinedAccounts, joinAccounts } from '../../domain/ledger/joining/join-accounts.ts';
import { joinRows } from '../../domain/ledger/joining/join-rows.ts';
import { isListed, type LedgerRow } from '../../domain/ledger/ledger-row.ts';
import type { Member } from '../../domain/members/member.ts';
import type { StoredAccount } from '../../store/accounts/account-item.ts';
import { type AssembledLedger, assemble, loadChunks, unchanged } from '../../store/ledger/assemble.ts';
import { type ChangedPiece, changedPiece } from '../../store/ledger/changes-record.ts';
import { cutChunks } from '../../store/ledger/cut.ts';
import { chunkIdOf, generationOf, SALT_BYTES } from '../../store/ledger/index-codec.ts';
import type { Missing } from '../../store/table/item-error.ts';
import { keys } from '../../store/table/keys.ts';
import { isMissing } from '../../store/table/read-pieces.ts';
import type { Put } from '../../store/table/table-client.ts';
import type { Adapters } from '../adapters.ts';
import { type JoinedHoldings, joinAllHoldings } from './join-all-holdings.ts';
import { type MemberData, readMemberData } from './member-data.ts';

/** A member with what is stored of it. */
export interface JoiningMember {
  readonly member: Member;
  readonly data: MemberData;
}

/** Two ledgers as one. Nothing of it has been written yet. */
export interface JoinedLedgers {
  readonly kind: 'joined';
  readonly kept: JoiningMember;
  readonly lost: JoiningMember;
  /** Begins the name of every piece that the join makes. */
  readonly generation: string;
  /** By ordinal of the kept member. */
  readonly accounts: readonly StoredAccount[];
  readonly joined: JoinedAccounts<StoredAccount>;
  readonly ledger: AssembledLedger;
  /** Pieces that hold rows and holdings of the lost member that are no more, only so that subscribers hear of them. */
  readonly gone: GonePieces;
  readonly holdings: JoinedHoldings;
}

export interface GonePieces {
  readonly ids: readonly string[];
  readonly puts: readonly Put[];
  readonly changed: readonly ChangedPiece[];
}

/** Reads all of both members, strongly. `missing`: a piece was purged while it was read. */
export const joinLedgers = async (
  { table, ids }: Pick<Adapters, 'table' | 'ids'>,
  members: { readonly kept: Member; readonly lost: Member; readonly others: readonly StoredAccount[] },
  nowMs: number,
): Promise<JoinedLedgers | Missing> => {
  const [kept, lost] = await Promise.all([openMember(table, members.kept), openMember(table, members.lost)]);
  if (isMissing(kept)) return kept;
  if (isMissing(lost)) return lost;
  const joined = joinAccounts(
    { accounts: kept.data.accounts.accounts, rowsOf: byAccount(kept.rows) },
    { accounts: lost.data.accounts.accounts, rowsOf: byAccount(lost.rows) },
    members.others,
    nowMs,
  );
  const { head } = kept.data;
  const generation = generationOf(head.revision, ids.bytes(SALT_BYTES));
  const edition = Math.min(head.index.edition, lost.data.head.index.edition);
  const before = { ...head.index, accounts: joined.accounts.map(listedUnder), edition };
  const rows = rowsAfter(kept.rows, lost.rows, joined, nowMs);
  const range = { first: 0, end: head.index.chunks.length };
  const assembled =
    assemble({ member: members.kept, before, generation }, range, kept.chunks, rows) ?? unchanged(before);
  const ledger = { ...assembled, changed: assembled.changed.map(asUpdated) };
  const gone = goneRows(
    members.kept,
    { generation, from: ledger.made.length },
    {
      rows: lost.rows,
      after: rows,
      index: before,
      placeOf: (ordinal) => placeOfGone(lost.data.accounts.accounts[ordinal], joined.accounts),
    },
  );
  const holdings = await joinAllHoldings(table, { kept, lost, joined, generation }, nowMs, {
    numbersTaken: ledger.made.length + gone.ids.length,
  });
  if (isMissing(holdings)) return holdings;
  return {
    kind: 'joined',
    kept,
    lost,
    generation,
    accounts: joined.accounts.map((account) => withHoldings(account, kept.data, holdings, nowMs)),
    joined,
    ledger,
    gone,
    holdings,
  };
};

interface OpenMember extends JoiningMember {
  readonly chunks: Parameters<typeof assemble>[2];
  readonly rows: readonly LedgerRow[];
}

const openMember = async (table: Adapters['table'], member: Member): Promise<OpenMember | Missing> => {
  const data = await readMemberData(table, member);
  const { index } = data.head;
  const loaded = await loadChunks(table, member, index, { first: 0, end: index.chunks.length });
  if (loaded.kind === 'missing') return loaded;
  return { member, data, chunks: loaded.chunks, rows: loaded.chunks.flatMap(({ rows }) => rows) };
};

const byAccount = (rows: readonly LedgerRow[]): ((ordinal: number) => readonly LedgerRow[]) => {
  const grouped = Map.groupBy(rows, ({ account }) => account);
  return (ordinal) => grouped.get(ordinal) ?? [];
};

/** The rows of each account of the kept member after the join. */
const rowsAfter = (
  kept: readonly LedgerRow[],
  lost: readonly LedgerRow[],
  { placesOfKept, placesOfLost }: JoinedAccounts<StoredAccount>,
  nowMs: number,
): readonly LedgerRow[] => {
  const keptAt = Map.groupBy(
    kept.map((row) => placed(row, placesOfKept)),
    ({ account }) => account,
  );
  const lostAt = Map.groupBy(
    lost.map((row) => placed(row, placesOfLost)),
    ({ account }) => account,
  );
  return [...new Set([...keptAt.keys(), ...lostAt.keys()])].flatMap((account) =>
    joinRows({ kept: keptAt.get(account) ?? [], lost: lostAt.get(account) ?? [], nowMs }),
  );
};

const placed = (row: LedgerRow, places: readonly number[]): LedgerRow => {
  const account = places[row.account];
  if (account === undefined) throw new Error('a row of an account that its member does not have');
  return account === row.account ? row : { ...row, account };
};

/** Rows that come over are known to readers by their guids. */
const asUpdated = (piece: ChangedPiece): ChangedPiece => ({
  ...piece,
  created: [],
  updated: [...piece.created, ...piece.updated].sort((a, b) => a - b),
});

/** Where the account of a row that is no more stands among those of the kept member: its event names it by its own guid. */
const placeOfGone = (account: StoredAccount | undefined, accounts: readonly StoredAccount[]): number =>
  accounts.findIndex(({ guid }) => guid === account?.guid);

const goneRows = (
  { userGuid, guid }: Member,
  ids: { readonly generation: string; readonly from: number },
  {
    rows,
    after,
    index,
    placeOf,
  }: {
    readonly rows: readonly LedgerRow[];
    readonly after: readonly LedgerRow[];
    readonly index: Parameters<typeof cutChunks>[1];
    readonly placeOf: (ordinal: number) => number;
  },
): GonePieces => {
  const staying = new Set<Guid<'TRN'>>(after.filter(isListed).map((row) => row.guid));
  const gone = rows
    .filter((row) => isListed(row) && !staying.has(row.guid))
    .map((row) => ({ ...row, account: placeOf(row.account) }));
  const cut = cutChunks(gone, index).map((chunk, at) => ({ ...chunk, id: chunkIdOf(ids.generation, ids.from + at) }));
  return {
    ids: cut.map(({ id }) => id),
    puts: cut.map(({ id, chunk }) => ({ kind: 'put', item: { ...keys.chunk(userGuid, guid, id), rows: chunk } })),
    changed: cut.flatMap(({ id, listed }) => changedPiece({ id, holdingsOf: null }, listed, () => 'deleted')),
  };
};

const withHoldings = (
  account: StoredAccount,
  { accounts: before }: MemberData,
  { ofAccount }: JoinedHoldings,
  nowMs: number,
): StoredAccount => {
  const isGone = account.state.kind === 'deleted' || account.state.kind === 'blocked';
  const joined = isGone ? { parts: [], valueMinor: null } : ofAccount.get(account.ordinal);
  if (joined === undefined) return account;
  const holdingsValueMinor = joined.valueMinor;
  const next = { ...account, holdingParts: joined.parts, holdingsValueMinor };
  const earlier = before.accounts[account.ordinal];
  if (holdingsValueMinor === account.holdingsValueMinor || earlier?.revision !== account.revision) return next;
  return { ...next, revision: account.revision + 1, updatedAt: nowMs };
};
