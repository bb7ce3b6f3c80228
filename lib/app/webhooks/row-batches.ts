import { type DomainEvent, ROW_TYPES, type SubscriberEvent } from '../../domain/webhooks/event.ts';
import { type BatchOf, rowBatchBody } from '../../present/webhooks/row-batch.ts';
import { guidOfRecordEvent } from './guid-of-record-event.ts';

/** As many rows as a receiver handles in one go: a hundredth of the calls. */
export const BATCH_CHANGES_MAX = 100;
/**
 * As many bytes of a body as receivers commonly read (those in `docs/examples/receivers` read 262,144), less the text around
 * the rows.
 */
export const BATCH_BYTES_MAX = 256_000;

/**
 * The batches of the rows of one step of a record. Each batch has rows of one type, in their order. Its guid follows
 * from its first row, its last row and their number: the same rows make the same event.
 */
export const batchesOf = (
  record: DomainEvent,
  events: readonly SubscriberEvent[],
  userId: string | null,
): readonly SubscriberEvent[] =>
  ROW_TYPES.flatMap((type) => {
    const rows = events.filter((event) => event.type === type && event.rowForm === 'BATCHED');
    const of = { type, memberGuid: record.subjectGuid, userGuid: record.userGuid ?? '', userId };
    return cut(rows).map((batch) => batchOf(record, of, batch));
  });

const batchOf = (record: DomainEvent, of: BatchOf, rows: readonly SubscriberEvent[]): SubscriberEvent => {
  return {
    guid: guidOfRecordEvent(record.guid, `batch/${rows[0]?.guid}/${rows.at(-1)?.guid}/${rows.length}`),
    clientGuid: record.clientGuid,
    userGuid: record.userGuid,
    type: of.type,
    rowForm: 'BATCH',
    subjectGuid: record.subjectGuid,
    revision: record.revision,
    body: rowBatchBody(of, rows),
    createdAt: record.createdAt,
  };
};

/**
 * In order. Each batch is as long as both bounds allow. A row that is larger than a batch may be has a batch of its
 * own.
 */
const cut = (rows: readonly SubscriberEvent[]): readonly (readonly SubscriberEvent[])[] => {
  const batches: SubscriberEvent[][] = [];
  let bytes = 0;
  for (const row of rows) {
    const rowBytes = Buffer.byteLength(row.body);
    const last = batches.at(-1);
    if (last === undefined || last.length === BATCH_CHANGES_MAX || bytes + rowBytes > BATCH_BYTES_MAX) {
      batches.push([row]);
      bytes = rowBytes;
    } else {
      last.push(row);
      bytes += rowBytes;
    }
  }
  return batches;
};
