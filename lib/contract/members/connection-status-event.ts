import * as z from 'zod/mini';
import { CONNECTION_STATUS_IDS } from '../../domain/members/connection-status.ts';
import { event } from '../event.ts';
import { memberGuid, userGuid } from '../kernel/guids.ts';
import { nullableText } from '../kernel/values.ts';

const { CHALLENGED, DENIED, EXPIRED, IMPAIRED, IMPEDED, LOCKED, PREVENTED, REJECTED } = CONNECTION_STATUS_IDS;
/** Only a change to one of these statuses makes an event. */
const announced = { CHALLENGED, DENIED, EXPIRED, IMPAIRED, IMPEDED, LOCKED, PREVENTED, REJECTED } as const;

export const connectionStatusEvent = event({
  type: 'CONNECTION_STATUS',
  summary: 'A member entered a status that its user can act on',
  schema: z.object({
    action: z.literal('CHANGED'),
    connection_status: z.enum([
      'CHALLENGED',
      'DENIED',
      'EXPIRED',
      'IMPAIRED',
      'IMPEDED',
      'LOCKED',
      'PREVENTED',
      'REJECTED',
    ] satisfies (keyof typeof announced)[]),
    connection_status_id: z.enum(announced),
    connection_status_message: nullableText,
    member_guid: memberGuid,
    type: z.literal('CONNECTION_STATUS'),
    user_guid: userGuid,
  }),
});
