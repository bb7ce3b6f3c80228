import type { Services } from '../../../lib/app/adapters.ts';
import type { JobDeps } from '../../../lib/app/jobs/job-deps.ts';
import type { StartOutcome } from '../../../lib/app/jobs/start-job.ts';
import { askTurnOnce, hintOnce, startJobOnce } from '../../../lib/app/upstream/ask-once.ts';
import {
  REFRESH_REQUESTED,
  UPSTREAM_EVENT_SOURCE,
  type UpstreamEvent,
  upstreamEvent,
  upstreamEventKind,
} from '../../../lib/contract/upstream/bus-events.ts';
import { FULL_OPTIONS } from '../../../lib/domain/jobs/begin.ts';
import { startEach } from '../../../lib/domain/jobs/bulk-start.ts';
import type { BusEntry } from '../../../lib/domain/kernel/bus.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import type { Member } from '../../../lib/domain/members/member.ts';
import { hasPfm } from '../../../lib/domain/members/use-case.ts';
import type { MemberStore } from '../../../lib/store/members/member-store.ts';
import type { UserStore } from '../../../lib/store/users/user-store.ts';

export interface BusEventDeps extends Pick<Services, 'clock' | 'log' | 'bus' | 'clientOf'> {
  readonly members: Pick<MemberStore, 'read' | 'list'>;
  readonly jobs: JobDeps;
  readonly users: Pick<UserStore, 'read' | 'guidsOfClient'>;
}

/** Five calls of ten events, well within the function's time. */
export const USERS_PER_PAGE = 50;

/**
 * Handles an event of the bus. An event that does not fit, or names nothing we know, is logged and dropped: another try
 * could not help. A throw means a fault of ours, and EventBridge tries again.
 */
export const createBusEventHandler =
  (deps: BusEventDeps) =>
  async (event: unknown): Promise<void> => {
    const parsed = upstreamEvent.safeParse(event);
    const { kind } = parsed.success ? await handle(parsed.data, deps) : MALFORMED;
    if (kind !== 'used') deps.log.warn('EVENT_IGNORED', { reason: kind });
  };

/** `used`: something came of the event. Every other kind is the reason why nothing did. */
interface Heard {
  readonly kind:
    | 'used'
    | 'malformed'
    | 'unknown'
    | 'disabled'
    | 'not_pfm'
    | 'repeated'
    | Exclude<StartOutcome['kind'], 'started' | 'joined'>;
}

const USED: Heard = { kind: 'used' };
const MALFORMED: Heard = { kind: 'malformed' };
const UNKNOWN: Heard = { kind: 'unknown' };
const DISABLED: Heard = { kind: 'disabled' };

const handle = async ({ id, detail, 'detail-type': detailType }: UpstreamEvent, deps: BusEventDeps): Promise<Heard> => {
  const kind = upstreamEventKind(detailType);
  if (kind === undefined) return MALFORMED;
  const { event_id: eventId = id, client_guid: client, user_guid: user, member_guid: member } = detail;
  if (user !== undefined && member !== undefined) {
    const found = await deps.members.read(user, member);
    const owner = found && (await deps.users.read(user));
    if (found === null || owner === null) return UNKNOWN;
    if (owner.isDisabled) return DISABLED;
    return kind === 'news' ? useNews(found, eventId, deps) : refreshMember(found, eventId, deps);
  }
  if (kind === 'news' || member !== undefined) return MALFORMED;
  if (user !== undefined) return refreshUser(user, { eventId, isOfClient: detail.is_of_client === true }, deps);
  return client === undefined ? MALFORMED : refreshClient(client, detail.after_user_guid ?? null, eventId, deps);
};

/** A running job polls at once. When no job can use the news, they start a refresh. */
const useNews = async (member: Member, eventId: string, deps: BusEventDeps): Promise<Heard> => {
  const { kind } = await hintOnce(deps.jobs, member, eventId);
  if (kind === 'idle') return refreshMember(member, eventId, deps);
  return kind === 'asked' ? USED : { kind };
};

const refreshMember = async (member: Member, eventId: string, deps: BusEventDeps): Promise<Heard> => {
  const client = await deps.clientOf(member.clientGuid);
  if (client === null) return UNKNOWN;
  if (!hasPfm(member.useCases)) return { kind: 'not_pfm' };
  const request = { origin: 'EVENT', options: FULL_OPTIONS } as const;
  const outcome = await startJobOnce(deps.jobs, member, eventId, { request, settings: client });
  return outcome.kind === 'started' || outcome.kind === 'joined' ? USED : outcome;
};

/** Within an hour. All members of a client at once would flood its upstreams. */
const spreadMember = async (member: Member, eventId: string, deps: BusEventDeps): Promise<Heard> => {
  const client = await deps.clientOf(member.clientGuid);
  if (client === null) return UNKNOWN;
  if (!hasPfm(member.useCases)) return { kind: 'not_pfm' };
  const { kind } = await askTurnOnce(deps.jobs, member, eventId);
  if (kind === 'idle') return refreshMember(member, eventId, deps);
  return kind === 'asked' ? USED : { kind };
};

/** Each member on its own: a reason that keeps one member from being refreshed does not keep the others. */
const refreshUser = async (
  userGuid: Guid<'USR'>,
  { eventId, isOfClient }: { readonly eventId: string; readonly isOfClient: boolean },
  deps: BusEventDeps,
): Promise<Heard> => {
  const user = await deps.users.read(userGuid);
  if (user === null) return UNKNOWN;
  if (user.isDisabled) return DISABLED;
  const members = await deps.members.list(userGuid);
  const ask = isOfClient ? spreadMember : refreshMember;
  const starts = await startEach(members, (member) => ask(member, eventId, deps), deps.clock);
  for (const start of starts) {
    if (start.kind === 'asked' && start.outcome.kind !== 'used')
      deps.log.info('EVENT_IGNORED', { reason: start.outcome.kind });
  }
  const faults = starts.flatMap((start) => (start.kind === 'failed' ? [start.error] : []));
  const left = starts.filter(({ kind }) => kind === 'left').length;
  // EventBridge sends the event again. Members that it has started are passed over then, so each try gets further.
  if (faults.length > 0 || left > 0) throw new AggregateError(faults, 'Some members of a user could not be refreshed');
  return USED;
};

/**
 * Sends one event for each user of a page, and one event for the rest of the users. Each is tried, and lost, on its
 * own. The event for the rest is sent last and alone, so that a repeated page rarely begins the rest twice; twice would
 * do no harm.
 */
const refreshClient = async (
  clientGuid: Guid<'CLT'>,
  after: Guid<'USR'> | null,
  eventId: string,
  deps: BusEventDeps,
): Promise<Heard> => {
  if ((await deps.clientOf(clientGuid)) === null) return UNKNOWN;
  const users = await deps.users.guidsOfClient(clientGuid, after, USERS_PER_PAGE);
  await deps.bus.put(
    users.map((userGuid) => refreshEntry({ user_guid: userGuid, event_id: eventId, is_of_client: true })),
  );
  const last = users.at(-1);
  if (last === undefined || users.length < USERS_PER_PAGE) return USED;
  await deps.bus.put([refreshEntry({ client_guid: clientGuid, after_user_guid: last, event_id: eventId })]);
  return USED;
};

const refreshEntry = (detail: UpstreamEvent['detail']): BusEntry => ({
  source: UPSTREAM_EVENT_SOURCE,
  detailType: REFRESH_REQUESTED,
  detail: JSON.stringify(detail),
});
