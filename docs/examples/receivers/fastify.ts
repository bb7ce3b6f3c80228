import { type VerifiedWebhook, verifyWebhook, WebhookVerificationError } from '@tributary-data/tributary/verify';
import fastify from 'fastify';

/** `keep` stores the webhook for later work (a queue, a table); it is awaited before the answer. */
export const fastifyReceiver = (secret: string, keep: (webhook: VerifiedWebhook) => Promise<void>) => {
  const app = fastify();

  // In a plugin of its own, so that other routes keep their JSON parser.
  app.register(async (webhooks) => {
    webhooks.removeAllContentTypeParsers();
    webhooks.addContentTypeParser<Buffer>('*', { parseAs: 'buffer' }, async (_request: unknown, body: Buffer) => body);

    webhooks.post<{ Body: Buffer }>('/webhooks', async (request, reply) => {
      try {
        await keep(verifyWebhook({ secret, headers: request.headers, body: request.body }));
        return reply.code(204).send();
      } catch (error) {
        if (!(error instanceof WebhookVerificationError)) throw error;
        return reply.code(400).send(error.message);
      }
    });
  });

  return app;
};
