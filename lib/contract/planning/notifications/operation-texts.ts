import { tagged } from '../../operation-text.ts';

/** What readers are told of the operations of this room. Functions never load it. */

const notifications = tagged('notifications');

export const texts = {
  listNotifications: notifications({
    summary: 'List notifications',
    description: 'For a list of messages in an app.',
    answer: 'Notifications created in the window, newest first.',
    source: ['list-notifications', 'notifications-overview'],
  }),
  readNotification: notifications({
    summary: 'Read a notification',
    description: 'The words for each channel are its deliverables.',
    answer: 'The notification.',
    source: ['read-notification'],
  }),
  listDeliverables: notifications({
    summary: 'List deliverables of a notification',
    description: 'The words of the notification, one entry for each channel on which it goes out.',
    answer: 'At most one for each channel.',
    source: ['list-deliverables'],
  }),
  readDeliverable: notifications({
    summary: 'Read a deliverable',
    description: 'The words for one channel, and whether they were delivered.',
    answer: 'The deliverable.',
    source: ['read-deliverable'],
  }),
  createNotification: notifications({
    summary: 'Create a notification',
    description:
      'Always of type 11 (API_NOTIFICATION) and not attached to an object. It is not delivered until it is queued ' +
      'for a channel.',
    answer: 'Notification created.',
    source: ['create-notification'],
  }),
  deleteNotification: notifications({
    summary: 'Delete a notification',
    description: 'Also deletes its deliverables. A notification made by the system is not made again.',
    answer: 'Deleted; the body is an empty object.',
    source: ['delete-notification'],
  }),
  createDeliverable: notifications({
    summary: 'Queue a notification for a channel',
    description:
      'At most one for each channel. In the app it is delivered at once. For e-mail, SMS and push the partner ' +
      'gets the webhook NOTIFICATION and delivers the notification.',
    answer: 'Deliverable queued.',
    source: ['create-deliverable'],
  }),
  deleteDeliverable: notifications({
    summary: 'Delete a deliverable',
    description: 'The notification no longer goes out on this channel.',
    answer: 'Deleted; the body is an empty object.',
    source: ['delete-deliverable'],
  }),
};
