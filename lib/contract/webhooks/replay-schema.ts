import * as z from 'zod/mini';
import { REPLAY_STATUSES } from '../../domain/webhooks/replay.ts';
import { eventGuid, replayGuid } from '../kernel/guids.ts';
import { instant } from '../kernel/instant.ts';
import { count, flag, namedObject, nullableTimestamp } from '../kernel/values.ts';

const replayStatus = z.enum(REPLAY_STATUSES);
replayStatus.register(z.globalRegistry, {
  id: 'ReplayStatus',
  description:
    '`RUNNING`: some deliveries have not begun yet. `CANCELLED`: the endpoint was disabled before all deliveries had ' +
    'begun.',
});

/** `deliveries_count` counts the deliveries begun so far. */
export const replay = namedObject('Replay', {
  deliveries_count: count,
  event_guid: z.nullable(eventGuid),
  guid: replayGuid,
  only_missing: flag,
  since: nullableTimestamp,
  status: replayStatus,
});

/** One event, or all events since a moment. */
export const replayRequest = z
  .object({
    event_guid: z.optional(eventGuid),
    only_missing: z._default(flag, true),
    since: z.optional(instant),
  })
  .check(
    z.refine(
      ({ event_guid, since }) => (event_guid === undefined) !== (since === undefined),
      'must hold either event_guid or since',
    ),
  );
replayRequest.register(z.globalRegistry, { id: 'ReplayRequest' });
