import type { WireOf } from '../../contract/kernel/wire.ts';
import type {
  deliverableNotification as deliverableSchema,
  notification as notificationSchema,
} from '../../contract/planning/notifications/notification-schema.ts';
import { todayUtc } from '../../domain/kernel/calendar.ts';
import { toTimestampOrNull } from '../../domain/kernel/time.ts';
import {
  CHANNEL_IDS,
  type Deliverable,
  NOTIFICATION_TYPE_IDS,
  type Notification,
} from '../../domain/planning/notifications/notification.ts';

export const presentNotification = (notification: Notification): WireOf<typeof notificationSchema> => ({
  created_on: todayUtc(notification.createdAt),
  deep_link_guid: notification.deepLinkGuid,
  entity_guid: notification.entityGuid,
  guid: notification.guid,
  has_been_viewed: notification.hasBeenViewed,
  notification_type: NOTIFICATION_TYPE_IDS[notification.type],
  notification_type_name: notification.type,
  subject: notification.subject,
  threshold: notification.threshold,
});

export const presentDeliverable = (deliverable: Deliverable): WireOf<typeof deliverableSchema> => ({
  channel: CHANNEL_IDS[deliverable.channel],
  channel_name: deliverable.channel,
  content: deliverable.content,
  delivered_at: toTimestampOrNull(deliverable.deliveredAt),
  delivered_on: deliverable.deliveredAt === null ? null : todayUtc(deliverable.deliveredAt),
  guid: deliverable.guid,
  has_been_delivered: deliverable.deliveredAt !== null,
});
