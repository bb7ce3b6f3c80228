import * as z from 'zod/mini';
import { CHANNEL_IDS, NOTIFICATION_TYPE_IDS } from '../../../domain/planning/notifications/notification.ts';
import { deliverableGuid, notificationGuid } from '../../kernel/guids.ts';
import { namesOf } from '../../kernel/names-of.ts';
import {
  date,
  flag,
  namedObject,
  nullableDate,
  nullableDecimal,
  nullableText,
  nullableTimestamp,
  text,
} from '../../kernel/values.ts';

const id = z.int().check(z.minimum(1));

export const notification = namedObject('Notification', {
  created_on: date,
  deep_link_guid: nullableText,
  entity_guid: nullableText,
  guid: notificationGuid,
  has_been_viewed: flag,
  notification_type: id,
  notification_type_name: z.enum(namesOf(NOTIFICATION_TYPE_IDS)),
  subject: text,
  threshold: nullableDecimal,
});

export const deliverableNotification = namedObject('DeliverableNotification', {
  channel: id,
  channel_name: z.enum(namesOf(CHANNEL_IDS)),
  content: text,
  delivered_at: nullableTimestamp,
  delivered_on: nullableDate,
  guid: deliverableGuid,
  has_been_delivered: flag,
});
