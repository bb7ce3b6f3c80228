import type { ConnectorBudget } from '../../connectors/request-budgets.ts';
import type { PollMessage } from '../../contract/jobs/messages.ts';
import { claimStep as claimOf } from '../../domain/jobs/claim.ts';
import type { StepInput } from '../../domain/jobs/step-input.ts';
import type { ServedUntil } from '../../domain/ledger/fetch-window.ts';
import type { Job } from '../../domain/members/job-record.ts';
import type { Member } from '../../domain/members/member.ts';
import type { OnceMark } from '../../domain/upstream/once.ts';
import { readWithStep } from '../../store/jobs/job-step-item.ts';
import { connectorStateOf, jobWrites, onceMarkOf, servedUntilOf } from '../../store/jobs/job-writes.ts';
import { ANSWERS_ATTRIBUTE } from '../../store/members/challenge-answers.ts';
import type { Item } from '../../store/table/table-client.ts';
import type { Written } from '../../store/table/written.ts';
import type { JobDeps } from './job-deps.ts';
import { logBudgetSpent } from './log-budget-spent.ts';
import { readMember } from './read-member.ts';
import { type StepTaken, writeTogether } from './write-step.ts';

/** A step that this worker alone may take until its claim ends. */
export interface ClaimedStep extends StepTaken {
  /** By which the claim counted a request; null where the upstream does not count. */
  readonly budgetRule: ConnectorBudget | null;
  /** What earlier aggregations were served. */
  readonly served: ServedUntil;
  /** What the connector kept with the last commit, as JSON text. */
  readonly connectorState: string;
  /** A call that must not be made twice, and that an earlier worker may have made. */
  readonly once: OnceMark | null;
  /** The user's encrypted answers. No other claim gets them. */
  readonly answers: Uint8Array | null;
}

export type ClaimOutcome =
  | ({ readonly kind: 'claimed' } & ClaimedStep)
  | { readonly kind: 'stale' }
  /** The caller does not take steps of this job. Nothing was written. */
  | { readonly kind: 'notTaken' }
  /** The job must end, for the reason that `input` says. */
  | {
      readonly kind: 'over';
      readonly input: Extract<StepInput, { kind: 'lapsed' | 'exhausted' | 'overspent' }>;
      readonly member: Member;
      readonly job: Job;
    };

const NO_STATE = 'null';

export interface ClaimAsked {
  /** Whether the caller takes steps of the job; every one unless it says otherwise. */
  readonly takes?: (job: Job) => boolean;
  /** What a step cannot do without. Where it throws, the job stays as it is, and the step is taken later. */
  readonly prepare?: (member: Member) => Promise<void>;
}

/** `prepare` runs before anything is written: a claim counts an attempt and a request, and takes the user's answers. */
export const claimStep = async (
  deps: JobDeps,
  message: PollMessage,
  { takes = () => true, prepare }: ClaimAsked = {},
): Promise<ClaimOutcome> => {
  const { table, ids, clock, backgroundIntervalHours } = deps;
  const found = await readWithStep(table, { userGuid: message.user_guid, guid: message.member_guid });
  if (found === null) return { kind: 'stale' };
  const { item, member } = found;
  const { job } = member;
  if (job === null) return { kind: 'stale' };
  const budgetRule = deps.budgetRuleOf(member.institutionCode);
  const asked = { jobGuid: message.job_guid, step: message.step, claimId: ids.uuid(), rule: budgetRule };
  const verdict = claimOf(member, asked, clock());
  switch (verdict.kind) {
    case 'stale':
      return { kind: 'stale' };
    case 'lapsed':
    case 'exhausted':
    case 'overspent':
      if (verdict.kind === 'overspent') logBudgetSpent(budgetRule, job.origin, deps.log);
      return { kind: 'over', input: verdict, member, job };
    case 'claimed': {
      if (!takes(job)) return { kind: 'notTaken' };
      await prepare?.(member);
      const after = verdict.member;
      const written = await writeTogether(
        table,
        jobWrites({ before: member, after, backgroundIntervalHours, answers: 'dropped' }),
      );
      if (!written.ok) return { kind: 'stale' };
      return { kind: 'claimed', member: after, job: after.job, budgetRule, ...keptOf(item, after) };
    }
  }
};

/** What is kept with the member for the step. */
const keptOf = (item: Item, { leaving }: Member) => {
  const answers = item[ANSWERS_ATTRIBUTE];
  // What an earlier connection was served, and kept, means nothing to the one that the member moves to.
  const isMoving = leaving !== null;
  return {
    served: isMoving ? {} : servedUntilOf(item),
    connectorState: isMoving ? NO_STATE : connectorStateOf(item),
    once: onceMarkOf(item),
    answers: answers instanceof Uint8Array ? answers : null,
  };
};

/**
 * Gives back the claim of a step that threw: the next worker need not wait until the claim ends, and the sweep comes soon.
 * `stale`: the job is no longer under this claim. Answers to a challenge that came with the claim are not put back.
 */
export const releaseStep = async (deps: JobDeps, { member: seen, job }: StepTaken): Promise<Written> => {
  const { table, clock, backgroundIntervalHours } = deps;
  const member = await readMember(table, seen);
  const held = member?.job ?? null;
  if (member === null || held === null || job.claim === null || held.claim?.id !== job.claim.id)
    return { kind: 'stale' };
  const freed: Job = { ...held, claim: null, nextDueAtMs: clock() };
  const after: Member = { ...member, job: freed };
  const writes = jobWrites({ before: member, after, backgroundIntervalHours, answers: 'kept' });
  return { kind: (await writeTogether(table, writes)).ok ? 'done' : 'stale' };
};
