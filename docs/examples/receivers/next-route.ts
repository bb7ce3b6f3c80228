import { type VerifiedWebhook, verifyWebhook, WebhookVerificationError } from '@tributary-data/tributary/verify';

/** No webhook is longer. A longer body does not come from Tributary. */
const BODY_BYTES_MAX = 262_144;

/**
 * For `app/webhooks/route.ts` of Next.js, as `export const POST = nextRoute(secret, keep)`, and for whatever else takes
 * a `Request` and gives a `Response`. `keep` stores the webhook for later work; it is awaited before the answer.
 */
export const nextRoute =
  (secret: string, keep: (webhook: VerifiedWebhook) => Promise<void>) =>
  async (request: Request): Promise<Response> => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of request.body ?? []) {
      size += chunk.length;
      if (size > BODY_BYTES_MAX) return new Response(null, { status: 413 });
      chunks.push(chunk);
    }
    try {
      await keep(verifyWebhook({ secret, headers: request.headers, body: Buffer.concat(chunks) }));
      return new Response(null, { status: 204 });
    } catch (error) {
      if (!(error instanceof WebhookVerificationError)) throw error;
      return new Response(error.message, { status: 400 });
    }
  };
