import * as z from 'zod/mini';
import { NOTIFICATION_TYPE_IDS } from '../../../domain/planning/notifications/notification.ts';
import { event } from '../../event.ts';
import { deliverableGuid, notificationGuid, userGuid } from '../../kernel/guids.ts';
import { namesOf } from '../../kernel/names-of.ts';
import { nullableDecimal, nullableText, text, unixTime } from '../../kernel/values.ts';

const channel = z.enum(['email', 'in_app', 'push', 'sms']);

export const notificationEvent = event({
  type: 'NOTIFICATION',
  summary: 'A notification was created or queued for a channel',
  schema: z.object({
    action: z.enum(namesOf(NOTIFICATION_TYPE_IDS)),
    enabled_channels: z.array(channel),
    notification: z.object({
      created_at: unixTime,
      deep_link_guid: nullableText,
      deliverables: z.array(z.object({ channel, content: text, guid: deliverableGuid })),
      entity_guid: nullableText,
      guid: notificationGuid,
      subject: text,
      threshold: nullableDecimal,
      user_guid: userGuid,
      user_id: nullableText,
    }),
    user_email: nullableText,
    user_mobile: nullableText,
  }),
});
