import { type CollectedFeed, commitFeed } from '../../../lib/app/jobs/commit-feed.ts';
import { jobDepsOf } from '../../../lib/app/jobs/job-deps.ts';
import { readMember } from '../../../lib/app/jobs/read-member.ts';
import type { StepOutcome, StepTaken } from '../../../lib/app/jobs/write-step.ts';
import type { StagedFlip } from '../../../lib/app/ledger/stage-feed.ts';
import { composeOutbox } from '../../../lib/app/webhooks/compose-outbox.ts';
import type { BudgetRuleOf } from '../../../lib/connectors/request-budgets.ts';
import type { NotifyMessage, PollMessage } from '../../../lib/contract/jobs/messages.ts';
import type { Ids } from '../../../lib/domain/kernel/ids.ts';
import type { LogFields } from '../../../lib/domain/kernel/log.ts';
import { NOTHING_REPLACED } from '../../../lib/domain/ledger/matching/replaced-rows.ts';
import { NOTHING_CHANGED } from '../../../lib/domain/members/commit-outcome.ts';
import type { AccountOutcome } from '../../../lib/domain/members/job-record.ts';
import type { Member } from '../../../lib/domain/members/member.ts';
import type { User } from '../../../lib/domain/users/user.ts';
import { memberToItem } from '../../../lib/store/members/member-item.ts';
import { keys } from '../../../lib/store/table/keys.ts';
import type { Item, Table } from '../../../lib/store/table/table-client.ts';
import { userToItem } from '../../../lib/store/users/user-item.ts';
import { testAdapters } from '../adapters/adapters.ts';
import type { TestClock } from '../adapters/clock.ts';
import { testIds } from '../adapters/ids.ts';
import { recordingLog } from '../adapters/log.ts';
import { noQueue, type RecordingQueue } from '../adapters/queue.ts';
import { testMember, testUser } from '../members/members.ts';
import { NO_BUDGETS } from '../upstreams/connectors.ts';
import { type BoundJobs, boundJobs } from './bound-jobs.ts';

export interface JobWorld {
  readonly table: Table;
  readonly clock: TestClock;
  readonly ids: Ids;
  readonly jobs: BoundJobs;
  /** Commits what `stage` says was staged of a feed without accounts. */
  readonly commit: (
    step: StepTaken,
    collected: Pick<CollectedFeed, 'fetchedAtMs' | 'served'>,
    stage: () => Promise<StagedFlip>,
  ) => Promise<StepOutcome>;
  readonly pollQueue: RecordingQueue<PollMessage>;
  readonly budgetRuleOf: BudgetRuleOf;
  readonly notifyQueue: RecordingQueue<NotifyMessage>;
  /** Of messages that could not be sent. */
  readonly sendFailures: () => readonly unknown[];
  /** Fields of the lines that tell of ended jobs. */
  readonly endedLines: () => readonly LogFields[];
  readonly member: Member;
  readonly read: () => Promise<Member>;
  readonly item: () => Promise<Item>;
  /** Type and subject of every event written so far, in order. */
  readonly events: () => Promise<readonly (readonly [string, string])[]>;
}

/** One user with one member on `table`, and a job store whose queues are in memory, or fail. */
export const jobWorld = async (
  table: Table,
  fields: Partial<Member> = {},
  { backgroundIntervalHours = 0, queueIsAway = false, budgetRuleOf = NO_BUDGETS, ids: given = testIds() } = {},
): Promise<JobWorld> => {
  const { lines, ...log } = recordingLog();
  const adapters = testAdapters({ table, log, backgroundIntervalHours, budgetRuleOf, ids: given });
  const { clock, ids, pollQueue, notifyQueue } = adapters;
  const member = testMember(fields);
  const user: User = testUser();
  await table.writeMany([
    { kind: 'put', item: userToItem(user) },
    { kind: 'put', item: memberToItem(member, { dueAtMs: null }) },
  ]);
  const used = { ...adapters, ...(queueIsAway && { pollQueue: AWAY, notifyQueue: AWAY }) };
  const jobs = boundJobs(jobDepsOf(used, composeOutbox(used).announce));
  const item = async (): Promise<Item> =>
    (await table.get(keys.member(member.userGuid, member.guid), { isConsistent: true })) ?? isGone();
  return {
    table,
    clock,
    ids,
    jobs,
    commit: (step, collected, stage) => commitStaged(jobs, step, collected, stage),
    pollQueue,
    budgetRuleOf,
    notifyQueue,
    sendFailures: () => lines.filter(({ code }) => code === 'SEND_FAILED'),
    endedLines: () => lines.filter(({ code }) => code === 'JOB_ENDED').map(({ fields }) => fields),
    member,
    item,
    read: async () => (await readMember(table, member)) ?? isGone(),
    events: async () => {
      const { pk } = keys.event(user.clientGuid, user.guid, 'EVT-0');
      const items = await table.query({ pk, sk: { prefix: 'EVT#' }, isConsistent: true });
      return items
        .toSorted((a, b) => Number(a.createdAt) - Number(b.createdAt))
        .map(({ type, subjectGuid }) => [String(type), String(subjectGuid).slice(0, 3)] as const);
    },
  };
};

const AWAY = noQueue('the queue is away');

const isGone = (): never => {
  throw new Error('the member is gone');
};

const commitStaged = (jobs: BoundJobs, ...[step, collected, stage]: Parameters<JobWorld['commit']>) => {
  const seal = async () => null;
  const parts = {
    stageFeed: stage,
    accountNumbers: { seal },
    accountOwners: { seal },
    clientOf: async () => null,
  };
  const feed = {
    feed: { accounts: [] },
    details: [],
    connectorState: 'null',
    hasMore: false,
    sentence: null,
    notices: [],
    ...collected,
  };
  return commitFeed(step, feed, { jobs, ...parts }, recordingLog());
};

/** What was staged of a feed without accounts. */
export const NOTHING_STAGED: StagedFlip = {
  writes: [],
  counts: NOTHING_CHANGED,
  accountOutcomes: [],
  named: { brought: [], found: [] },
  undone: { served: NOTHING_REPLACED, others: NOTHING_REPLACED },
  results: [],
  record: null,
};

/** How it went with an account that was read whole. */
export const accountOutcome = (fields: Partial<AccountOutcome> = {}): AccountOutcome => ({
  accountGuid: 'ACT-1',
  name: 'Checking',
  institutionName: null,
  outcome: 'committed',
  roundedCount: 0,
  failure: null,
  servedFrom: null,
  servedTo: null,
  ...fields,
});
