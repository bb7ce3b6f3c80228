import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import { createHintReaders } from '../../../lib/connectors/hint-readers.ts';
import { memberReferenceOf, readMemberReference } from '../../../lib/connectors/member-reference.ts';
import { createSandboxHintReader } from '../../../lib/connectors/sandbox/hint.ts';
import { MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import { forAll, runs } from '../../support/project/runs.ts';
import { SANDBOX_SETTINGS } from '../../support/upstreams/connectors.ts';
import { signedHint } from '../../support/upstreams/signed-hint.ts';

const NOW = Date.parse('2026-11-21T08:00:00.000Z');
const secretOf = (byte: number): string => `whsec_${Buffer.alloc(32, byte).toString('base64')}`;
const secret = secretOf(7);
const owner = {
  userGuid: 'USR-00000000-0000-4000-8000-000000000001',
  memberGuid: 'MBR-00000000-0000-4000-8000-000000000002',
} as const;
const body = JSON.stringify({ type: 'job.ended', job_id: 'j', reference: memberReferenceOf(owner) });
const headers = signedHint(body, { secret, nowMs: NOW });
const read = (changes: Readonly<Record<string, string | undefined>> = {}, text: string = body, nowMs: number = NOW) =>
  createSandboxHintReader(secret)({ headers: { ...headers, ...changes }, body: Buffer.from(text) }, nowMs);
const WRONG = { kind: 'wrongSignature' };

describe('a hint of the sandbox bank', () => {
  test('names the member that the bank was given at the start, and the hint', () => {
    expect(read()).toEqual({ kind: 'news', id: 'hint_1', ...owner });
  });

  test('signed by an independent library is accepted', () => {
    const signature = new Webhook(secret).sign('hint_1', new Date(NOW), body);
    expect(read({ 'webhook-signature': signature })).toMatchObject({ kind: 'news' });
  });

  test('is accepted when one of several signatures is right', () => {
    const other = signedHint(body, { secret: secretOf(8), nowMs: NOW })['webhook-signature'];
    expect(read({ 'webhook-signature': `${other} v1a,AAAA ${headers['webhook-signature']}` })).toMatchObject({
      kind: 'news',
    });
    expect(read({ 'webhook-signature': other })).toEqual(WRONG);
  });

  test('is refused with any bit of body, id, timestamp or signature changed', () => {
    const flipped = (text: string, bit: number): string => {
      const bytes = Buffer.from(text);
      const at = bit % (bytes.length * 7);
      // The highest bit would make it another number of characters.
      bytes[Math.floor(at / 7)] = (bytes[Math.floor(at / 7)] ?? 0) ^ (1 << (at % 7));
      return bytes.toString('latin1');
    };
    forAll(runs(500), fc.nat(), fc.constantFrom('body', 'webhook-id', 'webhook-timestamp'), (bit, part) => {
      const changed = part === 'body' ? read({}, flipped(body, bit)) : read({ [part]: flipped(headers[part], bit) });
      expect(changed).toEqual(WRONG);
    });
    const [version = '', base64 = ''] = headers['webhook-signature'].split(',');
    for (let byte = 0; byte < 32; byte += 1) {
      const bytes = Buffer.from(base64, 'base64');
      bytes[byte] = (bytes[byte] ?? 0) ^ 1;
      expect(read({ 'webhook-signature': `${version},${bytes.toString('base64')}` })).toEqual(WRONG);
    }
  });

  test.each([
    ['no id', { 'webhook-id': undefined }],
    ['an empty id', { 'webhook-id': '' }],
    ['no timestamp', { 'webhook-timestamp': undefined }],
    ['a timestamp that is no number', { 'webhook-timestamp': '1e9' }],
    ['no signature', { 'webhook-signature': undefined }],
    ['a signature without its version', { 'webhook-signature': headers['webhook-signature'].slice(3) }],
    ['a signature cut short', { 'webhook-signature': headers['webhook-signature'].slice(0, -8) }],
    ['the empty signature', { 'webhook-signature': 'v1,' }],
  ])('is refused with %s', (_name, changes) => {
    expect(read(changes)).toEqual(WRONG);
  });

  test('is valid for five minutes, either way', () => {
    expect(read({}, body, NOW + 5 * MINUTE_MS)).toMatchObject({ kind: 'news' });
    expect(read({}, body, NOW + 5 * MINUTE_MS + 1)).toEqual(WRONG);
    expect(read({}, body, NOW - 5 * MINUTE_MS)).toMatchObject({ kind: 'news' });
    expect(read({}, body, NOW - 5 * MINUTE_MS - 1)).toEqual(WRONG);
  });

  test.each([
    '',
    '{',
    'null',
    '[]',
    '{}',
    '{"type":"job.ended"}',
    '{"type":"job.ended","reference":7}',
    '\u0000',
    '{"type":"job.ended","reference":"USR-1/MBR-2"}',
  ])('about an unknown subject is ignored, when the signature is right: %j', (text) => {
    expect(read(signedHint(text, { secret, nowMs: NOW }), text)).toEqual({ kind: 'ignored' });
  });
});

test('a reference of a member can be read back, and no other text can', () => {
  expect(readMemberReference(memberReferenceOf(owner))).toEqual(owner);
  for (const text of [
    '',
    '/',
    owner.userGuid,
    `${memberReferenceOf(owner)}/x`,
    `${owner.memberGuid}/${owner.userGuid}`,
  ])
    expect(readMemberReference(text)).toBeNull();
});

test('no connector reads hints without a secret, and only the sandbox bank sends any', () => {
  expect(createHintReaders({ connectorSettings: SANDBOX_SETTINGS })('sandbox')).toBeNull();
  expect(
    createHintReaders({ connectorSettings: { sandbox: { base_url: 'https://bank.example', hint_secret: secret } } })(
      'constructor',
    ),
  ).toBeNull();
  expect(
    createHintReaders({ connectorSettings: { sandbox: { base_url: 'https://bank.example', hint_secret: secret } } })(
      'sandbox',
    ),
  ).not.toBeNull();
});
