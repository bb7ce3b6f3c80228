import * as z from 'zod/mini';
import { ANNOUNCED_CONNECTION_STATUSES } from '../../domain/jobs/announcements.ts';
import { CONNECTION_STATUS_IDS } from '../../domain/members/connection-status.ts';
import { event } from '../event.ts';
import { memberGuid, userGuid } from '../kernel/guids.ts';
import { nullableText } from '../kernel/values.ts';

const announcedIds = Object.fromEntries(
  ANNOUNCED_CONNECTION_STATUSES.map((name) => [name, CONNECTION_STATUS_IDS[name]]),
);

export const connectionStatusEvent = event({
  type: 'CONNECTION_STATUS',
  summary: 'A member entered a status that its user can act on',
  schema: z.object({
    action: z.literal('CHANGED'),
    connection_status: z.enum(ANNOUNCED_CONNECTION_STATUSES),
    connection_status_id: z.enum(announcedIds),
    connection_status_message: nullableText,
    member_guid: memberGuid,
    type: z.literal('CONNECTION_STATUS'),
    user_guid: userGuid,
  }),
});
