import { type VerifiedWebhook, verifyWebhook, WebhookVerificationError } from '@tributary-data/tributary/verify';
import Koa from 'koa';

/** No webhook is longer. A longer body does not come from Tributary. */
const BODY_BYTES_MAX = 262_144;

/** `keep` stores the webhook for later work (a queue, a table); it is awaited before the answer. */
export const koaReceiver = (secret: string, keep: (webhook: VerifiedWebhook) => Promise<void>) => {
  const app = new Koa();

  // Before any body parser.
  app.use(async (context, next) => {
    if (context.method !== 'POST' || context.path !== '/webhooks') return next();
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of context.req) {
      size += chunk.length;
      if (size > BODY_BYTES_MAX) {
        context.status = 413;
        context.set('connection', 'close');
        return;
      }
      chunks.push(chunk);
    }
    try {
      await keep(verifyWebhook({ secret, headers: context.headers, body: Buffer.concat(chunks) }));
      context.status = 204;
    } catch (error) {
      if (!(error instanceof WebhookVerificationError)) throw error;
      context.status = 400;
      context.body = error.message;
    }
  });

  return app;
};
