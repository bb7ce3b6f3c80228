import * as account from './accounts/account-event.ts';
import * as holdingBatch from './accounts/holding-batch-event.ts';
import * as holding from './accounts/holding-event.ts';
import * as microDeposit from './accounts/micro-deposit-event.ts';
import * as category from './categories/category-event.ts';
import * as tag from './categories/tag-event.ts';
import * as tagging from './categories/tagging-event.ts';
import { complete } from './event.ts';
import * as jobData from './jobs/job-data-event.ts';
import * as jobStatus from './jobs/job-status-event.ts';
import * as connectionStatus from './members/connection-status-event.ts';
import * as member from './members/member-event.ts';
import * as beat from './planning/beats/beat-event.ts';
import * as insight from './planning/beats/insight-event.ts';
import * as budget from './planning/budgets/budget-event.ts';
import * as goal from './planning/goals/goal-event.ts';
import * as notification from './planning/notifications/notification-event.ts';
import * as spendingPlan from './planning/spending-plans/spending-plan-event.ts';
import * as transactionBatch from './transactions/transaction-batch-event.ts';
import * as transaction from './transactions/transaction-event.ts';
import * as user from './users/user-event.ts';
import * as webhook from './webhooks/webhook-event.ts';

/** Every event of the wire, in the order of the OpenAPI document. */
export const events = complete({
  ...account,
  ...jobData,
  ...connectionStatus,
  ...holding,
  ...holdingBatch,
  ...insight,
  ...jobStatus,
  ...member,
  ...transaction,
  ...transactionBatch,
  ...microDeposit,
  ...user,
  ...beat,
  ...category,
  ...tag,
  ...spendingPlan,
  ...tagging,
  ...budget,
  ...goal,
  ...notification,
  ...webhook,
});
