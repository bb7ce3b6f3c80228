import type { Context, PlannedRequests } from '../../connectors/kit/connector.ts';
import type { ConnectorBudget } from '../../connectors/request-budgets.ts';
import { isCountedByClaim } from '../../domain/jobs/claim.ts';
import { budgetOf, countRequest, mayAskForMore, requestsLeft, restartAtMs } from '../../domain/jobs/member-budget.ts';
import type { StepInput } from '../../domain/jobs/step-input.ts';
import type { Job } from '../../domain/members/job-record.ts';
import type { Member } from '../../domain/members/member.ts';
import { giveBack } from '../../domain/upstream/request-budget.ts';
import type { Services } from '../adapters.ts';
import { countRequest as writeRequest } from './count-request.ts';
import type { Counted } from './counted-request.ts';
import type { JobDeps } from './job-deps.ts';
import { logBudgetSpent } from './log-budget-spent.ts';

export interface MeterDeps extends Pick<Services, 'clock' | 'log'> {
  readonly jobs: JobDeps;
}

/**
 * Counts the requests of one step of a job. Each is written down before it is made, under the claim: a worker that lost its
 * claim counts none, and may make none.
 */
export interface RequestMeter {
  /** What is to be written before the first request of the step; null where none may be made now. */
  readonly first: () => Counted | null;
  /** It is written. */
  readonly tookFirst: (counted: Counted) => void;
  /** Writes down the first request, unless that is done: false where none may be made now. */
  readonly countFirst: (job: Job) => Promise<boolean>;
  /** `job` as it was last written. */
  readonly spendFor: (job: Job) => Context['spend'];
  /** Before the first request of a call of the connector. */
  readonly planned: () => PlannedRequests | null;
  readonly mayAskForMore: () => boolean;
  readonly overspent: () => Extract<StepInput, { kind: 'overspent' }>;
  /** To be written with the end of a step that made no request at all. */
  readonly givenBack: () => Counted;
  /** The step with all that was counted since its member was read. */
  readonly counted: <T extends { readonly member: Member }>(step: T) => T;
}

export const createRequestMeter = (
  { job: claimedJob, ...claimed }: { readonly member: Member; readonly job: Job },
  rule: ConnectorBudget | null,
  { jobs, clock, log }: MeterDeps,
): RequestMeter => {
  const { origin } = claimedJob;
  let { budgetFullAt } = claimed.member;
  let isFirstCounted = isCountedByClaim(claimedJob);
  const asked = () => ({ member: { budgetFullAt }, rule, origin, nowMs: clock() });

  const next = (): Counted | null => {
    const counted = countRequest(asked());
    if (counted === 'spent') {
      logBudgetSpent(rule, origin, log);
      return null;
    }
    return rule === null || counted === null ? {} : { budgetFullAt: counted };
  };
  const took = (counted: Counted): void => {
    budgetFullAt = counted.budgetFullAt ?? budgetFullAt;
  };
  const spend = async (job: Job): Promise<boolean> => {
    const counted = next();
    if (counted === null) return false;
    if (counted.budgetFullAt === undefined) return true;
    if ((await writeRequest(jobs, job, counted.budgetFullAt)).kind === 'stale') return false;
    took(counted);
    return true;
  };
  return {
    first: () => (isFirstCounted ? {} : next()),
    tookFirst: (counted) => {
      took(counted);
      isFirstCounted = true;
    },
    countFirst: async (job) => {
      isFirstCounted ||= await spend(job);
      return isFirstCounted;
    },
    spendFor: (job) => () => spend(job),
    planned: () => (rule === null ? null : { left: 1 + requestsLeft({ ...asked(), rule }), max: rule.capacity }),
    mayAskForMore: () => mayAskForMore(asked()),
    overspent: () => ({ kind: 'overspent', restartAtMs: restartAtMs(asked()) }),
    givenBack: () => {
      if (rule === null || !isFirstCounted) return {};
      budgetFullAt = giveBack(budgetOf({ budgetFullAt }), rule).fullAtMs;
      return { budgetFullAt };
    },
    counted: (step) => ({ ...step, member: { ...step.member, budgetFullAt } }),
  };
};
