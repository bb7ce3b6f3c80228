import * as z from 'zod/mini';
import { guidSchema } from '../kernel/guid-schema.ts';

/** Source of the events that upstream callers put on the bus. */
export const UPSTREAM_EVENT_SOURCE = 'tributary.upstream';
/** Source of our own notifications there. */
export const OWN_EVENT_SOURCE = 'tributary';

/** `refresh` asks for aggregations, `news` says that one in progress can go on. */
export type UpstreamEventKind = 'refresh' | 'news';

export const REFRESH_REQUESTED = 'Refresh Requested';
export const MEMBER_HAS_NEWS = 'Member Has News';

/** Read in any letter case; the second is an older name of the first. */
const KINDS = new Map<string, UpstreamEventKind>([
  [REFRESH_REQUESTED, 'refresh'],
  ['Member Refresh Requested', 'refresh'],
  [MEMBER_HAS_NEWS, 'news'],
]);
export const UPSTREAM_DETAIL_TYPES: readonly string[] = [...KINDS.keys()];

const kindByLowerCase = new Map([...KINDS].map(([name, kind]) => [name.toLowerCase(), kind]));

/** Undefined for a type that is none of these. */
export const upstreamEventKind = (detailType: string): UpstreamEventKind | undefined =>
  kindByLowerCase.get(detailType.toLowerCase());

/** EventBridge's own ids have 36 characters. */
const EVENT_ID_LENGTH_MAX = 256;
const eventId = z.string().check(z.minLength(1), z.maxLength(EVENT_ID_LENGTH_MAX));

/** What of an EventBridge event we read: it names a member, a user or a client, and carries no data. */
export const upstreamEvent = z.object({
  id: eventId,
  source: z.literal(UPSTREAM_EVENT_SOURCE),
  'detail-type': z.string(),
  detail: z.object({
    /** The caller's own name of its event: the same however often it puts it. EventBridge's is another each time. */
    event_id: z.optional(eventId),
    client_guid: z.optional(guidSchema('CLT')),
    user_guid: z.optional(guidSchema('USR')),
    member_guid: z.optional(guidSchema('MBR')),
    /** Set by ourselves where a client has many users: the last of the page before. */
    after_user_guid: z.optional(guidSchema('USR')),
  }),
});
export type UpstreamEvent = z.output<typeof upstreamEvent>;
