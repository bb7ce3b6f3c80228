import * as z from 'zod/mini';
import { type AccountOutcome, JOB_KINDS, JOB_ORIGINS } from '../../domain/members/job-record.ts';
import { accountGuid } from '../kernel/guids.ts';
import { count, flag, nullableDate, nullableText, text, timestamp } from '../kernel/values.ts';
import { job, jobStatusName } from './job-schema.ts';

const OUTCOMES = ['committed', 'failed'] as const satisfies AccountOutcome['outcome'][];

/** The outcome of one account of the upstream in a job. */
export const accountOutcome = z.object({
  account_guid: z.nullable(accountGuid),
  failure: nullableText,
  name: text,
  outcome: z.enum(OUTCOMES),
  served_from: nullableDate,
  served_to: nullableDate,
  transactions_unpaired: z
    .optional(count)
    .check(
      z.describe(
        'How many transactions may be one of several that the earlier connection of a moved member brought; both are kept. ' +
          'Left out where there are none.',
      ),
    ),
});
accountOutcome.register(z.globalRegistry, {
  id: 'AccountOutcome',
  description: 'Outcome of one account, and the transaction dates that the upstream served.',
});

/** A job with its dated steps: what was asked for, and what each account gave. */
export const memberJob = z.object({
  account_outcomes: z.array(accountOutcome),
  asked: z.object({ include_holdings: flag, include_transactions: flag }),
  ...job.shape,
  kind: z.enum(JOB_KINDS),
  origin: z.enum(JOB_ORIGINS),
  steps: z.array(z.object({ at: timestamp, status_name: jobStatusName })),
});
memberJob.register(z.globalRegistry, { id: 'MemberJob' });
