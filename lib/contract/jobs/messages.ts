import * as z from 'zod/mini';
import { guidSchema } from '../kernel/guid-schema.ts';

/** Bodies of the queues. They hold guids and never data, credentials or answers. */

/** One step of one job. The message is stale when the job has moved past `step`. */
export const pollMessage = z.object({
  user_guid: guidSchema('USR'),
  member_guid: guidSchema('MBR'),
  job_guid: guidSchema('JOB'),
  step: z.int().check(z.minimum(1)),
  /** Nobody waits for the job: its messages have a queue of their own, so that those of users are not behind them. */
  is_background: z.optional(z.literal(true)),
});
export type PollMessage = z.output<typeof pollMessage>;

/** Asks the network for the state of small deposits. Comes over the queue of the poll function. */
export const depositMessage = z.object({ user_guid: guidSchema('USR'), micro_deposit_guid: guidSchema('MIC') });
export type DepositMessage = z.output<typeof depositMessage>;

/**
 * Takes one step of a consent that was given at an institution. The message holds the hash of the state, under which
 * the consent is stored, and never the state or the code. Comes over the queue of the poll function.
 */
export const consentMessage = z.object({
  user_guid: guidSchema('USR'),
  oauth_state_hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
export type ConsentMessage = z.output<typeof consentMessage>;

const eventAddress = { client_guid: guidSchema('CLT'), feed_shard: z.int(), event_guid: guidSchema('EVT') };

/**
 * Fans an event out to the endpoints that subscribe, makes events of the next part of a record, makes one attempt of a
 * delivery, begins the deliveries of a page of a replay, or takes up the parked deliveries of an endpoint. Parts of records have a queue of their own, because an import
 * makes thousands of events.
 */
export const notifyMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('event'), ...eventAddress }),
  z.object({ kind: z.literal('record'), ...eventAddress }),
  z.object({
    kind: z.literal('delivery'),
    client_guid: guidSchema('CLT'),
    event_guid: guidSchema('EVT'),
    endpoint_guid: guidSchema('WHE'),
    attempt: z.int().check(z.minimum(1)),
    /** The event is of the past: how long the delivery took says nothing. */
    is_replay: z.optional(z.literal(true)),
  }),
  z.object({ kind: z.literal('replay'), endpoint_guid: guidSchema('WHE'), replay_guid: guidSchema('RPL') }),
  z.object({ kind: z.literal('parked'), endpoint_guid: guidSchema('WHE') }),
]);
export type NotifyMessage = z.output<typeof notifyMessage>;

/** Computes what is planned of a user, unless that was done already. */
export const planMessage = z.object({ user_guid: guidSchema('USR') });
export type PlanMessage = z.output<typeof planMessage>;
