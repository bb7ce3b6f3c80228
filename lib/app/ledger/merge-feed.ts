import { type KnownAccount, listedUnder } from '../../domain/accounts/account.ts';
import { type AccountBinding, bindAccounts } from '../../domain/accounts/bind-accounts.ts';
import { todayUtc } from '../../domain/kernel/calendar.ts';
import { type Guid, toGuid } from '../../domain/kernel/guid.ts';
import type { Describe } from '../../domain/ledger/describing/describe.ts';
import { inKnownCurrency } from '../../domain/ledger/known-currency.ts';
import type { LedgerIndex } from '../../domain/ledger/ledger-index.ts';
import type {
  AccountFeed,
  AccountNotes,
  MemberFeed,
  ServedTransactions,
  UnreadAccount,
} from '../../domain/ledger/member-feed.ts';
import { mergeAccounts } from '../../domain/ledger/merge-accounts.ts';
import type { AccountOutcome } from '../../domain/members/job-record.ts';
import type { Member } from '../../domain/members/member.ts';
import { institutionOfData } from '../../domain/members/move.ts';
import type { StoredAccount } from '../../store/accounts/account-item.ts';
import { generationOf, SALT_BYTES } from '../../store/ledger/index-codec.ts';
import type { Missing } from '../../store/table/item-error.ts';
import type { Adapters } from '../adapters.ts';
import { type MemberData, readMemberData } from './member-data.ts';
import { type MergedHoldings, type StagedHoldings, stageAllHoldings } from './stage-holdings.ts';
import { type ServedAccount, type StagedLedger, stageLedger } from './stage-ledger.ts';

export interface MergeDeps extends Pick<Adapters, 'table' | 'ids'> {
  /** What a user's rules and the category rules make of the words of a row. */
  readonly describerOf: (userGuid: Guid<'USR'>) => Promise<Describe>;
}

/** What is stored of a member, merged with a feed. Nothing of it has been written yet. */
export interface MergedFeed {
  readonly kind: 'merged';
  readonly before: MemberData;
  /** Begins the name of every new piece. */
  readonly generation: string;
  /** By ordinal. */
  readonly accounts: readonly StoredAccount[];
  readonly ledger: StagedLedger;
  readonly holdings: MergedHoldings;
  readonly hasNewHead: boolean;
  readonly hasNewAccounts: boolean;
  /** For each account of the feed that the user has not blocked, in the feed's order, those that were not read last. */
  readonly accountOutcomes: readonly AccountOutcome[];
  /** For each account of the feed, in its order. */
  readonly results: readonly AccountResult[];
}

/** What became of one account of a feed. */
export interface AccountResult {
  readonly guid: Guid<'ACT'>;
  readonly isNew: boolean;
  /** Nothing of an account is taken over that its user has removed. */
  readonly isBlocked: boolean;
  /** Transactions. */
  readonly created: number;
  readonly updated: number;
}

/** Reads what is stored, strongly, and merges the feed into it. `missing`: a piece was purged while it was read. */
export const mergeFeed = async (
  deps: MergeDeps,
  member: Member,
  feed: MemberFeed,
  nowMs: number,
): Promise<MergedFeed | Missing> => {
  const { ids } = deps;
  const before = await readMemberData(deps.table, member);
  // Rules are read after the head: a later change of the rules raises the head's revision, and makes this flip void.
  const describe = await deps.describerOf(member.userGuid);
  const isOfNewConnection = feed.isOfNewConnection === true;
  const generation = generationOf(before.head.revision, ids.bytes(SALT_BYTES));
  const merge = { member, generation, nowMs, isOfNewConnection, ...(feed.undone && { undone: feed.undone }) };
  const known = isOfNewConnection ? before.accounts.accounts.map(withoutId) : before.accounts.accounts;
  const stored = bindAccounts(known, feed.accounts.flatMap(bindingOf));
  const fed = feed.accounts.map((part) => inKnownCurrency(part, stored));
  const merged = mergeAccounts(
    stored,
    fed.map(({ account }) => account),
    nowMs,
    () => toGuid('ACT', ids.uuid()),
  );
  const parts = fed
    .map((part, at) => ({ part, ordinal: merged.ordinals[at] ?? -1 }))
    // Holdings are of the day of the balance.
    .map(({ part, ordinal }) => ({ ordinal, part: merged.outdated.has(ordinal) ? { ...part, holdings: null } : part }))
    .filter(({ ordinal }) => merged.accounts[ordinal]?.state.kind !== 'blocked');
  const served = parts.flatMap(({ part, ordinal }) => servedOf(part, ordinal));
  const index = withAccounts(before.head.index, merged.accounts);
  const ledger = await stageLedger({ ...deps, describe }, merge, index, served);
  if (ledger.kind === 'missing') return ledger;
  const numbersTaken = ledger.made.length;
  const holdings = await stageAllHoldings(deps, merge, { stored: before.accounts.accounts, parts, numbersTaken });
  if (holdings.kind === 'missing') return holdings;
  const changesInstitution = isOfNewConnection && institutionOfData(member).institutionGuid !== member.institutionGuid;
  const accounts = merged.accounts.map((account) => {
    const stored = before.accounts.accounts[account.ordinal];
    const after = withHoldings(account, stored, holdings.ofAccount.get(account.ordinal), nowMs);
    return changesInstitution ? raisedOnce(after, stored, nowMs) : after;
  });
  return {
    kind: 'merged',
    before,
    generation: merge.generation,
    accounts,
    ledger,
    holdings,
    hasNewHead: ledger.index !== before.head.index,
    hasNewAccounts:
      changesInstitution || merged.hasChanged || stored !== before.accounts.accounts || holdings.ofAccount.size > 0,
    accountOutcomes: [
      ...parts.map(({ part, ordinal }) =>
        withUnpaired(outcomeOf(part, merged.accounts[ordinal], nowMs), ledger.byAccount.get(ordinal)),
      ),
      ...(feed.unread ?? []).flatMap((unread) => unreadOutcomeOf(unread, merged.accounts)),
    ],
    results: merged.ordinals.map((ordinal) =>
      resultOf(merged.accounts[ordinal], ordinal >= before.accounts.accounts.length, ledger),
    ),
  };
};

const bindingOf = ({ account, boundTo }: AccountFeed): readonly AccountBinding[] =>
  boundTo === undefined ? [] : [{ guid: boundTo, upstreamId: account.upstreamId }];

/** The head names every account, so that a list of one account finds it even before it has rows. */
const withAccounts = (index: LedgerIndex, accounts: readonly KnownAccount[]): LedgerIndex =>
  accounts.length === index.accounts.length ? index : { ...index, accounts: accounts.map(listedUnder) };

const servedOf = (part: AccountFeed, ordinal: number): readonly ServedAccount[] =>
  part.transactions?.kind === 'arrived' ? [{ ordinal, served: part.transactions.value }] : [];

/** The account also keeps the value of its holdings, so that a list of accounts need not read the holdings. */
const withHoldings = (
  account: KnownAccount,
  before: StoredAccount | undefined,
  staged: StagedHoldings | undefined,
  nowMs: number,
): StoredAccount => {
  if (staged === undefined) return { ...account, holdingParts: before?.holdingParts ?? [] };
  const { parts: holdingParts, valueMinor } = staged;
  if (valueMinor === account.holdingsValueMinor) return { ...account, holdingParts };
  // The revision rises by one, whatever changed with it.
  const revision = (before?.revision ?? 0) + 1;
  return { ...account, holdingParts, holdingsValueMinor: valueMinor, revision, updatedAt: nowMs };
};

/** Each account shows the institution of its member: with the data that end a move, all accounts change. */
const raisedOnce = (account: StoredAccount, before: StoredAccount | undefined, nowMs: number): StoredAccount =>
  account.revision === before?.revision ? { ...account, revision: account.revision + 1, updatedAt: nowMs } : account;

const NO_NOTES: AccountNotes = { institutionName: null, trouble: null, roundedCount: 0 };

/** What the record of a job says of one account of its feed. */
const outcomeOf = (part: AccountFeed, account: KnownAccount | undefined, nowMs: number): AccountOutcome => {
  const { transactions, holdings, notes = NO_NOTES } = part;
  const failed = [transactions, holdings].find((fetched) => fetched?.kind === 'failed');
  const failure = notes.trouble ?? (failed?.kind === 'failed' ? failed.failure : null);
  const served = transactions?.kind === 'arrived' ? transactions.value : null;
  return {
    accountGuid: account?.guid ?? null,
    name: part.account.name,
    institutionName: notes.institutionName,
    outcome: failure === null ? 'committed' : 'failed',
    failure,
    roundedCount: notes.roundedCount,
    servedFrom: served?.servedFrom ?? null,
    servedTo: served === null ? null : servedTo(served, nowMs),
  };
};

const resultOf = (account: KnownAccount | undefined, isNew: boolean, { byAccount }: StagedLedger): AccountResult => {
  if (account === undefined) throw new Error('An account of the feed is none of the member');
  const { created, updated } = byAccount.get(account.ordinal) ?? { created: 0, updated: 0 };
  return { guid: account.guid, isNew, isBlocked: account.state.kind === 'blocked', created, updated };
};

const withUnpaired = (outcome: AccountOutcome, { unpaired }: { readonly unpaired: number } = PAIRED): AccountOutcome =>
  unpaired === 0 ? outcome : { ...outcome, unpaired };

const PAIRED = { unpaired: 0 };

const withoutId = (account: StoredAccount): StoredAccount => ({ ...account, upstreamId: null });

/** None for an account that the user has blocked. */
const unreadOutcomeOf = (
  { upstreamId, name, institutionName, trouble }: UnreadAccount,
  accounts: readonly KnownAccount[],
): readonly AccountOutcome[] => {
  const known = upstreamId === '' ? undefined : accounts.find((account) => account.upstreamId === upstreamId);
  if (known?.state.kind === 'blocked') return [];
  const nothing = { roundedCount: 0, servedFrom: null, servedTo: null };
  return [{ accountGuid: known?.guid ?? null, name, institutionName, outcome: 'failed', failure: trouble, ...nothing }];
};

/** The last date served, also when an upstream already lists rows of tomorrow. */
const servedTo = (served: ServedTransactions, nowMs: number): string | null => {
  if (served.kind === 'delta') return served.servedTo;
  let last = served.servedTo ?? todayUtc(nowMs);
  for (const { transactedOn } of served.rows) if (transactedOn > last) last = transactedOn;
  return last;
};
