import * as fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import { secretText, sign } from '../../../lib/delivery/sign.ts';
import { runs } from '../../support/runs.ts';

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

/** The library allows five minutes around the real clock, so these messages are signed now. */
const now = (): number => Date.now();

describe('P31 signatures', () => {
  test('the published vector of Standard Webhooks comes out', () => {
    const { secret, ...rest } = PUBLISHED;
    expect(sign({ ...rest, secrets: [secret] })).toEqual({
      'webhook-id': PUBLISHED.id,
      'webhook-timestamp': '1731705121',
      'webhook-signature': PUBLISHED.signature,
    });
  });

  test('P31 an independent library verifies any body, with either of two secrets in force', () => {
    fc.assert(
      fc.property(message, ({ id, body, first, second }) => {
        const headers = { ...sign({ id, body, nowMs: now(), secrets: [first, second] }) };
        for (const secret of [first, second]) new Webhook(secret).verify(body, headers);
      }),
      { numRuns: runs(50) },
    );
  });

  test('P31 one flipped bit of the body, the id, the time or the signature fails', () => {
    const flip = (text: string, bit: number): string => {
      const bytes = Buffer.from(text, 'latin1');
      const at = Math.floor(bit / 8) % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit % 7));
      return bytes.toString('latin1');
    };
    fc.assert(
      fc.property(message, fc.nat(), (parts, bit) => {
        const body = JSON.stringify(parts.body).replace(/[^ -~]/g, '?');
        const headers = { ...sign({ id: parts.id, body, nowMs: now(), secrets: [parts.first] }) };
        const webhook = new Webhook(parts.first);
        webhook.verify(body, headers);
        const mac = headers['webhook-signature'].slice('v1,'.length);
        const changed = [
          [flip(body, bit), headers],
          [body, { ...headers, 'webhook-id': flip(headers['webhook-id'], bit) }],
          [body, { ...headers, 'webhook-timestamp': String(Number(headers['webhook-timestamp']) ^ 1) }],
          [body, { ...headers, 'webhook-signature': `v1,${flip(mac, bit)}` }],
        ] as const;
        for (const [text, altered] of changed) expect(() => webhook.verify(text, altered)).toThrow();
      }),
      { numRuns: runs(50) },
    );
  });

  test('another secret does not verify', () => {
    const headers = { ...sign({ id: 'EVT-1', body: '{}', nowMs: now(), secrets: [secretText(Buffer.alloc(32, 1))] }) };
    expect(() => new Webhook(secretText(Buffer.alloc(32, 2))).verify('{}', headers)).toThrow();
  });
});
