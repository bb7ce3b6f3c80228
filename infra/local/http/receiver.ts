import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { HttpAnswer } from './http-answer.ts';

/** One webhook as it arrived; the answer of `GET /_local/deliveries`. */
export interface Delivery {
  readonly received_at: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The exact text that was signed. */
  readonly body: string;
  /** Whether one of the known endpoints' secrets signed it, less than five minutes before or after. */
  readonly verified: boolean;
}

/** A webhook receiver beside the service, with a signature check that shares no code with the sender. */
export interface Receiver {
  readonly receive: (request: IncomingMessage, body: Buffer) => HttpAnswer;
  readonly deliveries: () => readonly Delivery[];
  /** Looks into an answer of the partner API for a secret that is shown only there. */
  readonly learnFrom: (request: IncomingMessage, answer: HttpAnswer) => void;
}

/** Keeps the secrets over a restart. */
export interface SecretShelf {
  readonly load: () => readonly string[];
  readonly save: (secrets: readonly string[]) => void;
}

/** Standard Webhooks: libraries refuse what is older or newer than five minutes. */
const TOLERANCE_SECONDS = 300;
const DELIVERIES_MAX = 10_000;
const SECRETS_MAX = 1_000;

export const createReceiver = (now: () => number, shelf: SecretShelf): Receiver => {
  const secrets = new Set(shelf.load());
  const deliveries: Delivery[] = [];
  return {
    deliveries: () => deliveries,
    receive: (request, bytes) => {
      const body = bytes.toString('utf8');
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value ?? '')]),
      );
      deliveries.push({
        received_at: new Date(now()).toISOString(),
        headers,
        body,
        verified: isSigned(headers, bytes, secrets, now()),
      });
      if (deliveries.length > DELIVERIES_MAX) deliveries.shift();
      return { status: 204, headers: {}, body: '' };
    },
    learnFrom: (request, answer) => {
      if (request.method !== 'POST' || !request.url?.startsWith('/webhook_endpoints') || answer.status >= 300) return;
      const secret = secretIn(String(answer.body));
      if (secret === null || secrets.has(secret)) return;
      secrets.add(secret);
      for (const oldest of [...secrets].slice(0, -SECRETS_MAX)) secrets.delete(oldest);
      shelf.save([...secrets]);
    },
  };
};

const secretIn = (body: string): string | null => /"secret"\s*:\s*"(whsec_[A-Za-z0-9+/=_-]+)"/.exec(body)?.[1] ?? null;

const isSigned = (
  headers: Readonly<Record<string, string>>,
  body: Buffer,
  secrets: Iterable<string>,
  nowMs: number,
): boolean => {
  const { 'webhook-id': id = '', 'webhook-timestamp': timestamp = '', 'webhook-signature': signatures = '' } = headers;
  if (!(Math.abs(nowMs / 1_000 - Number(timestamp)) <= TOLERANCE_SECONDS)) return false;
  for (const secret of secrets) {
    const expected = createHmac('sha256', Buffer.from(secret.slice('whsec_'.length), 'base64'))
      .update(`${id}.${timestamp}.`)
      .update(body)
      .digest();
    for (const signature of signatures.split(' ')) {
      const [version, value = ''] = signature.split(',');
      const given = Buffer.from(value, 'base64');
      if (version === 'v1' && given.length === expected.length && timingSafeEqual(given, expected)) return true;
    }
  }
  return false;
};
