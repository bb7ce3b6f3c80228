import * as z from 'zod/mini';
import { event } from '../event.ts';
import { institutionGuid, microDepositGuid, userGuid } from '../kernel/guids.ts';
import { nullableText, nullableTimestamp, timestamp } from '../kernel/values.ts';
import { microDepositAccountType, microDepositStatusId, microDepositStatusName } from './micro-deposit-schema.ts';

export const microDepositEvent = event({
  type: 'MICRO_DEPOSIT',
  summary: 'A microdeposit was created or its status changed',
  schema: z.object({
    action: z.enum(['created', 'updated']),
    micro_deposit: z.object({
      account_number: nullableText,
      account_type: z.nullable(microDepositAccountType),
      created_at: timestamp,
      guid: microDepositGuid,
      institution_guid: z.nullable(institutionGuid),
      routing_number: nullableText,
      status: microDepositStatusId,
      status_name: microDepositStatusName,
      updated_at: timestamp,
      user_guid: userGuid,
      user_id: nullableText,
      verified_at: nullableTimestamp,
    }),
    version: z.literal(1),
  }),
});
