import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type * as z from 'zod/mini';
import type { Log } from '../domain/kernel/log.ts';

export interface QueueHandlerOptions<Schema extends z.ZodMiniType> {
  readonly schema: Schema;
  readonly log: Log;
  /**
   * Handles one message. A throw brings the message back later, and to the dead-letter queue after the queue's last
   * try.
   */
  readonly work: (message: z.output<Schema>, log: Log) => Promise<void>;
}

/**
 * The handler of every worker. Each record is handled on its own, and only the failed ones come back (partial batch
 * response).
 */
export const createQueueHandler =
  <Schema extends z.ZodMiniType>({ schema, log, work }: QueueHandlerOptions<Schema>) =>
  async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const failures = await Promise.all(event.Records.map((record) => attempt(record, schema, log, work)));
    return { batchItemFailures: failures.filter((failure) => failure !== null) };
  };

const attempt = async <Schema extends z.ZodMiniType>(
  record: SQSRecord,
  schema: Schema,
  parent: Log,
  work: QueueHandlerOptions<Schema>['work'],
): Promise<{ itemIdentifier: string } | null> => {
  const log = parent.child({
    message_id: record.messageId,
    receive_count: Number(record.attributes.ApproximateReceiveCount),
  });
  try {
    const parsed = schema.safeParse(parseJson(record.body));
    if (!parsed.success) {
      log.warn('RECORD_MALFORMED');
      return { itemIdentifier: record.messageId };
    }
    await work(parsed.data, log);
    return null;
  } catch (error) {
    log.error('RECORD_FAILED', error);
    return { itemIdentifier: record.messageId };
  }
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
