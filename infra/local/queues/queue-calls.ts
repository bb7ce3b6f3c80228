import type { AwsService } from '../calls/aws-service.ts';
import type { Stats } from '../monitoring/stats.ts';
import { arnOf } from '../template/arn.ts';
import type { QueueService } from './queue-service.ts';
import type { SqsRequest } from './sqs-request.ts';

export interface QueueCallsDeps {
  readonly queues: Pick<QueueService, 'call' | 'labelOf'>;
  readonly stats: Pick<Stats, 'sent'>;
}

/** SQS for the endpoint. Messages that functions send are counted. */
export const queueCalls = ({ queues, stats }: QueueCallsDeps): AwsService => ({
  target: 'AmazonSQS',
  recognise: (operation, body, traceHeader) => {
    const request: SqsRequest = JSON.parse(body);
    const queueName = (request.QueueUrl ?? '').split('/').at(-1) ?? '';
    return {
      // IAM has one permission for a call and its batch form.
      access: [{ action: `sqs:${operation.replace(/Batch$/, '')}`, resource: arnOf('sqs', queueName) }],
      run: async (functionName) => {
        if (functionName !== null) {
          for (const message of sentBy(operation, request)) {
            stats.sent(functionName, {
              queue: queues.labelOf(queueName) ?? queueName,
              delay_seconds: message.DelaySeconds ?? null,
            });
          }
        }
        return { answer: await queues.call(operation, request, traceHeader) };
      },
    };
  },
});

const sentBy = (operation: string, request: SqsRequest): readonly SqsRequest[] => {
  if (!operation.startsWith('SendMessage')) return [];
  return operation === 'SendMessage' ? [request] : (request.Entries ?? []);
};
