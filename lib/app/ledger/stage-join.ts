import { listedUnder } from '../../domain/accounts/account.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Member } from '../../domain/members/member.ts';
import { ROWS_MAX } from '../../domain/upstream/feed-limits.ts';
import { type DomainEvent, recordGuid } from '../../domain/webhooks/event.ts';
import { accountsToItem, type StoredAccount } from '../../store/accounts/account-item.ts';
import type { MemberAccounts } from '../../store/accounts/account-store.ts';
import { changesEvent } from '../../store/ledger/changes-record.ts';
import { headToItem } from '../../store/ledger/head-item.ts';
import type { Piece } from '../../store/ledger/purge-item.ts';
import { putPieces } from '../../store/ledger/put-pieces.ts';
import { stageStats } from '../../store/ledger/stats.ts';
import { keys } from '../../store/table/keys.ts';
import { readPieces } from '../../store/table/read-pieces.ts';
import { stillAt } from '../../store/table/revision.ts';
import type { Write } from '../../store/table/table-client.ts';
import type { Adapters } from '../adapters.ts';
import { type JoinedLedgers, joinLedgers } from './join-ledgers.ts';
import { accountsPut, headPut, type MemberData, readMemberData } from './member-data.ts';

export interface MembersToJoin {
  readonly kept: Member;
  readonly lost: Member;
  /** The accounts of all other members of the user. */
  readonly others: readonly MemberAccounts[];
  /** True where nobody is to be told of rows and accounts. */
  readonly isQuiet: boolean;
}

/** A join that nobody can see yet: `writes` make it visible, together with those of the members and the events. */
export interface StagedJoin {
  readonly writes: readonly Write[];
  /** The record of changes of the kept member; none where nothing is told. */
  readonly events: readonly DomainEvent[];
  /** Accounts of the lost member that were shown and are no more, as they were. */
  readonly accountsGone: readonly StoredAccount[];
  /** For each account of the lost member that became another, that one. */
  readonly heirs: ReadonlyMap<string, Guid<'ACT'>>;
  /** The kept member would have more than an item, or a worker, can hold. */
  readonly isTooLarge: boolean;
}

/** An item holds 400 KB; what this leaves is for what imports bring. */
const ACCOUNTS_BYTES_MAX = 250_000;

/** Joins what is stored of two members, and puts the new pieces under keys that nothing names yet. */
export const stageJoin = async (
  deps: Pick<Adapters, 'table' | 'clock' | 'ids' | 'wait'>,
  { kept, lost, others, isQuiet }: MembersToJoin,
): Promise<StagedJoin> => {
  const nowMs = deps.clock();
  const accountsOfOthers = others.flatMap(({ stored }) => stored.accounts);
  const made = await readPieces(() => joinLedgers(deps, { kept, lost, others: accountsOfOthers }, nowMs));
  const { generation, ledger, gone, holdings, joined } = made;
  const [keptData, lostData] = [made.kept.data, made.lost.data];
  const accounts = accountsToItem(kept.userGuid, kept.guid, {
    revision: keptData.accounts.revision + 1,
    accounts: made.accounts,
  });
  const accountsGone = goneOf(made);
  const heirs = new Map(joined.pairs.map(({ goes, stays }) => [goes.guid, stays.guid]));
  const rowCount = ledger.index.chunks.reduce((sum, chunk) => sum + chunk.count, 0);
  const hasTooManyAccounts = accounts.packed instanceof Uint8Array && accounts.packed.length > ACCOUNTS_BYTES_MAX;
  if (hasTooManyAccounts || rowCount > ROWS_MAX)
    return { writes: [], events: [], accountsGone, heirs, isTooLarge: true };
  // The revision of a ledger orders the events of its rows, and rows of both ledgers were told before.
  const ledgerRevision = Math.max(keptData.head.revision, lostData.head.revision) + 1;
  const changes = {
    accounts: shownOf(made),
    ledgerRevision,
    pieces: [...ledger.changed, ...gone.changed, ...holdings.changed],
    erasedWith: null,
  };
  const isAnnounced = !isQuiet;
  const markerWrites = await putPieces(deps, kept, generation, {
    puts: [
      ...ledger.puts,
      ...(isAnnounced ? gone.puts : []),
      ...holdings.puts,
      ...(await stageStats(deps.table, kept, ledger.index, ledger.made)),
    ],
    made: [
      ...rowPieces([...ledger.made.map(({ id }) => id), ...gone.ids]),
      ...holdingPieces([...holdings.made, ...holdings.gone]),
    ],
    replaced: [
      ...rowPieces([...ledger.replaced, ...gone.ids]),
      ...holdingPieces([...holdings.replaced, ...holdings.gone]),
    ],
    isAnnounced,
  });
  // The guid of a record must be newer than the putting of its pieces.
  const putAtMs = deps.clock();
  const record = isAnnounced ? changesEvent(recordGuid(deps.ids, putAtMs), kept, changes, putAtMs) : null;
  return {
    writes: [
      {
        kind: 'put',
        item: headToItem(kept.userGuid, kept.guid, { revision: ledgerRevision, index: ledger.index }),
        condition: stillAt(keptData.head.revision),
      },
      { kind: 'put', item: accounts, condition: stillAt(keptData.accounts.revision) },
      ...emptied(lost, lostData),
      ...(await othersAfter(deps, others, made)),
      ...markerWrites(record?.guid ?? null),
    ],
    events: record === null ? [] : [record],
    accountsGone,
    heirs,
    isTooLarge: false,
  };
};

const rowPieces = (ids: readonly string[]): readonly Piece[] => ids.map((id) => ({ kind: 'rows', id }));
const holdingPieces = (ids: readonly string[]): readonly Piece[] => ids.map((id) => ({ kind: 'holdings', id }));

/** Nothing names the pieces of the lost member any more. Refused where it has changed since it was read. */
const emptied = ({ userGuid, guid }: Member, { head, accounts }: MemberData): readonly Write[] => [
  { kind: 'delete', key: keys.head(userGuid, guid), condition: stillAt(head.revision) },
  { kind: 'delete', key: keys.accounts(userGuid, guid), condition: stillAt(accounts.revision) },
];

/** Accounts of other members that had been merged into one that is another now, and the heads that list their rows. */
const othersAfter = async (
  { table }: Pick<Adapters, 'table'>,
  others: readonly MemberAccounts[],
  { joined }: JoinedLedgers,
): Promise<readonly Write[]> => {
  const writes: Write[] = [];
  for (const { member, stored } of others) {
    if (!stored.accounts.some((account) => joined.others.has(account))) continue;
    const after = stored.accounts.map((account) => joined.others.get(account) ?? account);
    const data = await readMemberData(table, member);
    const index = { ...data.head.index, accounts: after.map(listedUnder) };
    writes.push(headPut(member, data, index), accountsPut(member, { ...data, accounts: stored }, after));
  }
  return writes;
};

const isOpen = ({ state }: StoredAccount): boolean => state.kind === 'open';

const goneOf = ({ kept, lost, accounts }: JoinedLedgers): readonly StoredAccount[] => {
  const open = new Set<string>(accounts.filter(isOpen).map(({ guid }) => guid));
  return [...kept.data.accounts.accounts, ...lost.data.accounts.accounts].filter(
    (account) => isOpen(account) && !open.has(account.guid),
  );
};

/** The shown accounts that have changed; those that come over have another member now. */
const shownOf = ({ kept, lost, accounts }: JoinedLedgers) => {
  const before = new Map<string, StoredAccount>(
    [...kept.data.accounts.accounts, ...lost.data.accounts.accounts].map((account) => [account.guid, account]),
  );
  const changed = accounts.filter((account) => {
    const earlier = before.get(account.guid);
    return isOpen(account) && (earlier === undefined || earlier.revision !== account.revision || !isOpen(earlier));
  });
  const wasShown = ({ guid }: StoredAccount): boolean => {
    const earlier = before.get(guid);
    return earlier !== undefined && isOpen(earlier);
  };
  return {
    created: changed.filter((account) => !wasShown(account)).map(({ guid }) => guid),
    updated: changed.filter(wasShown).map(({ guid }) => guid),
  };
};
