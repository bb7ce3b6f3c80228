import * as z from 'zod/mini';
import { type AccountOutcome, JOB_KINDS, JOB_ORIGINS } from '../../domain/members/job-record.ts';
import { accountGuid } from '../kernel/guids.ts';
import { count, flag, namedObject, nullableDate, nullableText, text, timestamp } from '../kernel/values.ts';
import { job, jobStatusName } from './job-schema.ts';

const OUTCOMES = ['committed', 'failed'] as const satisfies AccountOutcome['outcome'][];

/** The outcome of one account of the upstream in a job. */
export const accountOutcome = z.object({
  account_guid: z.nullable(accountGuid),
  failure: nullableText,
  institution_name: nullableText,
  name: text,
  outcome: z.enum(OUTCOMES),
  rounded_count: count,
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
  description:
    'Outcome of one account, and the transaction dates that the upstream served. `institution_name` is given where one ' +
    'connection has accounts of several institutions. `rounded_count`: how many amounts were finer than the smallest unit ' +
    'of their currency, and were rounded.',
});

/** What an upstream says to its users, as plain text. */
const notice = z.object({ code: text, institution_name: nullableText, text });
notice.register(z.globalRegistry, {
  id: 'JobNotice',
  description: 'A text of the upstream for its users, without markup. Show it beside our sentence, not in its place.',
});

/** A job with its dated steps: what was asked for, and what each account gave. */
export const memberJob = namedObject('MemberJob', {
  account_outcomes: z.array(accountOutcome),
  asked: z.object({ include_holdings: flag, include_transactions: flag }),
  ...job.shape,
  kind: z.enum(JOB_KINDS),
  notices: z.array(notice),
  origin: z.enum(JOB_ORIGINS),
  steps: z.array(z.object({ at: timestamp, status_name: jobStatusName })),
});
