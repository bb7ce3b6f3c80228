import { createHmac } from 'node:crypto';

/** A hint as the sandbox bank signs it (Standard Webhooks 1.0.0). */
export const signedHint = (
  body: string,
  { secret, nowMs, id = 'hint_1' }: { readonly secret: string; readonly nowMs: number; readonly id?: string },
): Readonly<Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>> => {
  const timestamp = String(Math.floor(nowMs / 1_000));
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
};
