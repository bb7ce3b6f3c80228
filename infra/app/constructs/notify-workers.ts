import type { Construct } from 'constructs';
import { QueueWorker } from './queue-worker.ts';
import type { WorkersProps } from './service-queues.ts';

/** Attempts mostly wait for receivers, so a worker makes ten at a time. */
const BATCH_SIZE = 10;
/** A message may have a delay of 15 minutes; it is late when it waits longer than that. */
const AGE_SECONDS_MAX = 1_200;
/** A part reads and writes a hundred rows and needs a whole processor, so a worker makes one at a time. */
const RECORD_BATCH_SIZE = 1;
/** A part takes less than a second. The largest import has some hundreds of them, one after the other. */
const RECORD_AGE_SECONDS_MAX = 1_200;

/** Webhooks, and the events of many rows in a queue of their own. */
export const notifyWorkers = (scope: Construct, { worker, queues, settings, topic }: WorkersProps): void => {
  new QueueWorker(scope, 'NotifyWorker', {
    work: queues.notify,
    worker,
    batchSize: BATCH_SIZE,
    concurrencyMax: settings.notifyConcurrencyMax,
    alarmTopic: topic,
    ageSecondsMax: AGE_SECONDS_MAX,
    lateImpact: 'Webhooks arrive many minutes after the data they announce.',
    deadLetterImpact:
      'The processing of at least one webhook or event failed five times; readers of its feed may have to wait for it.',
  });
  new QueueWorker(scope, 'RecordWorker', {
    work: queues.record,
    worker,
    batchSize: RECORD_BATCH_SIZE,
    concurrencyMax: settings.recordConcurrencyMax,
    alarmTopic: topic,
    ageSecondsMax: RECORD_AGE_SECONDS_MAX,
    lateImpact: 'Webhooks and feed entries of rows come many minutes after their import or change.',
    deadLetterImpact:
      'The events of at least one import or change could not be made in five tries: its rows are missing in the feed.',
  });
};
