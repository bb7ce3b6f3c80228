import { type ReplayBegun, replayDeliveries as replay } from '../../../lib/app/webhooks/replay-deliveries.ts';
import { NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import { toTimestampOrNull } from '../../../lib/domain/kernel/time.ts';
import { REPLAYS_PER_HOUR_MAX, REPLAYS_RUNNING_MAX, type Replay } from '../../../lib/domain/webhooks/replay.ts';
import type { PartnerDeps, PartnerRun } from '../partner-deps.ts';

type ReplaysDeps = Pick<
  PartnerDeps,
  'clock' | 'ids' | 'endpoints' | 'feed' | 'replays' | 'deliveries' | 'notifyQueue' | 'onSendFailed'
>;

export const replayDeliveries: PartnerRun<'replayDeliveries', ReplaysDeps> = async (
  { params, body },
  { client },
  { notifyQueue, ...deps },
) => {
  const { event_guid, only_missing, since } = body.replay;
  const begun = await replay(
    { ...deps, queue: notifyQueue },
    {
      clientGuid: client.guid,
      endpointGuid: params.webhook_endpoint_guid,
      eventGuid: event_guid ?? null,
      since: since === undefined ? null : Date.parse(since),
      onlyMissing: only_missing,
    },
  );
  return begun.kind === 'refused' ? REFUSALS[begun.reason] : { body: { replay: present(begun.replay) } };
};

const REFUSALS: Readonly<Record<Extract<ReplayBegun, { kind: 'refused' }>['reason'], Problem>> = {
  missing: NOT_FOUND,
  disabled: problem('ruleBroken', 'The webhook endpoint is disabled; enable it first.'),
  eventUnknown: problem('ruleBroken', 'replay.event_guid names no event of the last thirty days.'),
  running: problem(
    'ruleBroken',
    `The webhook endpoint has ${REPLAYS_RUNNING_MAX} replays under way, the most at a time; wait until one has ended.`,
  ),
  hourly: problem(
    'ruleBroken',
    `The webhook endpoint had ${REPLAYS_PER_HOUR_MAX} replays within an hour, the most; replay with since in place of event_guid.`,
  ),
};

export const readReplay: PartnerRun<'readReplay', ReplaysDeps> = async (
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
