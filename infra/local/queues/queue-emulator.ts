import { buildApp } from 'fauxqs';

/** An SQS emulator inside this process, called without a socket. `call` takes the JSON protocol of SQS. */
export interface QueueEmulator {
  readonly call: (action: string, body: object) => Promise<QueueAnswer>;
  readonly stop: () => Promise<void>;
}

export interface QueueAnswer {
  readonly status: number;
  readonly body: string;
}

const HEADERS = {
  'content-type': 'application/x-amz-json-1.0',
  host: '127.0.0.1',
  authorization:
    'AWS4-HMAC-SHA256 Credential=local/20260101/us-east-1/sqs/aws4_request, SignedHeaders=host, Signature=none',
};

/** Its messages are lost when it ends. The table has everything that is due, and the sweep sends it again. */
export const startQueueEmulator = async (): Promise<QueueEmulator> => {
  const app = buildApp({ logger: false, host: '127.0.0.1' });
  await app.ready();
  return {
    call: async (action, body) => {
      const answer = await app.inject({
        method: 'POST',
        url: '/',
        headers: { ...HEADERS, 'x-amz-target': `AmazonSQS.${action}` },
        payload: JSON.stringify(body),
      });
      return { status: answer.statusCode, body: answer.body };
    },
    stop: () => app.close(),
  };
};
