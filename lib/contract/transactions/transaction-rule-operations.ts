import * as z from 'zod/mini';
import { paged } from '../kernel/query.ts';
import { readOperation } from '../operation.ts';

export const listTransactionRules = readOperation('/transaction_rules', 'transactionRules', { query: z.object(paged) });

export const readTransactionRule = readOperation('/transaction_rules/{transaction_rule_guid}', 'transactionRule');
