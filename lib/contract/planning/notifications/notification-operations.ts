import * as z from 'zod/mini';
import { windowIsForward } from '../../kernel/query.ts';
import { date } from '../../kernel/values.ts';
import { planningReadOperation } from '../../operation.ts';

const window = z
  .object({
    from_date: z.optional(date.check(z.describe('First day of creation. Default: 120 days ago.'))),
    to_date: z.optional(date.check(z.describe('Last day of creation. Default: today.'))),
  })
  .check(windowIsForward);

export const listNotifications = planningReadOperation('/notifications', 'notifications', { query: window });

export const readNotification = planningReadOperation('/notifications/{notification_guid}', 'notification');

export const listDeliverables = planningReadOperation(
  '/notifications/{notification_guid}/deliverables',
  'deliverableNotifications',
);

export const readDeliverable = planningReadOperation(
  '/notifications/{notification_guid}/deliverables/{deliverable_guid}',
  'deliverableNotification',
);
