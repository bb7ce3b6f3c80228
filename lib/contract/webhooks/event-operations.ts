import * as z from 'zod/mini';
import { eventPath } from '../kernel/paths.ts';
import { limitUpTo } from '../kernel/query.ts';
import { operation } from '../operation.ts';

/** The longest cursor has 4,031 characters. */
const AFTER_LENGTH_MAX = 5_000;

const AFTER =
  'The `cursor` of the last answer; or a moment such as 2026-11-21T08:00:00Z, to begin with the events from then on; ' +
  'or `now`, for those to come. Left out, the feed begins with the oldest event kept.';

export const listEvents = operation({
  id: 'listEvents',
  method: 'GET',
  path: '/events',
  function: 'read',
  auth: 'apiKey',
  tag: 'events',
  summary: 'Read on in the feed of events',
  description:
    'The events that webhooks bring, of the last thirty days, for who would rather ask than be called. A page may hold ' +
    'fewer events than asked for, or none, while more are to come: go on with its cursor in any case.',
  source: ['own'],
  query: z.object({
    after: z.optional(z.string().check(z.minLength(1), z.maxLength(AFTER_LENGTH_MAX), z.describe(AFTER))),
    limit: limitUpTo(500),
  }),
  mediaFamily: 'own',
  answer: {
    status: 200,
    description: 'Events in the order in which they happened, and the cursor to go on with.',
    body: 'events',
  },
  errors: [],
});

export const listEventDeliveries = operation({
  id: 'listEventDeliveries',
  method: 'GET',
  path: '/events/{event_guid}/deliveries',
  function: 'read',
  auth: 'apiKey',
  tag: 'events',
  summary: 'List the deliveries of an event',
  source: ['own'],
  params: eventPath,
  mediaFamily: 'own',
  answer: {
    status: 200,
    description: 'One for each endpoint the event went to and that still exists, in the order in which they began.',
    body: 'deliveries',
  },
  errors: [],
});
