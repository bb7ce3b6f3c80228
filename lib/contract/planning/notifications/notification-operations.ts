import * as z from 'zod/mini';
import { windowIsForward } from '../../kernel/query.ts';
import { date } from '../../kernel/values.ts';
import { ok, planReadOperation } from '../../operation.ts';

const window = z
  .object({
    from_date: z.optional(date.check(z.describe('First day of creation. Default: 120 days ago.'))),
    to_date: z.optional(date.check(z.describe('Last day of creation. Default: today.'))),
  })
  .check(windowIsForward);

export const listNotifications = planReadOperation({
  path: '/notifications',
  query: window,
  answer: ok('notifications'),
});

export const readNotification = planReadOperation({
  path: '/notifications/{notification_guid}',
  answer: ok('notification'),
});

export const listDeliverables = planReadOperation({
  path: '/notifications/{notification_guid}/deliverables',
  answer: ok('deliverableNotifications'),
});

export const readDeliverable = planReadOperation({
  path: '/notifications/{notification_guid}/deliverables/{deliverable_guid}',
  answer: ok('deliverableNotification'),
});
