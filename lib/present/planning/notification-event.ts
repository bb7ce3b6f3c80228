import type * as entry from '../../contract/planning/notifications/notification-event.ts';
import { toUnixSeconds } from '../../domain/kernel/time.ts';
import type { Channel, Notification } from '../../domain/planning/notifications/notification.ts';
import type { User } from '../../domain/users/user.ts';
import { eventDraft, ofUser } from '../kernel/event-draft.ts';

const CHANNELS = { EMAIL: 'email', IN_APP: 'in_app', PUSH: 'push', SMS: 'sms' } as const satisfies Record<
  Channel,
  string
>;

/**
 * Sent when a notification is made, and again for each channel that it is queued for: the partner delivers it there.
 */
export const notificationEvent = (notification: Notification, user: User) => {
  const { deliverables } = notification;
  return eventDraft<typeof entry.notificationEvent>('NOTIFICATION', ofUser(user, notification), {
    action: notification.type,
    enabled_channels: deliverables.map(({ channel }) => CHANNELS[channel]),
    notification: {
      created_at: toUnixSeconds(notification.createdAt),
      deep_link_guid: notification.deepLinkGuid,
      deliverables: deliverables.map(({ channel, content, guid }) => ({ channel: CHANNELS[channel], content, guid })),
      entity_guid: notification.entityGuid,
      guid: notification.guid,
      subject: notification.subject,
      threshold: notification.threshold,
      user_guid: user.guid,
      user_id: user.externalGuid,
    },
    user_email: user.email,
    user_mobile: user.phone,
  });
};
