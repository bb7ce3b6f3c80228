import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { callAws } from '../store/table/call-aws.ts';
import { awsClientConfig } from './aws.ts';

/** Answers how many messages of a queue wait for a worker; SQS knows it approximately. Delayed messages do not count. */
export const createQueueDepth =
  (
    queueUrl: string,
    client: SQSClient = new SQSClient({ ...awsClientConfig(), useQueueUrlAsEndpoint: false }),
  ): (() => Promise<number>) =>
  async () => {
    const { Attributes: attributes } = await callAws(() =>
      client.send(
        new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: ['ApproximateNumberOfMessages'] }),
      ),
    );
    return Number(attributes?.ApproximateNumberOfMessages ?? 0);
  };
