import type { ObjectAction } from '../../contract/kernel/event-draft.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { NamedRows } from '../../domain/ledger/imported-rows.ts';
import type { MemberFeed } from '../../domain/ledger/member-feed.ts';
import type { CommitCounts } from '../../domain/members/commit-outcome.ts';
import type { AccountOutcome } from '../../domain/members/job-record.ts';
import type { Member } from '../../domain/members/member.ts';
import { recordGuid } from '../../domain/webhooks/event.ts';
import type { StoredAccount } from '../../store/accounts/account-item.ts';
import { type ChangedAccounts, type Changes, isEmpty } from '../../store/ledger/changes-record.ts';
import type { Piece } from '../../store/ledger/purge-item.ts';
import { type Pieces, putPieces } from '../../store/ledger/put-pieces.ts';
import { stageStats } from '../../store/ledger/stats.ts';
import { readPieces } from '../../store/table/read-pieces.ts';
import type { Write } from '../../store/table/table-client.ts';
import type { Adapters } from '../adapters.ts';
import { accountsPut, headPut } from './member-data.ts';
import { type AccountResult, type MergeDeps, type MergedFeed, mergeFeed } from './merge-feed.ts';
import type { Undone } from './stage-ledger.ts';

/**
 * A commit that nobody can see yet. `writes` go into the transaction that also writes the member, its job and the
 * events. When they are refused, another flip came first: the same feed must be staged again.
 */
export interface StagedFlip {
  /** At most three; none when the feed changed nothing. */
  readonly writes: readonly Write[];
  readonly counts: CommitCounts;
  readonly accountOutcomes: readonly AccountOutcome[];
  /** The transactions that the feed named. */
  readonly named: NamedRows;
  readonly undone: Undone;
  /** For each account of the feed, in its order. */
  readonly results: readonly AccountResult[];
  /** The record of changes and the guid of its event; null when nothing changed that subscribers can see. */
  readonly record: ChangesRecord | null;
}

export interface ChangesRecord {
  readonly guid: Guid<'EVT'>;
  readonly changes: Changes;
}

export type StageFeed = ReturnType<typeof createFeedStaging>;

/**
 * Merges a feed into what is stored of the member, and puts the new pieces under keys that nothing names yet. Reads
 * strongly. Throws only when the table cannot be reached, or when it holds or gets what is impossible.
 */
export const createFeedStaging =
  (deps: MergeDeps & Pick<Adapters, 'clock' | 'wait'>) =>
  async (member: Member, feed: MemberFeed, nowMs: number): Promise<StagedFlip> => {
    const merged = await readPieces(() => mergeFeed(deps, member, feed, nowMs));
    const changes = changesOf(merged);
    const isAnnounced = !isEmpty(changes);
    const pieces = await piecesOf(deps, member, merged);
    const markerWrites = await putPieces(deps, member, merged.generation, { ...pieces, isAnnounced });
    const record = isAnnounced ? { guid: recordGuid(deps.ids, deps.clock()), changes } : null;
    return {
      writes: [...flipWrites(member, merged), ...markerWrites(record?.guid ?? null)],
      counts: countsOf(merged, changes),
      accountOutcomes: merged.accountOutcomes,
      named: merged.ledger.named,
      undone: merged.ledger.undone,
      results: merged.results,
      record,
    };
  };

const piecesOf = async (
  { table }: Pick<MergeDeps, 'table'>,
  member: Member,
  { ledger, holdings }: MergedFeed,
): Promise<Omit<Pieces, 'isAnnounced'>> => ({
  puts: [...ledger.puts, ...holdings.puts, ...(await stageStats(table, member, ledger.index, ledger.made))],
  made: [...ledger.made.map(({ id }) => rowsPiece(id)), ...holdings.made.map(holdingsPiece)],
  replaced: [...ledger.replaced.map(rowsPiece), ...holdings.replaced.map(holdingsPiece)],
});

const rowsPiece = (id: string): Piece => ({ kind: 'rows', id });
const holdingsPiece = (id: string): Piece => ({ kind: 'holdings', id });

const flipWrites = (member: Member, { before, ledger, accounts, ...merged }: MergedFeed): readonly Write[] => [
  ...(merged.hasNewHead ? [headPut(member, before, ledger.index)] : []),
  // A new head always comes with new accounts: both were read in one call that may tear, and rows must never be shown
  // with accounts that they were not merged with.
  ...(merged.hasNewHead || merged.hasNewAccounts ? [accountsPut(member, before, accounts)] : []),
];

const changesOf = ({ before, accounts, ledger, holdings, hasNewHead }: MergedFeed): Changes => ({
  accounts: changedAccounts(before.accounts.accounts, accounts),
  ledgerRevision: before.head.revision + (hasNewHead ? 1 : 0),
  pieces: [...ledger.changed, ...holdings.changed],
  erasedWith: null,
});

/** The changed accounts that readers can see. */
const changedAccounts = (before: readonly StoredAccount[], after: readonly StoredAccount[]): ChangedAccounts => {
  const open = after.filter(({ state }) => state.kind === 'open');
  const isNew = ({ ordinal }: StoredAccount): boolean => before[ordinal] === undefined;
  const created = open.filter(isNew);
  const updated = open.filter((account) => !isNew(account) && before[account.ordinal]?.revision !== account.revision);
  return { created: created.map(({ guid }) => guid), updated: updated.map(({ guid }) => guid) };
};

const countsOf = ({ ledger, holdings }: MergedFeed, { accounts }: Changes): CommitCounts => {
  const count = (action: ObjectAction): number =>
    holdings.changed.reduce((sum, piece) => sum + piece[action].length, 0);
  return {
    accountsCreated: accounts.created.length,
    accountsUpdated: accounts.updated.length,
    holdingsCreated: count('created'),
    holdingsUpdated: count('updated'),
    holdingsDeleted: count('deleted'),
    transactionsCreated: ledger.created,
    transactionsUpdated: ledger.updated,
    transactionsDeleted: ledger.removed,
  };
};
