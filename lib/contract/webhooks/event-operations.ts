import * as z from 'zod/mini';
import { eventPath } from '../kernel/paths.ts';
import { limitUpTo } from '../kernel/query.ts';
import { operation } from '../operation.ts';

const shared = {
  method: 'GET',
  function: 'read',
  auth: 'apiKey',
  tag: 'events',
  mediaFamily: 'own',
  source: ['own'],
} as const;

/** The longest cursor has 4,031 characters. */
const AFTER_LENGTH_MAX = 5_000;

const AFTER =
  'The `cursor` of the previous answer, a moment such as 2026-11-21T08:00:00Z, or `now` for new events only. ' +
  'Default: the oldest event kept.';

export const listEvents = operation({
  ...shared,
  path: '/events',
  summary: 'Read the feed of events',
  description:
    'The events of the last thirty days, for clients that poll instead of receiving webhooks. A page may have fewer ' +
    'events than requested, or none, while more follow; always continue with its cursor.',
  query: z.object({
    after: z.optional(z.string().check(z.minLength(1), z.maxLength(AFTER_LENGTH_MAX), z.describe(AFTER))),
    limit: limitUpTo(500),
  }),
  answer: {
    status: 200,
    description: 'Events in the order in which they happened, and the cursor of the next page.',
    body: 'events',
  },
});

export const listEventDeliveries = operation({
  ...shared,
  path: '/events/{event_guid}/deliveries',
  summary: 'List the deliveries of an event',
  params: eventPath,
  answer: {
    status: 200,
    description: 'One delivery for each existing endpoint that the event went to, in the order in which they began.',
    body: 'deliveries',
  },
});
