import * as z from 'zod/mini';
import { windowIsForward } from '../../kernel/query.ts';
import { date } from '../../kernel/values.ts';
import { planReadOperation } from '../../operation.ts';

const window = z
  .object({
    from_date: z.optional(date.check(z.describe('First day of creation. Default: 120 days ago.'))),
    to_date: z.optional(date.check(z.describe('Last day of creation. Default: today.'))),
  })
  .check(windowIsForward);

export const listNotifications = planReadOperation({
  path: '/notifications',
  query: window,
  answer: { status: 200, body: 'notifications' },
});

export const readNotification = planReadOperation({
  path: '/notifications/{notification_guid}',
  answer: { status: 200, body: 'notification' },
});

export const listDeliverables = planReadOperation({
  path: '/notifications/{notification_guid}/deliverables',
  answer: { status: 200, body: 'deliverableNotifications' },
});

export const readDeliverable = planReadOperation({
  path: '/notifications/{notification_guid}/deliverables/{deliverable_guid}',
  answer: { status: 200, body: 'deliverableNotification' },
});
