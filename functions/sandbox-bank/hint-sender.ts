import { createHmac, randomUUID } from 'node:crypto';
import { request } from 'undici';
import type { WantedHint } from './bank/bank.ts';

interface HintSenderOptions {
  readonly clock: () => number;
  /** The address of the receiver, read for each hint: the bank may start before the receiver. */
  readonly url: () => string;
  /** `whsec_` and base64. */
  readonly secret: string;
}

const SECRET_PREFIX = 'whsec_';
/** A hint may get lost: without it, the service asks by itself a little later. */
const TIMEOUT_MS = 5_000;

/** Posts one signed hint (Standard Webhooks 1.0.0), once; a failure is ignored. */
export const createHintSender =
  ({ clock, url, secret }: HintSenderOptions) =>
  async ({ jobId, reference }: WantedHint): Promise<void> => {
    const id = `hint_${randomUUID()}`;
    const timestamp = String(Math.floor(clock() / 1_000));
    const body = JSON.stringify({ type: 'job.ended', job_id: jobId, reference });
    const key = Buffer.from(secret.slice(SECRET_PREFIX.length), 'base64');
    const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
    const answer = await request(url(), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': timestamp,
        'webhook-signature': `v1,${signature}`,
      },
      body,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch(() => null);
    await answer?.body.dump().catch(() => undefined);
  };
