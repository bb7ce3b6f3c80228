import type { ObjectAction } from '../../contract/kernel/event-draft.ts';
import type { KnownAccount } from '../../domain/accounts/account.ts';
import { listedUnder } from '../../domain/accounts/account.ts';
import type { CommitCounts } from '../../domain/jobs/news.ts';
import { todayUtc } from '../../domain/kernel/calendar.ts';
import { type Guid, toGuid } from '../../domain/kernel/guid.ts';
import type { Ids } from '../../domain/kernel/ids.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import type { Describe } from '../../domain/ledger/describe.ts';
import type { LedgerIndex } from '../../domain/ledger/ledger-index.ts';
import type { AccountFeed, MemberFeed } from '../../domain/ledger/member-feed.ts';
import { mergeAccounts } from '../../domain/ledger/merge-accounts.ts';
import type { AccountOutcome } from '../../domain/members/job-record.ts';
import type { Member } from '../../domain/members/member.ts';
import { recordGuid } from '../../domain/webhooks/event.ts';
import {
  accountsToItem,
  itemToAccounts,
  NO_ACCOUNTS,
  type StoredAccount,
  type StoredAccounts,
} from '../../store/accounts/account-item.ts';
import { type ChangedAccounts, type ChangedPiece, type Changes, isEmpty } from '../../store/ledger/changes-record.ts';
import { emptyHead, headToItem, itemToHead, type LedgerHead } from '../../store/ledger/head-item.ts';
import { chunkIdOf, generationOf, SALT_BYTES } from '../../store/ledger/index-codec.ts';
import type { Piece } from '../../store/ledger/purge-item.ts';
import { putPieces } from '../../store/ledger/put-pieces.ts';
import { stageStats } from '../../store/ledger/stats.ts';
import { editRevisionOf } from '../../store/table/edit-revision.ts';
import { ItemMissingError, type Missing, PIECE_READS_MAX } from '../../store/table/item-error.ts';
import { keys } from '../../store/table/keys.ts';
import { stillAt } from '../../store/table/revision.ts';
import type { Put, Table, Write } from '../../store/table/table-client.ts';
import { type StagedHoldings, stageHoldings } from './stage-holdings.ts';
import { type ServedAccount, stageLedger } from './stage-ledger.ts';

/**
 * A commit that nobody can see yet. `writes` go into the one transaction that also carries the member, its job and the
 * events; refused there, the flip is void (another one came first): stage again, from the same feed.
 */
export interface StagedFlip {
  /** At most three; none when the feed changed nothing. */
  readonly writes: readonly Write[];
  readonly counts: CommitCounts;
  readonly accountOutcomes: readonly AccountOutcome[];
  /** What subscribers can be told, to be written as the event of this guid; null when there is nothing. */
  readonly record: ChangesRecord | null;
}

export interface ChangesRecord {
  readonly guid: Guid<'EVT'>;
  readonly changes: Changes;
}

export interface MemberDataStore {
  /**
   * Merges a feed into what is stored of the member and puts the new pieces under keys that nothing names. Reads
   * strongly. Throws only when the table cannot be reached, or holds or is fed what it never should.
   */
  readonly stage: (member: Member, feed: MemberFeed, nowMs: number) => Promise<StagedFlip>;
}

export interface MemberDataDeps {
  readonly table: Table;
  readonly ids: Ids;
  readonly clock: Clock;
  /** What a user's rules and the category rules make of the words of a row. */
  readonly describerOf: (userGuid: Guid<'USR'>) => Promise<Describe>;
  /** Resolves after so many milliseconds; large imports are paced by it. */
  readonly wait: (ms: number) => Promise<void>;
}

export const createMemberDataStore = (deps: MemberDataDeps): MemberDataStore => ({
  stage: async (member, feed, nowMs) => {
    for (let attempt = 1; ; attempt += 1) {
      const staged = await stageOnce(deps, member, feed, nowMs);
      if (staged.kind === 'staged') return staged.flip;
      if (attempt === PIECE_READS_MAX) throw new ItemMissingError(staged.key);
    }
  },
});

/** `missing`: a piece went while it was read; nothing has been put then. */
const stageOnce = async (
  deps: MemberDataDeps,
  member: Member,
  feed: MemberFeed,
  nowMs: number,
): Promise<{ readonly kind: 'staged'; readonly flip: StagedFlip } | Missing> => {
  const { table, ids } = deps;
  const before = await readData(table, member);
  // Read after the head: a rule that comes later raises the head's revision, and this flip is void.
  const describe = await deps.describerOf(member.userGuid);
  const generation = generationOf(before.head.revision, ids.bytes(SALT_BYTES));
  const merged = mergeAccounts(
    before.accounts.accounts,
    feed.accounts.map(({ account }) => account),
    nowMs,
    () => toGuid('ACT', ids.uuid()),
  );
  const parts = feed.accounts
    .map((part, at) => ({ part, ordinal: merged.ordinals[at] ?? -1 }))
    .filter(({ ordinal }) => merged.accounts[ordinal]?.state.kind !== 'blocked');

  const ledger = await stageLedger(
    { ...deps, describe },
    member,
    withAccounts(before.head.index, merged.accounts),
    parts.flatMap(({ part, ordinal }) => servedOf(part, ordinal)),
    generation,
    nowMs,
  );
  if (ledger.kind === 'missing') return ledger;
  const holdings = await stageAllHoldings(deps, member, before.accounts, parts, ledger.made.length, generation, nowMs);
  if (holdings.kind === 'missing') return holdings;

  const hasNewHead = ledger.index !== before.head.index;
  const hasNewAccounts = merged.hasChanged || holdings.ofAccount.size > 0;
  const accounts = merged.accounts.map(
    (account): StoredAccount =>
      withHoldings(account, before.accounts.accounts[account.ordinal], holdings.ofAccount.get(account.ordinal), nowMs),
  );
  const pieces = {
    puts: [...ledger.puts, ...holdings.puts, ...(await stageStats(table, member, ledger.index, ledger.made))],
    made: [...ledger.made.map(({ id }) => rowsPiece(id)), ...holdings.made.map(holdingsPiece)],
    replaced: [...ledger.replaced.map(rowsPiece), ...holdings.replaced.map(holdingsPiece)],
  };
  const changes: Changes = {
    accounts: changesOf(before.accounts.accounts, accounts),
    ledgerRevision: before.head.revision + (hasNewHead ? 1 : 0),
    pieces: [...ledger.changed, ...holdings.changed],
    erasedWith: null,
  };
  const isTold = !isEmpty(changes);
  const markerWrites = await putPieces(deps, member, generation, { ...pieces, isTold });
  const record: ChangesRecord | null = isTold ? { guid: recordGuid(ids, deps.clock()), changes } : null;

  const headWrite: Put = {
    kind: 'put',
    item: {
      ...headToItem(member.userGuid, member.guid, { revision: before.head.revision + 1, index: ledger.index }),
      editRevision: before.headEditRevision,
    },
    condition: stillAt(before.head.revision),
  };
  const accountsWrite: Put = {
    kind: 'put',
    item: {
      ...accountsToItem(member.userGuid, member.guid, { revision: before.accounts.revision + 1, accounts }),
      editRevision: before.accountsEditRevision,
    },
    condition: stillAt(before.accounts.revision),
  };
  const flip: StagedFlip = {
    writes: [
      ...(hasNewHead ? [headWrite] : []),
      // With a new head in any case: both were read in one call, which may tear, and rows must never meet accounts
      // they were not merged with.
      ...(hasNewHead || hasNewAccounts ? [accountsWrite] : []),
      ...markerWrites(record?.guid ?? null),
    ],
    counts: {
      accountsCreated: changes.accounts.created.length,
      accountsUpdated: changes.accounts.updated.length,
      ...holdingCountsOf(holdings.changed),
      transactionsCreated: ledger.created,
      transactionsUpdated: ledger.updated,
      transactionsDeleted: ledger.removed,
    },
    record,
    accountOutcomes: parts.map(({ part, ordinal }) => outcomeOf(part, merged.accounts[ordinal], nowMs)),
  };
  return { kind: 'staged', flip };
};

interface MemberData {
  readonly head: LedgerHead;
  readonly accounts: StoredAccounts;
  readonly headEditRevision: number;
  readonly accountsEditRevision: number;
}

const readData = async (table: Table, member: Member): Promise<MemberData> => {
  const headKey = keys.head(member.userGuid, member.guid);
  const accountsKey = keys.accounts(member.userGuid, member.guid);
  const items = await table.getMany([headKey, accountsKey], { isConsistent: true });
  const head = items.find(({ sk }) => sk === headKey.sk);
  const accounts = items.find(({ sk }) => sk === accountsKey.sk);
  return {
    head: head === undefined ? emptyHead(member) : itemToHead(head),
    accounts: accounts === undefined ? NO_ACCOUNTS : itemToAccounts(accounts),
    headEditRevision: editRevisionOf(head),
    accountsEditRevision: editRevisionOf(accounts),
  };
};

/** The head lists every account, so that a list of one account knows it even before it has rows. */
const withAccounts = (index: LedgerIndex, accounts: readonly KnownAccount[]): LedgerIndex =>
  accounts.length === index.accounts.length ? index : { ...index, accounts: accounts.map(listedUnder) };

const servedOf = (part: AccountFeed, ordinal: number): readonly ServedAccount[] =>
  part.transactions?.ok ? [{ ordinal, served: part.transactions.value }] : [];

/** Their value is the account's too, so that a list of accounts need not read the holdings. */
const withHoldings = (
  account: KnownAccount,
  before: StoredAccount | undefined,
  staged: StagedHoldings | undefined,
  nowMs: number,
): StoredAccount => {
  if (staged === undefined) return { ...account, holdingParts: before?.holdingParts ?? [] };
  const { parts: holdingParts, valueMinor } = staged;
  if (valueMinor === account.holdingsValueMinor) return { ...account, holdingParts };
  // One change of what readers see, whatever it is made of.
  const revision = (before?.revision ?? 0) + 1;
  return { ...account, holdingParts, holdingsValueMinor: valueMinor, revision, updatedAt: nowMs };
};

/** Those that readers see. */
const changesOf = (before: readonly StoredAccount[], after: readonly StoredAccount[]): ChangedAccounts => {
  const open = after.filter(({ state }) => state.kind === 'open');
  const isNew = ({ ordinal }: StoredAccount): boolean => before[ordinal] === undefined;
  const created = open.filter(isNew);
  const updated = open.filter((account) => !isNew(account) && before[account.ordinal]?.revision !== account.revision);
  return { created: created.map(({ guid }) => guid), updated: updated.map(({ guid }) => guid) };
};

const holdingCountsOf = (changed: readonly ChangedPiece[]) => {
  const count = (action: ObjectAction): number => changed.reduce((sum, piece) => sum + piece[action].length, 0);
  return { holdingsCreated: count('created'), holdingsUpdated: count('updated'), holdingsDeleted: count('deleted') };
};

const rowsPiece = (id: string): Piece => ({ kind: 'rows', id });
const holdingsPiece = (id: string): Piece => ({ kind: 'holdings', id });

interface AccountPart {
  readonly part: AccountFeed;
  readonly ordinal: number;
}

/** Parts are numbered on from the chunks of the same commit: one generation never gives a number twice. */
const stageAllHoldings = async (
  deps: MemberDataDeps,
  member: Member,
  before: StoredAccounts,
  parts: readonly AccountPart[],
  numbersTaken: number,
  generation: string,
  nowMs: number,
) => {
  const puts: Put[] = [];
  const made: string[] = [];
  const replaced: string[] = [];
  const changed: ChangedPiece[] = [];
  const ofAccount = new Map<number, StagedHoldings>();
  const newPartId = (): string => {
    const id = chunkIdOf(generation, numbersTaken + made.length);
    made.push(id);
    return id;
  };
  for (const { part, ordinal } of parts) {
    if (!part.holdings?.ok) continue;
    const stored = { ordinal, holdingParts: before.accounts[ordinal]?.holdingParts ?? [] };
    const served = { currencyCode: part.account.currencyCode, holdings: part.holdings.value };
    const staged = await stageHoldings(deps, member, stored, served, newPartId, nowMs);
    if (staged.kind === 'missing') return staged;
    if (staged.kind === 'unchanged') continue;
    puts.push(...staged.puts);
    replaced.push(...staged.replaced);
    changed.push(...staged.changed);
    ofAccount.set(ordinal, staged);
  }
  return { kind: 'staged', puts, made, replaced, changed, ofAccount } as const;
};

const outcomeOf = (part: AccountFeed, account: KnownAccount | undefined, nowMs: number): AccountOutcome => {
  const { transactions, holdings } = part;
  const failure = transactions?.ok === false ? transactions.failure : holdings?.ok === false ? holdings.failure : null;
  const served = transactions?.ok === true ? transactions.value : null;
  return {
    accountGuid: account?.guid ?? null,
    name: part.account.name,
    outcome: failure === null ? 'committed' : 'failed',
    failure,
    servedFrom: served?.servedFrom ?? null,
    servedTo: served === null ? null : servedTo(served.rows, nowMs),
  };
};

/** Today, or the last date served where an upstream already lists rows of tomorrow. */
const servedTo = (rows: readonly { readonly transactedOn: string }[], nowMs: number): string => {
  let last = todayUtc(nowMs);
  for (const { transactedOn } of rows) if (transactedOn > last) last = transactedOn;
  return last;
};
