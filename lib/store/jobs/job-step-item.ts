import * as z from 'zod/mini';
import { LEFT_STEP_KEPT_MS } from '../../domain/jobs/limits.ts';
import { toUnixSeconds } from '../../domain/kernel/time.ts';
import type { Job } from '../../domain/members/job-record.ts';
import type { Member } from '../../domain/members/member.ts';
import { itemToMember, storedJobObject } from '../members/member-item.ts';
import { decodeItem } from '../table/item-codec.ts';
import { keys } from '../table/keys.ts';
import type { Condition, Item, ItemTable, Put, Update, Write } from '../table/table-client.ts';

/**
 * What the steps of a job change while it waits for its upstream. It lies in an item of less than a kilobyte: a poll that
 * finds the job still running costs two write units, however large the member is.
 */
const STEP_FIELDS = {
  status: true,
  step: true,
  attempts: true,
  claim: true,
  progress: true,
  credentialsRevision: true,
  isAuthenticated: true,
  polls: true,
  nextDueAtMs: true,
  transitions: true,
  startedAt: true,
  updatedAt: true,
} as const satisfies { readonly [Name in keyof Job]?: true };

const storedStep = z.pick(storedJobObject, { guid: true, ...STEP_FIELDS });

const keyOf = ({ userGuid, memberGuid }: Job) => keys.jobStep(userGuid, memberGuid);

const stepOf = (job: Job): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(job).filter(([name]) => name in STEP_FIELDS));

const stepIsAs = ({ guid, step, attempts }: Job): Condition => ({
  expression: '#guid = :job AND #step = :step AND #attempts = :attempts',
  values: { job: guid, step, attempts },
});

/** A step of a job that stays apart. Refused where the job is no longer as it was read, has ended, or is not apart. */
export const stepUpdate = (before: Job, after: Job): Update => ({
  kind: 'update',
  key: keyOf(before),
  set: stepOf(after),
  condition: stepIsAs(before),
});

const stepPut = (job: Job): Put => ({
  kind: 'put',
  // The condition of the member's write beside it says that the job is as it was; an item of an earlier job is replaced.
  item: { ...keyOf(job), guid: job.guid, ...stepOf(job), ttl: toUnixSeconds(job.deadlineAtMs + LEFT_STEP_KEPT_MS) },
});

/** What is written with the member when its job changes there too. */
export const stepWrites = (before: Job | null, after: Job | null): readonly Write[] => {
  const [wasApart, isApart] = [before?.isApart === true, after?.isApart === true];
  if (before !== null && after !== null && wasApart && isApart) return [stepUpdate(before, after)];
  if (before !== null && wasApart) return [{ kind: 'delete', key: keyOf(before), condition: stepIsAs(before) }];
  return after !== null && isApart ? [stepPut(after)] : [];
};

/** Whether the two differ in their steps alone. `after` was made of `before`, so what is the same is the same object. */
export const differsInStepAlone = (before: Job, after: Job): boolean => {
  const earlier = new Map<string, unknown>(Object.entries(before));
  return Object.entries(after).every(([name, value]) => name in STEP_FIELDS || earlier.get(name) === value);
};

export interface StoredMember {
  readonly item: Item;
  /** With the job as its last step left it. */
  readonly member: Member;
}

/** Between two reads the job may stop to lie apart. */
const READS_MAX = 2;

/** The member with its job as it is now. Strong. Readers that only show a member need not read the step. */
export const readWithStep = async (
  table: Pick<ItemTable, 'get'>,
  { userGuid, guid }: Pick<Member, 'userGuid' | 'guid'>,
): Promise<StoredMember | null> => {
  for (let reads = 1; ; reads += 1) {
    const item = await table.get(keys.member(userGuid, guid), { isConsistent: true });
    if (item === null) return null;
    const member = itemToMember(item);
    const { job } = member;
    if (job === null || !job.isApart) return { item, member };
    const found = await table.get(keys.jobStep(userGuid, guid), { isConsistent: true });
    const step = found === null ? null : decodeItem(storedStep, found);
    if (step?.guid === job.guid) return { item, member: { ...member, job: { ...job, ...step } } };
    // Without the item, the job is as the member has it, and its next write is conditional on that.
    if (reads >= READS_MAX) return { item, member: { ...member, job: { ...job, isApart: false } } };
  }
};
