import * as z from 'zod/mini';
import { guidSchema } from '../kernel/guid-schema.ts';

/** Bodies of the queues. They name things and never carry data, credentials or answers. */

/** One step of one job; stale when the job has moved past `step`. */
export const pollMessage = z.object({
  user_guid: guidSchema('USR'),
  member_guid: guidSchema('MBR'),
  job_guid: guidSchema('JOB'),
  step: z.int().check(z.minimum(1)),
});
export type PollMessage = z.output<typeof pollMessage>;

/** Asks the network how small deposits stand. Comes over the queue of the poll function. */
export const depositMessage = z.object({ user_guid: guidSchema('USR'), micro_deposit_guid: guidSchema('MIC') });
export type DepositMessage = z.output<typeof depositMessage>;

/**
 * Takes a consent that was given at an institution one step on. Named by the hash of its state, under which it is stored:
 * neither the state nor the code is ever in a message. Comes over the queue of the poll function.
 */
export const consentMessage = z.object({
  user_guid: guidSchema('USR'),
  oauth_state_hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
export type ConsentMessage = z.output<typeof consentMessage>;

/** Fan an event out to the endpoints that subscribe, make one delivery attempt, or begin the deliveries of a page of a replay. */
export const notifyMessage = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('event'),
    client_guid: guidSchema('CLT'),
    feed_shard: z.int(),
    event_guid: guidSchema('EVT'),
  }),
  z.object({
    kind: z.literal('delivery'),
    client_guid: guidSchema('CLT'),
    event_guid: guidSchema('EVT'),
    endpoint_guid: guidSchema('WHE'),
    attempt: z.int().check(z.minimum(1)),
  }),
  z.object({ kind: z.literal('replay'), endpoint_guid: guidSchema('WHE'), replay_guid: guidSchema('RPL') }),
]);
export type NotifyMessage = z.output<typeof notifyMessage>;

/** Compute what is planned of a user, if it is still asked for. */
export const planMessage = z.object({ user_guid: guidSchema('USR') });
export type PlanMessage = z.output<typeof planMessage>;
