import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { stopsAtEnd } from '../support/project/lifetime.ts';

/** A call of a function to AWS, as it went over the wire. */
export interface RecordedCall {
  readonly functionName: string;
  /** Such as `DynamoDB_20120810.GetItem` or `AmazonSQS.SendMessage`. */
  readonly target: string;
  readonly request: string;
  readonly answer: string;
}

/** Headers that are not sent on. */
const OF_THE_CONNECTION = new Set(['host', 'connection', 'content-length', 'transfer-encoding']);

/** Stands between the environments of one function and AWS, and keeps all that goes through. Its address. */
export const startRecordingProxy = async (
  functionName: string,
  endpoint: string,
  record: (call: RecordedCall) => void,
): Promise<string> => {
  const forward = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const target = String(request.headers['x-amz-target'] ?? '');
    const sent = await text(request);
    // DynamoDB says what it counts only to callers that ask.
    const body = target.startsWith('DynamoDB')
      ? JSON.stringify({ ...JSON.parse(sent), ReturnConsumedCapacity: 'TOTAL' })
      : sent;
    const answered = await fetch(endpoint, {
      method: 'POST',
      headers: Object.entries(request.headers)
        .filter(([name]) => !OF_THE_CONNECTION.has(name))
        .map(([name, value]) => [name, String(value)] as const),
      body,
    });
    const answer = await answered.text();
    record({ functionName, target, request: sent, answer });
    response.writeHead(answered.status, { 'content-type': 'application/x-amz-json-1.0' }).end(answer);
  };
  const server = createServer((request, response) => {
    void forward(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  stopsAtEnd(async () => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
};
