import * as z from 'zod/mini';
import { memberDueAtMs } from '../../domain/jobs/background.ts';
import { DAY_MS, toUnixSeconds } from '../../domain/kernel/time.ts';
import type { ServedUntil } from '../../domain/ledger/fetch-window.ts';
import type { Job } from '../../domain/members/job-record.ts';
import type { Member } from '../../domain/members/member.ts';
import type { OnceMark } from '../../domain/upstream/once.ts';
import { ANSWERS_ATTRIBUTE, DRAFT_ATTRIBUTE } from '../members/challenge-answers.ts';
import { jobToItem, storedJob } from '../members/member-item.ts';
import { dueAt, keys } from '../table/keys.ts';
import type { Condition, Item, Put, Update } from '../table/table-client.ts';

/** Ended jobs stay readable for over a year, so that a member that is never refreshed still shows its last job. */
const JOB_KEPT_MS = 400 * DAY_MS;

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
  'mostRecentJobGuid',
  'refusedLoginCount',
  'failureCount',
  'lastFailedAt',
  'upstreamFailures',
  'upstreamBusyUntil',
  'postponedOrigin',
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
 * Holds while the job is exactly as it was read. Each claim raises `attempts` and each step raises `step`, so guid,
 * step and attempts together are a version. It refuses late workers, sweeps and calls of users.
 */
const jobIsAs = (job: Job | null): Condition =>
  job === null
    ? { expression: '#job = :none', values: { none: null } }
    : {
        expression: '#job.#guid = :job AND #job.#step = :step AND #job.#attempts = :attempts',
        values: { job: job.guid, step: job.step, attempts: job.attempts },
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

/** Counts one more request of the claim that the job is held by. */
export const requestUpdate = (job: Job, budgetFullAt: number): Update => ({
  kind: 'update',
  key: keys.member(job.userGuid, job.memberGuid),
  set: { budgetFullAt },
  // Only one worker has the claim, and only the holder of the claim counts, so nobody else has counted meanwhile.
  condition: allOf(jobIsAs(job), IS_NOT_DELETED),
});

/** Takes effect only under the claim that the job is held by. */
export const onceUpdate = (job: Job, mark: OnceMark): Update => ({
  kind: 'update',
  key: keys.member(job.userGuid, job.memberGuid),
  set: { [ONCE_ATTRIBUTE]: mark },
  condition: allOf(jobIsAs(job), IS_NOT_DELETED),
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
  /** See `memberDueAtMs`. */
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
}

/**
 * The one write by which a job changes its member. Its condition: the job is as it was read, the member is not deleted,
 * and, when clients will see the change, no other write has changed the member since.
 */
export const memberUpdate = (change: MemberChange): Update => {
  const { before, after, backgroundIntervalHours, answers, served, connectorState } = change;
  const key = keys.member(before.userGuid, before.guid);
  const dueAtMs = memberDueAtMs(after, backgroundIntervalHours);
  const changed = JOB_FIELDS.filter((field) => before[field] !== after[field]);
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
      ...(dueAtMs === null ? {} : dueAt(key, dueAtMs)),
    },
    remove: [
      ...(dueAtMs === null ? ['duePk', 'dueSk'] : []),
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
