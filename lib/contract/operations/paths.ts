import * as z from 'zod/mini';
import {
  accountGuid,
  holdingGuid,
  institutionGuid,
  jobGuid,
  memberGuid,
  transactionGuid,
  transactionRuleGuid,
} from '../schemas/guids.ts';

/** Parameters of paths. What does not fit is answered like what does not exist. */
export const accountPath = z.object({ account_guid: accountGuid });
export const holdingPath = z.object({ holding_guid: holdingGuid });
export const institutionPath = z.object({ institution_guid: institutionGuid });
export const jobPath = z.object({ job_guid: jobGuid });
export const memberPath = z.object({ member_guid: memberGuid });
export const transactionPath = z.object({ transaction_guid: transactionGuid });
export const transactionRulePath = z.object({ transaction_rule_guid: transactionRuleGuid });
