import { createPublicKey, verify } from 'node:crypto';
import * as fc from 'fast-check';
import { Webhook as StandardWebhook } from 'standardwebhooks';
import { Webhook as SvixWebhook } from 'svix';
import { describe, expect, test } from 'vitest';
import { newSigningKeys, type SignedHeaders, secretText, sign } from '../../../lib/delivery/sign.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { forAll, runs } from '../../support/project/runs.ts';

const PUBLISHED = {
  secret: 'whsec_plJ3nmyCDGBKInavdOK15jsl',
  id: 'msg_loFOjxBNrRLzqYUf',
  nowMs: 1_731_705_121_000,
  body: '{"event_type":"ping","data":{"success":true}}',
  signature: 'v1,rAvfW3dJ/X/qxhsaXPOyyCGmRKsaKWcsNccKXlIktD0=',
};

const message = fc.record({
  id: fc.uuid().map((uuid) => `EVT-${uuid}`),
  body: fc.json(),
  first: fc.uint8Array({ minLength: 24, maxLength: 32 }).map(secretText),
  second: fc.uint8Array({ minLength: 24, maxLength: 32 }).map(secretText),
});

/** What a receiver in JavaScript would use. */
const LIBRARIES = [
  ['standardwebhooks', (secret: string) => new StandardWebhook(secret)],
  ['svix', (secret: string) => new SvixWebhook(secret)],
] as const;

/** Every text that differs in one bit. A byte may leave ASCII by it, as it could on the way. */
const flips = (text: string): readonly string[] =>
  [...Buffer.from(text, 'latin1').keys()].flatMap((at) =>
    Array.from({ length: 8 }, (_, bit) => {
      const bytes = Buffer.from(text, 'latin1');
      bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
      return bytes.toString('latin1');
    }),
  );

/** The libraries allow five minutes around the real clock, so these messages are signed now. */
const now = (): number => Date.now();

describe('signatures (P31)', () => {
  test('equal the published vector of Standard Webhooks', () => {
    const { secret, ...rest } = PUBLISHED;
    expect(sign({ ...rest, secrets: [secret] })).toEqual({
      'webhook-id': PUBLISHED.id,
      'webhook-timestamp': '1731705121',
      'webhook-signature': PUBLISHED.signature,
    });
  });

  test.each(LIBRARIES)('are verified by %s for any body, with either of two valid secrets', (_name, webhookOf) => {
    forAll(runs(50), message, ({ id, body, first, second }) => {
      const headers = { ...sign({ id, body, nowMs: now(), secrets: [first, second] }) };
      for (const secret of [first, second]) webhookOf(secret).verify(body, headers);
    });
  });

  test.each(LIBRARIES)(
    'fail in %s after any flipped bit of the id, the time, the body or the signature',
    (_name, webhookOf) => {
      const secret = secretText(Buffer.alloc(32, 7));
      const [id, body] = ['EVT-0196e2a8-0000-7000-8000-000000000001', '{"type":"USER","n":1}'];
      const headers = { ...sign({ id, body, nowMs: now(), secrets: [secret] }) };
      const webhook = webhookOf(secret);
      webhook.verify(body, headers);
      const altered: readonly (readonly [string, Record<string, string>])[] = [
        ...flips(body).map((text) => [text, headers] as const),
        ...Object.entries(headers).flatMap(([name, value]) =>
          flips(value).map((text) => [body, { ...headers, [name]: text }] as const),
        ),
      ];
      expect(altered.length).toBeGreaterThan(800);
      for (const [text, changed] of altered) expect(() => webhook.verify(text, changed)).toThrow();
    },
  );

  test('fail with another secret', () => {
    const headers = { ...sign({ id: 'EVT-1', body: '{}', nowMs: now(), secrets: [secretText(Buffer.alloc(32, 1))] }) };
    expect(() => new StandardWebhook(secretText(Buffer.alloc(32, 2))).verify('{}', headers)).toThrow();
  });
});

describe('v1a signatures (P31)', () => {
  /** As a receiver makes one of the published text: 32 bytes in base64 behind the prefix. */
  const publicKeyOf = (text: string) => {
    expect(text).toMatch(/^whpk_[A-Za-z0-9+/]{43}=$/);
    const x = Buffer.from(text.slice('whpk_'.length), 'base64').toString('base64url');
    return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  };
  const isSigned = (publicKey: string, body: string, headers: SignedHeaders): boolean =>
    headers['webhook-signature'].split(' ').some((signature) => {
      const content = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
      const [version, base64 = ''] = signature.split(',');
      return (
        version === 'v1a' && verify(null, Buffer.from(content), publicKeyOf(publicKey), Buffer.from(base64, 'base64'))
      );
    });
  const keys = (fill: number) => newSigningKeys({ bytes: (count) => new Uint8Array(count).fill(fill) });

  test('have the public key of RFC 8032, test 1, from its seed', () => {
    const seed = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex');
    expect(newSigningKeys({ bytes: () => seed })).toMatchObject({
      privateKey: `whsk_${seed.toString('base64')}`,
      publicKey: 'whpk_11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=',
    });
  });

  test('use a private key of other bytes than the secret', () => {
    const { secret, privateKey } = newSigningKeys(testIds());
    expect(secret.slice('whsec_'.length)).not.toBe(privateKey.slice('whsk_'.length));
  });

  test('are verified by node:crypto with both keys, and by a library for v1', () => {
    const [first, second] = [keys(1), keys(2)];
    const [id, body] = ['EVT-1', '{"name":"Ærø Bank"}'];
    const secrets = [first.secret, second.secret];
    const privateKeys = [first.privateKey, second.privateKey];
    const headers = sign({ id, body, nowMs: now(), secrets, privateKeys });
    expect(headers['webhook-signature'].split(' ').map((one) => one.split(',')[0])).toEqual(['v1', 'v1', 'v1a', 'v1a']);
    for (const { publicKey, secret } of [first, second]) {
      expect(isSigned(publicKey, body, headers)).toBe(true);
      for (const [, webhookOf] of LIBRARIES) webhookOf(secret).verify(body, { ...headers });
    }
    expect(isSigned(keys(3).publicKey, body, headers)).toBe(false);
  });

  test('fail after any flipped bit of the id, the time, the body or the signature', () => {
    const { privateKey, publicKey } = keys(1);
    const [id, body] = ['EVT-1', '{"type":"USER"}'];
    const headers = sign({ id, body, nowMs: now(), secrets: [], privateKeys: [privateKey] });
    expect(isSigned(publicKey, body, headers)).toBe(true);
    const bytes = Buffer.from(headers['webhook-signature'].slice('v1a,'.length), 'base64').toString('latin1');
    const altered: readonly (readonly [string, SignedHeaders])[] = [
      ...flips(body).map((text) => [text, headers] as const),
      ...flips(headers['webhook-id']).map((text) => [body, { ...headers, 'webhook-id': text }] as const),
      ...flips(headers['webhook-timestamp']).map((text) => [body, { ...headers, 'webhook-timestamp': text }] as const),
      ...flips(bytes).map((flipped) => {
        const signature = `v1a,${Buffer.from(flipped, 'latin1').toString('base64')}`;
        return [body, { ...headers, 'webhook-signature': signature }] as const;
      }),
    ];
    expect(altered.length).toBeGreaterThan(700);
    for (const [text, changed] of altered) expect(isSigned(publicKey, text, changed)).toBe(false);
  });
});
