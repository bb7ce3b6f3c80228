import type { Context, PlannedRequests } from '../../connectors/kit/connector.ts';
import type { ConnectorBudget } from '../../connectors/request-budgets.ts';
import type { Happening } from '../../domain/jobs/happening.ts';
import { budgetOf, countRequest, mayAskForMore, requestsLeft, restartAtMs } from '../../domain/jobs/member-budget.ts';
import type { Job } from '../../domain/members/job-record.ts';
import type { Member } from '../../domain/members/member.ts';
import { giveBack } from '../../domain/upstream/request-budget.ts';
import type { Services } from '../adapters.ts';
import type { JobStore } from './job-store.ts';
import { logBudgetSpent } from './log-budget-spent.ts';
import type { Beside } from './write-step.ts';

export interface MeterDeps extends Pick<Services, 'clock' | 'log'> {
  readonly jobs: Pick<JobStore, 'countRequest'>;
}

/**
 * Counts the requests of one step of a job, the first of which its claim has counted. Every further one is written down
 * before it is made, under the claim: a worker that lost its claim counts none, and may make none.
 */
export interface RequestMeter {
  /** `job` as it was last written. */
  readonly spendFor: (job: Job) => Context['spend'];
  /** Before the first request of a call of the connector. */
  readonly planned: () => PlannedRequests | null;
  readonly mayAskForMore: () => boolean;
  readonly overspent: () => Extract<Happening, { kind: 'overspent' }>;
  /** To be written with the end of a step that made no request at all. */
  readonly givenBack: () => Pick<Beside, 'budgetFullAt'>;
}

export const createRequestMeter = (
  { job: { origin }, ...claimed }: { readonly member: Member; readonly job: Job },
  rule: ConnectorBudget | null,
  { jobs, clock, log }: MeterDeps,
): RequestMeter => {
  let { budgetFullAt } = claimed.member;
  const asked = () => ({ member: { budgetFullAt }, rule, origin, nowMs: clock() });
  return {
    spendFor: (job) => async () => {
      const counted = countRequest(asked());
      if (counted === 'spent') {
        logBudgetSpent(rule, origin, log);
        return false;
      }
      if (counted === null || rule === null) return true;
      if ((await jobs.countRequest(job, counted)).kind === 'stale') return false;
      budgetFullAt = counted;
      return true;
    },
    planned: () => (rule === null ? null : { left: 1 + requestsLeft({ ...asked(), rule }), max: rule.capacity }),
    mayAskForMore: () => mayAskForMore(asked()),
    overspent: () => ({ kind: 'overspent', restartAtMs: restartAtMs(asked()) }),
    givenBack: () => (rule === null ? {} : { budgetFullAt: giveBack(budgetOf({ budgetFullAt }), rule).fullAtMs }),
  };
};
