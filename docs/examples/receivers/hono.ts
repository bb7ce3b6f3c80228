import { type VerifiedWebhook, verifyWebhook, WebhookVerificationError } from '@tributary-data/tributary/verify';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';

/** No webhook is longer. A longer body does not come from Tributary. */
const BODY_BYTES_MAX = 262_144;

/** `keep` stores the webhook for later work (a queue, a table); it is awaited before the answer. */
export const honoReceiver = (secret: string, keep: (webhook: VerifiedWebhook) => Promise<void>) => {
  const app = new Hono();

  app.post('/webhooks', bodyLimit({ maxSize: BODY_BYTES_MAX }), async (context) => {
    try {
      const body = await context.req.arrayBuffer();
      await keep(verifyWebhook({ secret, headers: context.req.raw.headers, body }));
      return context.body(null, 204);
    } catch (error) {
      if (!(error instanceof WebhookVerificationError)) throw error;
      return context.text(error.message, 400);
    }
  });

  return app;
};
