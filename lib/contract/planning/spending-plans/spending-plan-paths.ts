import * as z from 'zod/mini';
import { iterationItemGuid, spendingPlanAccountGuid, spendingPlanGuid } from '../../kernel/guids.ts';
import { iterationNumber } from './spending-plan-requests.ts';

/** Parameters of paths of spending plans. A malformed parameter is answered with 404, like an object that does not exist. */
export const spendingPlanPath = z.object({ spending_plan_guid: spendingPlanGuid });
export const spendingPlanAccountPath = z.object({
  spending_plan_guid: spendingPlanGuid,
  spending_plan_account_guid: spendingPlanAccountGuid,
});
export const iterationPath = z.object({ spending_plan_guid: spendingPlanGuid, iteration_number: iterationNumber });
export const iterationItemPath = z.object({
  spending_plan_guid: spendingPlanGuid,
  iteration_item_guid: iterationItemGuid,
});
