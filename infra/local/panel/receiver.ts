import { createHmac, createPublicKey, timingSafeEqual, verify } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { HttpAnswer } from '../http/http-answer.ts';

/** One webhook as it arrived; the answer of `GET /_local/deliveries`. */
export interface Delivery {
  readonly received_at: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The exact text that was signed. */
  readonly body: string;
  /**
   * Whether for each kind of signature there is one that a known endpoint's key made, at most five minutes from now.
   */
  readonly verified: boolean;
}

/** A receiver of webhooks on this host. Its check of signatures shares no code with the sender. */
export interface Receiver {
  readonly receive: (request: IncomingMessage, body: Buffer) => HttpAnswer;
  /** The last deliveries, oldest first. */
  readonly deliveries: () => readonly Delivery[];
  /** How many deliveries came and are not kept any more. */
  readonly dropped: () => number;
  /** Remembers a secret or a public key in an answer of the partner API; secrets are shown there and nowhere else. */
  readonly learnFrom: (request: IncomingMessage, answer: HttpAnswer) => void;
}

/** Keeps secrets (`whsec_…`) and public keys (`whpk_…`) over a restart. */
export interface SecretShelf {
  readonly load: () => readonly string[];
  readonly save: (keys: readonly string[]) => void;
}

/** Libraries of Standard Webhooks refuse webhooks that are more than five minutes older or newer. */
const TOLERANCE_SECONDS = 300;
const DELIVERIES_MAX = 10_000;
/**
 * For bodies and headers together. It has room for fifteen thousand webhooks of the usual size. The answer with all of
 * them, in which one byte may become six, is still a string that Node can hold.
 */
const BYTES_MAX = 32 * 1_024 * 1_024;
const KEYS_MAX = 1_000;

export const createReceiver = (now: () => number, shelf: SecretShelf): Receiver => {
  const keys = new Set(shelf.load());
  const deliveries: Delivery[] = [];
  const sizes: number[] = [];
  let bytesKept = 0;
  let dropped = 0;
  return {
    deliveries: () => deliveries,
    dropped: () => dropped,
    receive: (request, bytes) => {
      const body = bytes.toString('utf8');
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value ?? '')]),
      );
      deliveries.push({
        received_at: new Date(now()).toISOString(),
        headers,
        body,
        verified: isSigned(headers, bytes, keys, now()),
      });
      const size = bytes.length + JSON.stringify(headers).length;
      sizes.push(size);
      bytesKept += size;
      while (deliveries.length > DELIVERIES_MAX || bytesKept > BYTES_MAX) {
        deliveries.shift();
        bytesKept -= sizes.shift() ?? 0;
        dropped += 1;
      }
      return { status: 204, headers: {}, body: '' };
    },
    learnFrom: (request, answer) => {
      const isChange = request.method === 'POST' || request.method === 'PUT';
      if (!isChange || !request.url?.startsWith('/webhook_endpoints') || answer.status >= 300) return;
      const unknown = keysIn(String(answer.body)).filter((key) => !keys.has(key));
      if (unknown.length === 0) return;
      for (const key of unknown) keys.add(key);
      for (const oldest of [...keys].slice(0, -KEYS_MAX)) keys.delete(oldest);
      shelf.save([...keys]);
    },
  };
};

const keysIn = (body: string): readonly string[] =>
  [...body.matchAll(/"(?:secret|public_key)"\s*:\s*"(wh(?:sec|pk)_[A-Za-z0-9+/=_-]+)"/g)].map(([, key = '']) => key);

const isSigned = (
  headers: Readonly<Record<string, string>>,
  body: Buffer,
  keys: Iterable<string>,
  nowMs: number,
): boolean => {
  const { 'webhook-id': id = '', 'webhook-timestamp': timestamp = '', 'webhook-signature': signatures = '' } = headers;
  if (!(Math.abs(nowMs / 1_000 - Number(timestamp)) <= TOLERANCE_SECONDS)) return false;
  const content = Buffer.concat([Buffer.from(`${id}.${timestamp}.`), body]);
  const ofVersions = Map.groupBy(signatures.split(' '), (signature) => signature.split(',')[0] ?? '');
  const known = [...keys];
  return [...ofVersions].every(([version, ofVersion]) =>
    ofVersion.some((signature) => {
      const given = Buffer.from(signature.slice(version.length + 1), 'base64');
      return known.some((key) => isMadeBy(key, version, content, given));
    }),
  );
};

const isMadeBy = (key: string, version: string, content: Buffer, given: Buffer): boolean => {
  const prefix = key.slice(0, key.indexOf('_'));
  const base64 = key.slice(prefix.length + 1);
  if (version === 'v1' && prefix === 'whsec') {
    const expected = createHmac('sha256', Buffer.from(base64, 'base64')).update(content).digest();
    return given.length === expected.length && timingSafeEqual(given, expected);
  }
  if (version !== 'v1a' || prefix !== 'whpk') return false;
  const x = Buffer.from(base64, 'base64').toString('base64url');
  return verify(null, content, createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }), given);
};
