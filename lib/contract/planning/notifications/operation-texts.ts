/** What readers are told of the operations of this room. Functions never load it. */

export const texts = {
  listNotifications: {
    tag: 'notifications',
    summary: 'List notifications',
    answer: 'Notifications created in the window, newest first.',
    source: ['list-notifications', 'notifications-overview'],
  },
  readNotification: {
    tag: 'notifications',
    summary: 'Read a notification',
    answer: 'The notification.',
    source: ['read-notification'],
  },
  listDeliverables: {
    tag: 'notifications',
    summary: 'List deliverables of a notification',
    answer: 'At most one for each channel.',
    source: ['list-deliverables'],
  },
  readDeliverable: {
    tag: 'notifications',
    summary: 'Read a deliverable',
    answer: 'The deliverable.',
    source: ['read-deliverable'],
  },
  createNotification: {
    tag: 'notifications',
    summary: 'Create a notification',
    description:
      'Always of type 11 (API_NOTIFICATION) and not attached to an object. It is not delivered until it is queued ' +
      'for a channel.',
    answer: 'Notification created.',
    source: ['create-notification'],
  },
  deleteNotification: {
    tag: 'notifications',
    summary: 'Delete a notification',
    description: 'Also deletes its deliverables. A notification made by the system is not made again.',
    answer: 'Deleted; the body is an empty object.',
    source: ['delete-notification'],
  },
  createDeliverable: {
    tag: 'notifications',
    summary: 'Queue a notification for a channel',
    description:
      'At most one for each channel. In the app it is delivered at once. For e-mail, SMS and push the partner ' +
      'gets the webhook NOTIFICATION and delivers the notification.',
    answer: 'Deliverable queued.',
    source: ['create-deliverable'],
  },
  deleteDeliverable: {
    tag: 'notifications',
    summary: 'Delete a deliverable',
    answer: 'Deleted; the body is an empty object.',
    source: ['delete-deliverable'],
  },
} as const;
