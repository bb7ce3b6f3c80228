import { event } from '../event.ts';
import { rowBatch } from '../webhooks/row-batch.ts';
import { transactionEvent } from './transaction-event.ts';

export const transactionBatchEvent = event({
  type: 'TRANSACTION',
  isBatch: true,
  summary: 'Up to 100 transactions of a member that changed at once; for endpoints with row_events batch',
  schema: rowBatch('TRANSACTION', 'TransactionBatchChange', transactionEvent.schema.shape),
});
