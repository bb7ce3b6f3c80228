import { type UpstreamEvent, upstreamEvent } from '../../lib/contract/bus-events.ts';
import type { Client } from '../../lib/domain/client.ts';
import type { Guid } from '../../lib/domain/guid.ts';
import { FULL_OPTIONS } from '../../lib/domain/job/begin.ts';
import type { Log } from '../../lib/domain/log.ts';
import { mayAggregate } from '../../lib/domain/member-use-cases.ts';
import type { JobStore } from '../../lib/store/job-store.ts';
import type { MemberStore } from '../../lib/store/member-store.ts';

export interface BusEventDeps {
  readonly members: Pick<MemberStore, 'read'>;
  readonly jobs: Pick<JobStore, 'startJob' | 'hint'>;
  readonly clientOf: (guid: Guid<'CLT'>) => Promise<Client | null>;
  readonly log: Log;
}

/**
 * An upstream caller's event. One that does not fit, or names nothing we know, is logged and done with: trying it again
 * could not help. A throw means a fault of ours, and EventBridge tries again.
 */
export const createBusEventHandler =
  (deps: BusEventDeps) =>
  async (event: unknown): Promise<void> => {
    const parsed = upstreamEvent.safeParse(event);
    if (!parsed.success) return deps.log.warn('EVENT_IGNORED', { reason: 'malformed' });
    const reason = await handle(parsed.data, deps);
    if (reason !== null) deps.log.warn('EVENT_IGNORED', { reason });
  };

/** Why nothing came of the event; null when something did. */
const handle = async ({ detail, 'detail-type': type }: UpstreamEvent, deps: BusEventDeps): Promise<string | null> => {
  const member = await deps.members.read(detail.user_guid, detail.member_guid);
  if (member === null) return 'unknown';
  switch (type) {
    case 'Member Has News':
      // A running job polls at once; where none can use the news, they are a reason to fetch.
      if (await deps.jobs.hint(member)) return null;
      break;
    case 'Member Refresh Requested':
      break;
  }
  const client = await deps.clientOf(member.clientGuid);
  if (client === null) return 'unknown';
  if (!mayAggregate(client, member)) return 'not_pfm';
  const outcome = await deps.jobs.startJob(member, { origin: 'EVENT', options: FULL_OPTIONS }, client);
  switch (outcome.kind) {
    case 'started':
    case 'joined':
      return null;
    case 'occupied':
    case 'throttled':
    case 'blocked':
    case 'gone':
      return outcome.kind;
  }
};
