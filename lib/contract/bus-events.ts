import * as z from 'zod/mini';
import { guidSchema } from './guid-schema.ts';

/** Source of the events that upstream callers put on the bus. */
export const UPSTREAM_EVENT_SOURCE = 'tributary.upstream';

/** `Member Refresh Requested` asks for an aggregation, `Member Has News` says that one in progress can go on. */
export const UPSTREAM_DETAIL_TYPES = ['Member Refresh Requested', 'Member Has News'] as const;

/** What of an EventBridge event we read; it names a member and carries no data. */
export const upstreamEvent = z.object({
  source: z.literal(UPSTREAM_EVENT_SOURCE),
  'detail-type': z.enum(UPSTREAM_DETAIL_TYPES),
  detail: z.object({ user_guid: guidSchema('USR'), member_guid: guidSchema('MBR') }),
});
export type UpstreamEvent = z.output<typeof upstreamEvent>;
