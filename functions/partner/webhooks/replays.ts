import { replayDelivery } from '../../../lib/app/webhooks/replay-delivery.ts';
import { NOT_FOUND, problem } from '../../../lib/contract/error-code.ts';
import type * as entries from '../../../lib/contract/webhooks/delivery-operations.ts';
import { toTimestampOrNull } from '../../../lib/domain/kernel/time.ts';
import { positionOf } from '../../../lib/domain/webhooks/event.ts';
import {
  REPLAYS_PER_HOUR_MAX,
  REPLAYS_RUNNING_MAX,
  type Replay,
  replayFault,
} from '../../../lib/domain/webhooks/replay.ts';
import { EVENT_KEPT_MS } from '../../../lib/store/webhooks/event-store.ts';
import { messageOfReplay } from '../../../lib/store/webhooks/replay-store.ts';
import type { PartnerDeps, PartnerRun } from '../partner-deps.ts';

type ReplaysDeps = Pick<
  PartnerDeps,
  'clock' | 'ids' | 'endpoints' | 'feed' | 'replays' | 'deliveries' | 'notifyQueue' | 'onSendFailed'
>;

export const replayDeliveries: PartnerRun<typeof entries.replayDeliveries, ReplaysDeps> = async (
  { params, body },
  { client },
  deps,
) => {
  const { clock, notifyQueue, onSendFailed } = deps;
  const { event_guid, only_missing, since } = body.replay;
  const endpoint = await deps.endpoints.read(client.guid, params.webhook_endpoint_guid);
  if (endpoint === null) return NOT_FOUND;
  if (!endpoint.isEnabled) return problem('ruleBroken', 'The webhook endpoint is disabled; enable it first.');
  const createdAt = clock();
  // Several calls at once may all find room. The limits bound what replays cost, and need not be exact.
  const fault = replayFault(await deps.replays.newest(endpoint.guid, REPLAYS_PER_HOUR_MAX), createdAt);
  if (fault !== null) return problem('ruleBroken', FAULTS[fault]);
  const to = positionOf(createdAt + 1);
  const asked = {
    guid: `RPL-${deps.ids.uuid()}`,
    clientGuid: client.guid,
    endpointGuid: endpoint.guid,
    eventGuid: event_guid ?? null,
    since: since === undefined ? null : Date.parse(since),
    onlyMissing: only_missing,
    to,
    createdAt,
  } as const;
  if (event_guid !== undefined) {
    const event = await deps.feed.find(client.guid, event_guid);
    if (event === null) return problem('ruleBroken', 'replay.event_guid names no event of the last thirty days.');
    const isBegun = await replayDelivery(event, endpoint, asked, { ...deps, queue: notifyQueue });
    const done: Replay = { ...asked, position: to, status: 'COMPLETED', deliveriesCount: isBegun ? 1 : 0 };
    await deps.replays.create(done);
    return { body: { replay: present(done) } };
  }
  const oldest = createdAt - EVENT_KEPT_MS;
  const position = positionOf(Math.max(asked.since ?? oldest, oldest));
  const replay: Replay = { ...asked, position, status: 'RUNNING', deliveriesCount: 0 };
  await deps.replays.create(replay);
  await notifyQueue.send(messageOfReplay(replay), 0).catch(onSendFailed);
  return { body: { replay: present(replay) } };
};

const FAULTS = {
  running: `The webhook endpoint has ${REPLAYS_RUNNING_MAX} replays under way, the most at a time; wait until one has ended.`,
  hourly: `The webhook endpoint had ${REPLAYS_PER_HOUR_MAX} replays within an hour, the most; replay with since in place of event_guid.`,
} as const;

export const readReplay: PartnerRun<typeof entries.readReplay, ReplaysDeps> = async (
  { params: { webhook_endpoint_guid, replay_guid } },
  { client },
  { endpoints, replays },
) => {
  const [endpoint, replay] = await Promise.all([
    endpoints.read(client.guid, webhook_endpoint_guid),
    replays.read(webhook_endpoint_guid, replay_guid),
  ]);
  return endpoint === null || replay === null ? NOT_FOUND : { body: { replay: present(replay) } };
};

const present = ({ guid, eventGuid, since, onlyMissing, status, deliveriesCount }: Replay) => ({
  deliveries_count: deliveriesCount,
  event_guid: eventGuid,
  guid,
  only_missing: onlyMissing,
  since: toTimestampOrNull(since),
  status,
});
