import type { SQSEvent } from 'aws-lambda';

/** What Lambda hands a function of a queue. */
export const sqsEvent = (
  messages: readonly { readonly id: string; readonly body: string; readonly receives: number }[],
): SQSEvent => ({
  Records: messages.map(({ id, body, receives }) => ({
    messageId: id,
    receiptHandle: id,
    body,
    attributes: {
      ApproximateReceiveCount: String(receives),
      SentTimestamp: '0',
      SenderId: '',
      ApproximateFirstReceiveTimestamp: '0',
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: '',
    awsRegion: 'us-east-1',
  })),
});
