import { event } from '../event.ts';
import { rowBatch } from '../webhooks/row-batch.ts';
import { holdingEvent } from './holding-event.ts';

export const holdingBatchEvent = event({
  type: 'HOLDING',
  isBatch: true,
  summary: 'Up to 100 holdings of a member that changed at once; for endpoints with row_events batch',
  schema: rowBatch('HOLDING', 'HoldingBatchChange', holdingEvent.schema.shape),
});
