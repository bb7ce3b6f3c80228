import * as z from 'zod/mini';
import { memberDue } from '../../domain/jobs/background.ts';
import { JOB_KEPT_MS } from '../../domain/jobs/limits.ts';
import { toUnixSeconds } from '../../domain/kernel/time.ts';
import type { ServedUntil } from '../../domain/ledger/fetch-window.ts';
import type { Job } from '../../domain/members/job-record.ts';
import type { Member } from '../../domain/members/member.ts';
import type { OnceMark } from '../../domain/upstream/once.ts';
import { ANSWERS_ATTRIBUTE, DRAFT_ATTRIBUTE } from '../members/challenge-answers.ts';
import { jobToItem, storedJob } from '../members/member-item.ts';
import { dueAt, type Key, keys } from '../table/keys.ts';
import type { Condition, Item, Put, Update, Write } from '../table/table-client.ts';
import { differsInStepAlone, stepUpdate, stepWrites } from './job-step-item.ts';

/**
 * Every attribute of a member that a job may change, and no other: a step must never undo what the user edits
 * meanwhile.
 */
const JOB_FIELDS = [
  'connectionStatus',
  'connectionStatusMessage',
  'needsUpdatedCredentials',
  'aggregatedAt',
  'successfullyAggregatedAt',
  'lastAggregationAt',
  'lastAggregationOrigin',
  'askedTurnAt',
  'mostRecentJobGuid',
  'refusedLoginCount',
  'failureCount',
  'lastFailedAt',
  'upstreamFailures',
  'upstreamBusyUntil',
  'postponedOrigin',
  'ownPauseUntil',
  'budgetFullAt',
  'acceptedCredentialsRevision',
  'institutionGuid',
  'institutionCode',
  'isOauth',
  'loginHash',
  'leaving',
  'triedMove',
  'revision',
  'updatedAt',
] as const satisfies readonly (keyof Member)[];

/**
 * Holds while the member's job is exactly as it was read. Each claim raises `attempts` and each step raises `step`, so guid,
 * step and attempts together are a version. It refuses late workers, sweeps and calls of users. Of a job whose steps lie
 * apart, the version is in their item, and a write of that item stands beside each write with this condition.
 */
const jobIsAs = (job: Job | null): Condition => {
  if (job === null) return { expression: '#job = :none', values: { none: null } };
  if (job.isApart)
    return { expression: '#job.#guid = :job AND #job.#isApart = :apart', values: { job: job.guid, apart: true } };
  return {
    expression: '#job.#guid = :job AND #job.#step = :step AND #job.#attempts = :attempts',
    values: { job: job.guid, step: job.step, attempts: job.attempts },
  };
};

/** This attribute lies beside the member's record, because it changes with the member and only commits read it. */
const servedUntil: z.ZodMiniType<ServedUntil> = z.record(z.string(), z.string());
const SERVED_ATTRIBUTE = 'served';

export const servedUntilOf = (memberItem: Item): ServedUntil => servedUntil.parse(memberItem[SERVED_ATTRIBUTE] ?? {});

/** What a connector keeps between its calls, as JSON text. It lies beside the record for the same reason. */
const STATE_ATTRIBUTE = 'connectorState';

const storedState = z._default(z.string(), 'null');

export const connectorStateOf = (memberItem: Item): string => storedState.parse(memberItem[STATE_ATTRIBUTE]);

/** A call that must not be made twice, and of which nobody knows yet what became. It outlives the job that made it. */
const ONCE_ATTRIBUTE = 'once';

const storedOnce = z._default(
  z.nullable(z.object({ label: z.string(), atMs: z.number(), credentials: z.string() })),
  null,
);

export const onceMarkOf = (memberItem: Item): OnceMark | null => storedOnce.parse(memberItem[ONCE_ATTRIBUTE]);

/**
 * Counts one more request of the claim that the job is held by. Only one worker has the claim, and only the holder of the
 * claim counts, so nobody else has counted meanwhile.
 */
export const requestWrites = (job: Job, budgetFullAt: number): readonly Write[] => underClaim(job, { budgetFullAt });

/** With the budget of requests, where the call is the first that is counted. */
export const onceWrites = (
  job: Job,
  mark: OnceMark,
  counted: Pick<MemberChange, 'budgetFullAt'>,
): readonly [Write, ...Write[]] => underClaim(job, { ...counted, [ONCE_ATTRIBUTE]: mark });

/** Takes effect only under the claim that the job is held by. */
const underClaim = (job: Job, set: NonNullable<Update['set']>): readonly [Write, ...Write[]] => [
  {
    kind: 'update',
    key: keys.member(job.userGuid, job.memberGuid),
    set,
    condition: allOf(jobIsAs(job), IS_NOT_DELETED),
  },
  ...stepWrites(job, job),
];

/**
 * The sweep has looked at the job and found that it goes on as it should. Where its steps lie apart, the member's copy of
 * the job is renewed, by which callers are told whether the member is being aggregated.
 */
export const seenAgainUpdate = ({ userGuid, guid, revision }: Member, job: Job, atMs: number): Update => {
  const key = keys.member(userGuid, guid);
  return {
    kind: 'update',
    key,
    set: { ...dueAt(key, atMs), ...(job.isApart && { job: storedJob(job) }) },
    condition: allOf(jobIsAs(job), IS_NOT_DELETED, ...(job.isApart ? [copyIsNotLater(job)] : []), {
      expression: '#revision = :revision',
      values: { revision },
    }),
  };
};

/** Of two sweeps at once, the one that read earlier may write later. */
const copyIsNotLater = ({ step, attempts }: Job): Condition => ({
  expression: '(#job.#step < :step OR (#job.#step = :step AND #job.#attempts <= :attempts))',
  values: { step, attempts },
});

/** Changes nothing. It is refused when the member has had a job since it was read, and when it is deleted. */
export const noJobSince = ({ userGuid, guid, mostRecentJobGuid }: Member): Update => ({
  kind: 'update',
  key: keys.member(userGuid, guid),
  condition: allOf(jobIsAs(null), IS_NOT_DELETED, {
    expression: '#mostRecentJobGuid = :latest',
    values: { latest: mostRecentJobGuid },
  }),
});

const IS_NOT_DELETED: Condition = { expression: '#deletedAt = :live', values: { live: null } };

export interface MemberChange {
  readonly before: Member;
  readonly after: Member;
  /** See `memberDue`. */
  readonly backgroundIntervalHours: number;
  /**
   * Challenge answers beside the job: encrypted answers to store; or whether the stored ones are kept or dropped.
   * Drafts are dropped unless the answers are kept.
   */
  readonly answers: Uint8Array | 'kept' | 'dropped';
  /** Only a commit sets these two. */
  readonly served?: ServedUntil;
  readonly connectorState?: string;
  /** It is known what became of the call that was written down. */
  readonly once?: 'settled';
  /** The budget of requests without one that was counted and not made. */
  readonly budgetFullAt?: number;
  /** The write is for these credentials only: it is refused when the member has newer ones. */
  readonly credentialsRevision?: number;
  /** The sweep has come to the date of the job, which moves on. */
  readonly isDue?: true;
}

/**
 * The writes by which a job changes its member, to be made together. The condition of the first: the job is as it was read,
 * the member is not deleted, and, when clients will see the change, no other write has changed the member since.
 */
export const jobWrites = (change: MemberChange): readonly [Write, ...Write[]] => {
  const [before, after] = [change.before.job, change.after.job];
  const isStepAlone = before?.isApart === true && after?.isApart === true && changesStepAlone(change, before, after);
  return isStepAlone ? [stepUpdate(before, after)] : [memberUpdate(change), ...stepWrites(before, after)];
};

/** What a change may have without that more than the step changes. A job that lies apart has no answers to drop. */
const STEP_CHANGE: ReadonlySet<string> = new Set(['before', 'after', 'backgroundIntervalHours', 'answers']);

const changesStepAlone = (change: MemberChange, before: Job, after: Job): boolean =>
  Object.keys(change).every((name) => STEP_CHANGE.has(name)) &&
  !(change.answers instanceof Uint8Array) &&
  changedFields(change).length === 0 &&
  differsInStepAlone(before, after);

const changedFields = ({ before, after }: MemberChange): readonly (typeof JOB_FIELDS)[number][] =>
  JOB_FIELDS.filter((field) => before[field] !== after[field]);

/**
 * Whether the member's date in the due index stays. A date that has come too early costs a look of the sweep, which moves
 * it (see `jobSeenAgainAtMs`); moving it with each step would cost two write units each time.
 */
const keepsDue = ({ before: { job: before }, after: { job: after }, isDue }: MemberChange): boolean =>
  isDue !== true &&
  before !== null &&
  before.guid === after?.guid &&
  before.status !== 'CHALLENGED' &&
  after.status !== 'CHALLENGED';

/** What becomes of the member's date in the due index. */
const dueChange = (change: MemberChange, key: Key): Required<Pick<Update, 'set' | 'remove'>> => {
  if (keepsDue(change)) return { set: {}, remove: [] };
  const due = memberDue(change.after, change.backgroundIntervalHours);
  return due === null ? { set: {}, remove: ['duePk', 'dueSk'] } : { set: dueAt(key, due.atMs, due.lane), remove: [] };
};

const memberUpdate = (change: MemberChange): Update => {
  const { before, after, answers, served, connectorState } = change;
  const key = keys.member(before.userGuid, before.guid);
  const due = dueChange(change, key);
  const changed = changedFields(change);
  const version = jobIsAs(before.job);
  const isVisible = before.revision !== after.revision;
  return {
    kind: 'update',
    key,
    set: {
      ...Object.fromEntries(changed.map((field) => [field, after[field]])),
      job: after.job === null ? null : storedJob(after.job),
      ...(answers instanceof Uint8Array ? { [ANSWERS_ATTRIBUTE]: answers } : {}),
      ...(served === undefined ? {} : { [SERVED_ATTRIBUTE]: served }),
      ...(connectorState === undefined ? {} : { [STATE_ATTRIBUTE]: connectorState }),
      // The budget of an upstream goes with a move that failed.
      ...(change.budgetFullAt === undefined || before.leaving !== after.leaving
        ? {}
        : { budgetFullAt: change.budgetFullAt }),
      ...due.set,
    },
    remove: [
      ...due.remove,
      ...(answers === 'dropped' ? [ANSWERS_ATTRIBUTE] : []),
      ...(answers === 'kept' ? [] : [DRAFT_ATTRIBUTE]),
      ...(change.once === 'settled' ? [ONCE_ATTRIBUTE] : []),
    ],
    condition: allOf(
      version,
      IS_NOT_DELETED,
      ...(isVisible ? [{ expression: '#revision = :revision', values: { revision: before.revision } }] : []),
      ...(change.credentialsRevision === undefined ? [] : [credentialsAreOf(change.credentialsRevision)]),
    ),
  };
};

const allOf = (...conditions: readonly Condition[]): Condition => ({
  expression: conditions.map(({ expression }) => expression).join(' AND '),
  values: Object.assign({}, ...conditions.map(({ values }) => values)),
});

/** A member that was stored before there were revisions has none until its credentials change. */
const credentialsAreOf = (revision: number): Condition => ({
  expression: '(#credentialsRevision = :credentials OR attribute_not_exists(#credentialsRevision))',
  values: { credentials: revision },
});

/** The record of an ended job. */
export const endedJobPut = (job: Job, memberOrdinal: number): Put => ({
  kind: 'put',
  item: { ...jobToItem(job, memberOrdinal), ttl: toUnixSeconds((job.finishedAt ?? job.updatedAt) + JOB_KEPT_MS) },
});
