import { type VerifiedWebhook, verifyWebhook, WebhookVerificationError } from 'tributary/verify';

/**
 * For `app/webhooks/route.ts` of Next.js, as `export const POST = nextRoute(secret, keep)`, and for whatever else takes a
 * `Request` and gives a `Response`. `keep` stores the webhook for later work; it is awaited before the answer.
 */
export const nextRoute =
  (secret: string, keep: (webhook: VerifiedWebhook) => Promise<void>) =>
  async (request: Request): Promise<Response> => {
    try {
      const body = new Uint8Array(await request.arrayBuffer());
      await keep(verifyWebhook({ secret, headers: request.headers, body }));
      return new Response(null, { status: 204 });
    } catch (error) {
      if (!(error instanceof WebhookVerificationError)) throw error;
      return new Response(error.message, { status: 400 });
    }
  };
