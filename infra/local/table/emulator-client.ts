import { Agent, request as httpRequest } from 'undici';

/** Calls of DynamoDB's JSON protocol straight to the emulator. */
export interface EmulatorClient {
  readonly call: (operation: string, request: object) => Promise<{ readonly status: number; readonly body: string }>;
  readonly stop: () => Promise<void>;
}

/** So many calls at a time keep the emulator busy. */
const CONNECTIONS_MAX = 32;

export const createEmulatorClient = (endpoint: string): EmulatorClient => {
  const agent = new Agent({ connections: CONNECTIONS_MAX, pipelining: 1 });
  return {
    call: async (operation, request) => {
      const answer = await httpRequest(endpoint, {
        method: 'POST',
        dispatcher: agent,
        headers: {
          'content-type': 'application/x-amz-json-1.0',
          'x-amz-target': `DynamoDB_20120810.${operation}`,
          'x-amz-date': '20260101T000000Z',
          authorization:
            'AWS4-HMAC-SHA256 Credential=local/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=none',
        },
        body: JSON.stringify(request),
      });
      return { status: answer.statusCode, body: await answer.body.text() };
    },
    stop: () => agent.destroy(),
  };
};
