import { todayUtc } from '../../domain/kernel/calendar.ts';
import { mapLimit } from '../../domain/kernel/map-limit.ts';
import { gatherPages, type RowBudget, rowBudget } from '../../domain/ledger/served-pages.ts';
import type { FeedAccount } from '../../domain/upstream/feed.ts';
import { ACCOUNTS_MAX } from '../../domain/upstream/feed-limits.ts';
import type { Observation } from '../../domain/upstream/observation.ts';
import type { CollectRequest, Connection, Connector, Progress } from './connector.ts';
import type { FetchedAccount, FetchedRows } from './fetched-data.ts';
import { MALFORMED, type Observed } from './observed.ts';
import type { Credential, PolledClient } from './polled-client.ts';

/** How many accounts are fetched at the same time: quick, and no burst for the upstream. */
const ACCOUNTS_AT_ONCE = 4;

/** A connector for an upstream that has jobs of its own, and is asked for each account. Its progress is the job's name there. */
export const byAccount = (client: PolledClient): Connector => ({
  needsCredentials: 'toBegin',
  begin: async ({ connection, signal }, job) => {
    const { institutionCode, reference } = connection;
    const credentials = credentialsOf(connection);
    const started = await client.start({ jobKey: job.key, reference, institutionCode, credentials }, signal);
    return started.kind === 'failed' ? started : progressOf(started.value.upstreamJobId, started.value.observation);
  },
  observe: async ({ signal }, progress) => {
    const upstreamJobId = nameOf(progress);
    const observed = await client.poll(upstreamJobId, signal);
    return observed.kind === 'failed' ? observed : progressOf(upstreamJobId, observed.value);
  },
  answer: async ({ signal }, progress, answers) => {
    const upstreamJobId = nameOf(progress);
    const observed = await client.answer(upstreamJobId, answers, signal);
    return observed.kind === 'failed' ? observed : progressOf(upstreamJobId, observed.value);
  },
  collect: async ({ signal }, request, progress) => {
    const upstreamJobId = nameOf(progress);
    const listed = await client.fetchAccounts(upstreamJobId, signal);
    if (listed.kind === 'failed') return listed;
    if (listed.value.length > ACCOUNTS_MAX) return MALFORMED;
    const starts = request.fromOf(listed.value.map(({ upstreamId }) => upstreamId));
    const budget = rowBudget();
    const questions = listed.value.map((account, at) => ({ account, from: starts[at] ?? null }));
    const accounts = await mapLimit(questions, ACCOUNTS_AT_ONCE, (question) =>
      fetchAccount(client, { ...question, upstreamJobId, request, budget, signal }),
    );
    return { kind: 'arrived', value: { accounts, troubles: [], state: null, more: false } };
  },
});

/** Answers and secrets by name; a secret comes in the place of an answer of the same name. */
const credentialsOf = ({ answers, secrets }: Connection): readonly Credential[] => [
  ...answers.filter(({ fieldName }) => !Object.hasOwn(secrets, fieldName)),
  ...Object.entries(secrets).map(([fieldName, value]) => ({ fieldName, value })),
];

const progressOf = (upstreamJobId: string, observation: Observation): Observed<Progress> => ({
  kind: 'arrived',
  value: { ...observation, state: upstreamJobId },
});

const nameOf = (progress: unknown): string => {
  if (typeof progress !== 'string') throw new Error('A job without a name at its upstream cannot be asked for');
  return progress;
};

interface AccountQuestion {
  readonly account: FeedAccount;
  readonly upstreamJobId: string;
  readonly request: CollectRequest;
  /** `YYYY-MM-DD`; null for everything. */
  readonly from: string | null;
  readonly budget: RowBudget;
  readonly signal: AbortSignal;
}

const fetchAccount = async (client: PolledClient, question: AccountQuestion): Promise<FetchedAccount> => {
  const { account, upstreamJobId, request, signal } = question;
  const wantsHoldings = request.holdings && account.accountType === 'INVESTMENT';
  const id = account.upstreamId;
  return {
    account,
    institutionName: null,
    rows: request.transactions === 'none' ? null : await fetchRows(client, question),
    holdings: wantsHoldings ? await client.fetchHoldings(upstreamJobId, id, signal) : null,
    numbers: request.numbers ? await client.fetchAccountNumbers(upstreamJobId, id, signal) : null,
    owners: request.owners ? await client.fetchOwners(upstreamJobId, id, signal) : null,
    roundedCount: 0,
  };
};

const fetchRows = async (
  client: PolledClient,
  { account, upstreamJobId, request, from, signal, budget }: AccountQuestion,
): Promise<Observed<FetchedRows>> => {
  const take = gatherPages(budget);
  const upstreamAccountId = account.upstreamId;
  let cursor: string | null = null;
  // The loop ends: `take` counts the pages.
  for (;;) {
    const answer = await client.fetchTransactions({ upstreamJobId, upstreamAccountId, from, cursor }, signal);
    if (answer.kind === 'failed') return answer;
    const taken = take(answer.value);
    switch (taken.kind) {
      case 'whole':
        return { kind: 'arrived', value: { ...taken.served, servedTo: todayUtc(request.nowMs) } };
      case 'unbelievable':
        return MALFORMED;
      case 'more':
        cursor = taken.cursor;
    }
  }
};
