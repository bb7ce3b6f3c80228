// @ts-check
// This file needs only Node 20 or later. You may copy it as it is.
import { createHmac, createPublicKey, timingSafeEqual, verify as verifyAsymmetric } from 'node:crypto';
import { types } from 'node:util';

/** @typedef {import('./verify.d.mts').VerificationFailure} VerificationFailure */
/** @typedef {import('./verify.d.mts').VerifyInput} VerifyInput */
/** @typedef {(signature: string) => boolean} Fits Whether the signature, without its version, is one of this key's. */

/** Five minutes, as in the libraries of Standard Webhooks. An older request may have been recorded and sent again. */
const TOLERANCE_SECONDS = 300;
/** During a rotation a sender sends two or four signatures. A header with a thousand is there only to cost time. */
const SIGNATURES_MAX = 16;
const SECRET_PREFIX = 'whsec_';
const PUBLIC_KEY_PREFIX = 'whpk_';
/** The specification asks for 24 bytes. A shorter secret was most likely cut when it was copied. */
const SECRET_BYTES_MIN = 16;
const ED25519_KEY_BYTES = 32;

export class WebhookVerificationError extends Error {
  /**
   * @param {VerificationFailure} reason
   * @param {string} message
   */
  constructor(reason, message) {
    super(message);
    this.name = 'WebhookVerificationError';
    this.reason = reason;
  }
}

/** @type {typeof import('./verify.d.mts').verifyWebhook} */
export const verifyWebhook = (input) => {
  const { headers, toleranceSeconds = TOLERANCE_SECONDS, now = new Date() } = input;
  const body = rawBytes(input.body);
  const id = requiredHeader(headers, 'webhook-id');
  const timestamp = requiredHeader(headers, 'webhook-timestamp');
  const signatures = requiredHeader(headers, 'webhook-signature').split(' ').slice(0, SIGNATURES_MAX);
  const sentAt = timeOf(timestamp, now, toleranceSeconds);

  const content = Buffer.concat([Buffer.from(`${id}.${timestamp}.`), body]);
  const checks = {
    v1: listOf(input.secret).map((secret) => hmacCheck(secret, content)),
    v1a: listOf(input.publicKey).map((key) => ed25519Check(key, content)),
  };
  if (checks.v1.length + checks.v1a.length === 0) {
    throw new WebhookVerificationError(
      'keyInvalid',
      'Give a secret (whsec_…) or a public key (whpk_…) to verify with.',
    );
  }
  if (!signatures.some((signature) => fitsAny(signature, checks))) {
    throw new WebhookVerificationError(
      'signatureWrong',
      'No signature fits: the secret is another one, or the body is not byte for byte what was sent.',
    );
  }
  return { id, sentAt, revision: revisionOf(headers), payload: parsed(body) };
};

/**
 * @param {unknown} body
 * @returns {Uint8Array}
 */
const rawBytes = (body) => {
  if (typeof body === 'string') return Buffer.from(body, 'utf8');
  // `instanceof` is not used, because the bytes may come from another realm, for example in some test runners.
  if (ArrayBuffer.isView(body)) return Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  if (types.isArrayBuffer(body)) return Buffer.from(body);
  throw new WebhookVerificationError(
    'bodyNotRaw',
    'The raw body is needed: the text or bytes as they came, before any JSON parser. A parsed body cannot be verified.',
  );
};

/**
 * @param {VerifyInput['headers']} headers
 * @param {string} name in lower case
 * @returns {string | null | undefined}
 */
const headerOf = (headers, name) => {
  if (typeof headers.get === 'function') return headers.get(name);
  const entry = Object.entries(headers).find(([key]) => key.toLowerCase() === name);
  const value = entry?.[1];
  return typeof value === 'object' ? value[0] : value;
};

/**
 * @param {VerifyInput['headers']} headers
 * @param {string} name
 */
const requiredHeader = (headers, name) => {
  const value = headerOf(headers, name);
  if (typeof value === 'string' && value !== '') return value;
  throw new WebhookVerificationError('headerMissing', `The header ${name} is missing.`);
};

/**
 * @param {string} timestamp
 * @param {Date | number} now
 * @param {number} toleranceSeconds
 */
const timeOf = (timestamp, now, toleranceSeconds) => {
  if (!/^[0-9]{1,12}$/.test(timestamp)) {
    throw new WebhookVerificationError('headerInvalid', 'The header webhook-timestamp is not a number of seconds.');
  }
  const seconds = Number(timestamp);
  const ageSeconds = Math.floor(Number(now) / 1_000) - seconds;
  // Every comparison with NaN is false, so a timestamp that is no number is refused.
  if (!(ageSeconds <= toleranceSeconds)) {
    throw new WebhookVerificationError(
      'tooOld',
      `Sent ${ageSeconds} s ago, more than the ${toleranceSeconds} s allowed.`,
    );
  }
  if (!(-ageSeconds <= toleranceSeconds)) {
    throw new WebhookVerificationError('tooNew', `Sent ${-ageSeconds} s ahead of this clock: one of both is wrong.`);
  }
  return new Date(seconds * 1_000);
};

/**
 * @param {string} signature with its version
 * @param {{ v1: Fits[], v1a: Fits[] }} checks
 */
const fitsAny = (signature, checks) => {
  const [version, value, ...more] = signature.split(',');
  if (value === undefined || more.length > 0) return false;
  if (version === 'v1') return checks.v1.some((fits) => fits(value));
  if (version === 'v1a') return checks.v1a.some((fits) => fits(value));
  return false;
};

/**
 * @param {string} secret
 * @param {Uint8Array} content
 * @returns {Fits}
 */
const hmacCheck = (secret, content) => {
  const key = keyBytes(secret, SECRET_PREFIX, 'secret');
  if (key.length < SECRET_BYTES_MIN) throw new WebhookVerificationError('keyInvalid', 'The secret is too short.');
  const expected = Buffer.from(createHmac('sha256', key).update(content).digest('base64'));
  return (signature) => {
    const given = Buffer.from(signature);
    return given.length === expected.length && timingSafeEqual(given, expected);
  };
};

/**
 * @param {string} publicKey
 * @param {Uint8Array} content
 * @returns {Fits}
 */
const ed25519Check = (publicKey, content) => {
  const raw = keyBytes(publicKey, PUBLIC_KEY_PREFIX, 'public key');
  if (raw.length !== ED25519_KEY_BYTES) {
    throw new WebhookVerificationError('keyInvalid', 'The public key is not an ed25519 key of 32 bytes.');
  }
  const key = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') },
    format: 'jwk',
  });
  return (signature) => verifyAsymmetric(null, content, key, Buffer.from(signature, 'base64'));
};

/**
 * @param {string} text
 * @param {string} prefix
 * @param {string} what
 */
const keyBytes = (text, prefix, what) => {
  const base64 = typeof text === 'string' && text.startsWith(prefix) ? text.slice(prefix.length) : '';
  if (/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return Buffer.from(base64, 'base64');
  // The message does not have the key itself, because an error may be logged or sent as an answer.
  throw new WebhookVerificationError('keyInvalid', `The ${what} is not ${prefix} followed by base64.`);
};

/** @param {VerifyInput['headers']} headers */
const revisionOf = (headers) => {
  const text = headerOf(headers, 'tributary-revision');
  return typeof text === 'string' && /^[0-9]{1,15}$/.test(text) ? Number(text) : null;
};

/**
 * @param {Uint8Array} body
 * @returns {unknown}
 */
const parsed = (body) => {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    throw new WebhookVerificationError('bodyNotJson', 'The signature fits, but the body is not JSON.');
  }
};

/**
 * @param {string | readonly string[] | undefined} value
 * @returns {readonly string[]}
 */
const listOf = (value) => {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
};
