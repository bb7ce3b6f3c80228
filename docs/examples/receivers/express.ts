import { type VerifiedWebhook, verifyWebhook, WebhookVerificationError } from '@tributary-data/tributary/verify';
import express from 'express';

/** `keep` stores the webhook for later work (a queue, a table); it is awaited before the answer. */
export const expressReceiver = (secret: string, keep: (webhook: VerifiedWebhook) => Promise<void>) => {
  const app = express();

  // Before any app.use(express.json()): whichever parser comes first takes the body.
  app.post('/webhooks', express.raw({ type: 'application/json', limit: '256kb' }), async (request, response) => {
    try {
      await keep(verifyWebhook({ secret, headers: request.headers, body: request.body }));
      response.sendStatus(204);
    } catch (error) {
      if (!(error instanceof WebhookVerificationError)) throw error;
      response.status(400).send(error.message);
    }
  });

  return app;
};
