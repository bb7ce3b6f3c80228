import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type VerifiedWebhook, verifyWebhook, WebhookVerificationError } from '@tributary-data/tributary/verify';

/** No webhook is longer. A longer body does not come from Tributary. */
const BODY_BYTES_MAX = 262_144;

/** `keep` stores the webhook for later work (a queue, a table); it is awaited before the answer. */
export const nodeHttpReceiver = (secret: string, keep: (webhook: VerifiedWebhook) => Promise<void>) => {
  const receive = async (request: IncomingMessage, response: ServerResponse) => {
    try {
      const chunks: Buffer[] = [];
      let size = 0;
      for await (const chunk of request) {
        size += chunk.length;
        if (size > BODY_BYTES_MAX) {
          response.writeHead(413, { connection: 'close' }).end();
          return;
        }
        chunks.push(chunk);
      }
      await keep(verifyWebhook({ secret, headers: request.headers, body: Buffer.concat(chunks) }));
      response.writeHead(204).end();
    } catch (error) {
      const isRefused = error instanceof WebhookVerificationError;
      response.writeHead(isRefused ? 400 : 500).end(isRefused ? error.message : '');
    }
  };

  return createServer((request, response) => void receive(request, response));
};
