import * as z from 'zod/mini';
import { guidSchema } from '../kernel/guid-schema.ts';

/** The source of events that upstream callers put on the bus. */
export const UPSTREAM_EVENT_SOURCE = 'tributary.upstream';
/** The source of events that this service puts on the bus. */
export const OWN_EVENT_SOURCE = 'tributary';

/** `refresh` asks for aggregations; `news` says that a running aggregation can go on. */
export type UpstreamEventKind = 'refresh' | 'news';

export const REFRESH_REQUESTED = 'Refresh Requested';
export const MEMBER_HAS_NEWS = 'Member Has News';

/** Letter case does not matter. The second name is an older one of the first. */
const KINDS = new Map<string, UpstreamEventKind>([
  [REFRESH_REQUESTED, 'refresh'],
  ['Member Refresh Requested', 'refresh'],
  [MEMBER_HAS_NEWS, 'news'],
]);
export const UPSTREAM_DETAIL_TYPES: readonly string[] = [...KINDS.keys()];

const kindByLowerCase = new Map([...KINDS].map(([name, kind]) => [name.toLowerCase(), kind]));

/** Undefined for any other type. */
export const upstreamEventKind = (detailType: string): UpstreamEventKind | undefined =>
  kindByLowerCase.get(detailType.toLowerCase());

/** The ids of EventBridge itself have 36 characters. */
const EVENT_ID_LENGTH_MAX = 256;
const eventId = z.string().check(z.minLength(1), z.maxLength(EVENT_ID_LENGTH_MAX));

/**
 * The part of an EventBridge event that this service reads. It names a member, a user or a client, and carries no data.
 */
export const upstreamEvent = z.object({
  id: eventId,
  source: z.literal(UPSTREAM_EVENT_SOURCE),
  'detail-type': z.string(),
  detail: z.object({
    /**
     * The name that the caller gives its event. It stays the same when the caller puts the event again; the id of
     * EventBridge does not.
     */
    event_id: z.optional(eventId),
    client_guid: z.optional(guidSchema('CLT')),
    user_guid: z.optional(guidSchema('USR')),
    member_guid: z.optional(guidSchema('MBR')),
    /** The last user of the page before. This service sets it where a client has many users. */
    after_user_guid: z.optional(guidSchema('USR')),
    /** The refresh was asked for of the whole client, so the members take their turns within an hour. This service sets it. */
    is_of_client: z.optional(z.literal(true)),
  }),
});
export type UpstreamEvent = z.output<typeof upstreamEvent>;
