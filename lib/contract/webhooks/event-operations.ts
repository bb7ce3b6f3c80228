import * as z from 'zod/mini';
import { limitUpTo, listOf } from '../kernel/query.ts';
import { readsWith } from '../operation.ts';
import { eventType } from './feed-event-schema.ts';

const feedRead = readsWith({ function: 'read', auth: 'apiKey', mediaFamily: 'own' });

/** The longest cursor has 4,031 characters. */
const AFTER_LENGTH_MAX = 5_000;

const AFTER =
  'The `cursor` of the previous answer, a moment such as 2026-11-21T08:00:00Z, or `now` for new events only. ' +
  'Default: the oldest event kept.';

const BEFORE =
  'Newest first: events before the `cursor` of the previous answer, before a moment, or before `now`. For people: programs ' +
  'that must miss nothing read on with `after`. Not together with `after`.';

const TYPE =
  'Only events of this type; give it several times for several types. The cursor passes over events of other types.';

export const listEvents = feedRead('/events', 'events', {
  query: z
    .object({
      after: z.optional(z.string().check(z.minLength(1), z.maxLength(AFTER_LENGTH_MAX), z.describe(AFTER))),
      before: z.optional(z.string().check(z.minLength(1), z.maxLength(AFTER_LENGTH_MAX), z.describe(BEFORE))),
      limit: limitUpTo(500),
      type: z.optional(listOf(eventType).check(z.describe(TYPE))),
    })
    .check(
      z.refine(({ after, before }) => after === undefined || before === undefined, {
        path: ['before'],
        error: 'must not be given together with after',
      }),
    ),
});

export const listEventDeliveries = feedRead('/events/{event_guid}/deliveries', 'deliveries');
