import type { job as jobSchema } from '../../contract/jobs/job-schema.ts';
import type { memberJob as memberJobSchema } from '../../contract/jobs/member-job-schema.ts';
import type { WireOf } from '../../contract/kernel/wire.ts';
import { toTimestamp, toTimestampOrNull } from '../../domain/kernel/time.ts';
import { JOB_STATUS_IDS, type Job } from '../../domain/members/job-record.ts';

export const presentJob = (job: Job): WireOf<typeof jobSchema> => ({
  created_at: toTimestamp(job.createdAt),
  error_message: job.errorMessage,
  error_message_code: job.errorMessageCode,
  finished_at: toTimestampOrNull(job.finishedAt),
  guid: job.guid,
  institution_guid: job.institutionGuid,
  is_authenticated: job.isAuthenticated,
  member_guid: job.memberGuid,
  started_at: toTimestampOrNull(job.startedAt),
  status: JOB_STATUS_IDS[job.status],
  status_name: job.status,
  updated_at: toTimestamp(job.updatedAt),
  user_guid: job.userGuid,
});

/** The job with its timeline: what was asked for, each step with its date, and the outcome of each account. */
export const presentMemberJob = (job: Job): WireOf<typeof memberJobSchema> => ({
  ...presentJob(job),
  account_outcomes: job.accountOutcomes.map((account) => ({
    account_guid: account.accountGuid,
    failure: account.failure,
    institution_name: account.institutionName,
    name: account.name,
    outcome: account.outcome,
    rounded_count: account.roundedCount,
    served_from: account.servedFrom,
    served_to: account.servedTo,
    ...(account.unpaired !== undefined && { transactions_unpaired: account.unpaired }),
  })),
  asked: { include_holdings: job.options.includeHoldings, include_transactions: job.options.includeTransactions },
  kind: job.kind,
  notices: job.notices.map(({ code, institutionName, text }) => ({ code, institution_name: institutionName, text })),
  origin: job.origin,
  steps: job.transitions.map(({ status, atMs }) => ({ at: toTimestamp(atMs), status_name: status })),
});
