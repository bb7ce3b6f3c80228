import type { FunctionName } from '../../infra/app/functions.ts';
import { everyOperation } from '../../lib/contract/operations.ts';
import { httpEvent } from '../support/api/http-event.ts';

/** Events as AWS documents them, with every field that it sends. */

/** https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html */
export const sqsBatch = (queueArn: string, bodies: Readonly<Record<string, string>>) => ({
  Records: Object.entries(bodies).map(([messageId, body]) => ({
    messageId,
    receiptHandle: 'AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a',
    body,
    attributes: {
      ApproximateReceiveCount: '1',
      AWSTraceHeader: 'Root=1-5e1b4151-5ac6c58dc39ddc2d4ae3cdc1',
      SentTimestamp: '1545082649183',
      SenderId: 'AIDAIENQZJOLO23YVJ4VO',
      ApproximateFirstReceiveTimestamp: '1545082649185',
    },
    messageAttributes: {},
    md5OfBody: 'e4e68fb7bd0e697a0ae8f1bb342846b3',
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn,
    awsRegion: 'us-east-1',
  })),
});

/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-run-lambda-schedule.html */
export const scheduledEvent = {
  version: '0',
  id: '53dc4d37-cffa-4f76-80c9-8b7d4a4d2eaa',
  'detail-type': 'Scheduled Event',
  source: 'aws.events',
  account: '123456789012',
  time: '2015-10-08T16:53:06Z',
  region: 'us-east-1',
  resources: ['arn:aws:events:us-east-1:123456789012:rule/my-scheduled-rule'],
  detail: {},
};

/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html */
export const busEvent = (detail: object) => ({
  version: '0',
  id: '6a7e8feb-b491-4cf7-a9f1-bf3703467718',
  'detail-type': 'Refresh Requested',
  source: 'tributary.upstream',
  account: '123456789012',
  time: '2025-12-22T18:43:48Z',
  region: 'us-east-1',
  resources: [],
  detail,
});

/** The first operation of the function that is called without a parameter, or with one that names nothing. */
export const httpCall = (name: FunctionName) => {
  const operation = everyOperation.find((entry) => entry.function === name);
  if (operation === undefined) throw new Error(`${name} has no operation`);
  const path = operation.path.replaceAll(/\{[^}]+\}/g, 'XXX-none');
  return httpEvent({ method: operation.method, path });
};
