import { formatMoney } from '../../lib/domain/kernel/money.ts';
import { SECOND_MS } from '../../lib/domain/kernel/time.ts';
import type { Member } from '../../lib/domain/members/member.ts';
import { isRelevant } from '../../lib/domain/planning/beats/beat.ts';
import { CHANGES, PLANNED } from '../../lib/domain/webhooks/event.ts';
import { itemToAccounts } from '../../lib/store/accounts/account-item.ts';
import { createAccountStore } from '../../lib/store/accounts/account-store.ts';
import { createHoldingStore } from '../../lib/store/accounts/holding-store.ts';
import { createJobHistory } from '../../lib/store/jobs/job-history.ts';
import { NO_CHUNK_CACHE } from '../../lib/store/ledger/chunk-cache.ts';
import { itemToHead } from '../../lib/store/ledger/head-item.ts';
import { createLedgerStore } from '../../lib/store/ledger/ledger-store.ts';
import { createMemberStore } from '../../lib/store/members/member-store.ts';
import { createStoredPlanning } from '../../lib/store/planning/stored-planning.ts';
import { USER_RANGE } from '../../lib/store/table/keys.ts';
import { TEST_NOW } from '../support/members/members.ts';
import { storedTypeOf } from '../support/table/stored-event.ts';
import type { Outcome } from './world.ts';

const ALL = { page: 1, perPage: 100_000 } as const;

/** Everything a reader can see at the end, without guids and times: two runs of the same scripts must agree on it. */
export const finalState = async ({ memory, members, bankStarts }: Outcome) => {
  const userGuid = members[0]?.userGuid ?? 'USR-none';
  const table = memory;
  const memberStore = createMemberStore({ table, clock: () => TEST_NOW });
  const history = createJobHistory({ table, members: memberStore });
  const accountStore = createAccountStore({ table });
  const ledger = createLedgerStore({ table, chunkCache: NO_CHUNK_CACHE });
  const timelines = await Promise.all(members.map(async (member) => (await history.list(member)).toReversed()));
  const { accounts } = await accountStore.list(userGuid);
  const ledgers = await ledger.open(userGuid);
  const window = { from: '2000-01-01', to: '2100-01-01' };
  const transactions = await ledger.page({ userGuid, ledgers, accountGuids: null, ...window, ...ALL });
  const holdings = await createHoldingStore({ table, accounts: accountStore }).page(userGuid, () => true, ALL);
  // As the fan-out left it: nobody has read it.
  const planned = await createStoredPlanning({ table }).read(userGuid);

  const names = new Map<string, string>();
  for (const [index, member] of members.entries()) {
    names.set(member.guid, `member ${index}`);
    for (const [number, job] of (timelines[index] ?? []).entries()) names.set(job.guid, `job ${index}.${number}`);
  }
  const accountNames = new Map<string, string>(
    accounts.map(({ account, member }) => [account.guid, `${member.ordinal}/${account.feed?.name}`]),
  );
  const nameOf = (map: ReadonlyMap<string, string>, guid: string): string => map.get(guid) ?? `unknown ${guid}`;

  return {
    bankStarts,
    members: members.map(visible),
    jobs: timelines.map((jobs) =>
      jobs.map(({ status, isAuthenticated, errorMessageCode, accountOutcomes }) => ({
        status,
        isAuthenticated,
        errorMessageCode,
        accounts: accountOutcomes.map(({ name, outcome, failure }) => ({ name, outcome, failure })),
      })),
    ),
    accounts: accounts.map(({ account }) => ({ name: nameOf(accountNames, account.guid), feed: account.feed })),
    transactions: transactions.entries
      .map(({ transaction, accountGuid }) => {
        const { guid: _guid, createdAt: _created, updatedAt: _updated, account: _ordinal, ...rest } = transaction;
        return JSON.stringify({ of: nameOf(accountNames, accountGuid), ...rest }, (_, part) =>
          typeof part === 'bigint' ? String(part) : part,
        );
      })
      .toSorted(),
    beats: planned.beats
      // Of many large payments on one day, which ten are told of goes by guids.
      .filter((beat) => isRelevant(beat) && beat.template !== 'LargeTransactions')
      .map(({ template, title, description }) => `${template}: ${title}. ${description}`)
      .toSorted(),
    holdings: holdings.entries.map(({ holding, accountGuid }) => ({
      of: nameOf(accountNames, accountGuid),
      feed: holding.feed,
    })),
    events: [
      ...new Set(
        memory
          .items('EVT#')
          .filter((item) => !OBJECTS.has(storedTypeOf(item)))
          .map(({ type, subjectGuid }) => `${String(type)} of ${nameOf(names, String(subjectGuid))}`),
      ),
    ].toSorted(),
  };
};

/** Their guids differ from run to run; see `heard`. */
const OBJECTS: ReadonlySet<string> = new Set(['ACCOUNT', 'BEAT', 'HOLDING', 'INSIGHT', 'NOTIFICATION', 'TRANSACTION']);

/** Transactions as one knows them who heard every event, in whatever order, and as a reader finds them. */
export const heard = async ({ memory, members }: Outcome) => {
  const latest = new Map<string, { readonly revision: number; readonly body: string }>();
  for (const item of memory.items('EVT#')) {
    const { subjectGuid, revision, body } = item;
    const known = latest.get(String(subjectGuid));
    if (storedTypeOf(item) !== 'TRANSACTION' || (known !== undefined && known.revision > Number(revision))) continue;
    latest.set(String(subjectGuid), { revision: Number(revision), body: String(body) });
  }
  const told = [...latest.values()]
    .map(({ body }) => JSON.parse(body))
    .filter(({ action }) => action !== 'deleted')
    .map(({ transaction: { guid, amount, date, status, account_guid } }) =>
      [guid, amount, date, status, account_guid].join(' '),
    );
  const ledger = createLedgerStore({ table: memory, chunkCache: NO_CHUNK_CACHE });
  const userGuid = members[0]?.userGuid ?? 'USR-none';
  const ledgers = await ledger.open(userGuid);
  const window = { from: '2000-01-01', to: '2100-01-01' };
  const { entries } = await ledger.page({ userGuid, ledgers, accountGuids: null, ...window, ...ALL });
  const read = entries.map(({ transaction: row, accountGuid }) =>
    [
      row.guid,
      Number(formatMoney(row.amountMinor, row.currencyCode)),
      Date.parse(row.date) / SECOND_MS,
      row.status,
      accountGuid,
    ].join(' '),
  );
  return { told: told.toSorted(), read: read.toSorted() };
};

/** Guids of the events that an endpoint which hears all must have got. */
export const subscribable = ({ memory }: Outcome): readonly string[] =>
  memory
    .items('EVT#')
    .filter(({ type }) => type !== CHANGES && type !== PLANNED)
    .map(({ guid }) => String(guid))
    .toSorted();

/** Users of whom a computation is still wanted. */
export const wanted = ({ memory }: Outcome): readonly string[] =>
  memory.items(USER_RANGE.planningWork).flatMap(({ pk, wantId }) => (wantId === undefined ? [] : [pk]));

/** Beats of the last computation that have no event. */
export const untoldBeats = async ({ memory, members }: Outcome): Promise<readonly string[]> => {
  const told = new Set(memory.items('EVT#').map(({ subjectGuid }) => String(subjectGuid)));
  const { beats } = await createStoredPlanning({ table: memory }).read(members[0]?.userGuid ?? 'USR-none');
  return beats.map(({ guid }) => guid).filter((guid) => !told.has(guid));
};

/** Pieces of ledgers and holdings that nothing names, purge markers and steps of jobs: all gone once the purge has run. */
export const leftovers = ({ memory }: Outcome): readonly string[] => {
  const named = new Set<string>();
  for (const item of memory.items(USER_RANGE.heads)) for (const { id } of itemToHead(item).index.chunks) named.add(id);
  for (const item of memory.items(USER_RANGE.accounts)) {
    for (const { holdingParts } of itemToAccounts(item).accounts) for (const { id } of holdingParts) named.add(id);
  }
  return ['CHUNK#', 'TWIN#', 'HLD#', 'PURGE#', 'STEP#']
    .flatMap((prefix) => memory.items(prefix))
    .map(({ sk }) => sk)
    .filter((sk) => !named.has(sk.split('#').at(-1) ?? ''));
};

const visible = (member: Member) => ({
  connectionStatus: member.connectionStatus,
  connectionStatusMessage: member.connectionStatusMessage,
  needsUpdatedCredentials: member.needsUpdatedCredentials,
  refusedLoginCount: member.refusedLoginCount,
  failureCount: member.failureCount,
  hasSucceeded: member.successfullyAggregatedAt !== null,
  job: member.job,
});
