import { buffer } from 'node:stream/consumers';
import Koa from 'koa';
import { type VerifiedWebhook, verifyWebhook, WebhookVerificationError } from 'tributary/verify';

/** `keep` stores the webhook for later work (a queue, a table); it is awaited before the answer. */
export const koaReceiver = (secret: string, keep: (webhook: VerifiedWebhook) => Promise<void>) => {
  const app = new Koa();

  // Before any body parser.
  app.use(async (context, next) => {
    if (context.method !== 'POST' || context.path !== '/webhooks') return next();
    try {
      await keep(verifyWebhook({ secret, headers: context.headers, body: await buffer(context.req) }));
      context.status = 204;
    } catch (error) {
      if (!(error instanceof WebhookVerificationError)) throw error;
      context.status = 400;
      context.body = error.message;
    }
  });

  return app;
};
