import { runInNewContext } from 'node:vm';
import { type VerifyInput, verifyWebhook, WebhookVerificationError } from '@tributary-data/tributary/verify';
import { Webhook } from 'standardwebhooks';
import { describe, expect, test, vi } from 'vitest';
import vectorFile from '../../packages/verify/test-vectors.json' with { type: 'json' };

interface Vector {
  readonly name: string;
  readonly secret?: string | readonly string[];
  readonly publicKey?: string | readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly now: number;
  readonly toleranceSeconds?: number;
  readonly expected: { readonly ok: boolean; readonly reason?: string; readonly revision?: number | null };
}
const vectors = vectorFile.vectors as readonly unknown[] as readonly Vector[];

const inputOf = ({ secret, publicKey, headers, body, now, toleranceSeconds }: Vector): VerifyInput =>
  ({ secret, publicKey, headers, body, now: now * 1_000, toleranceSeconds }) as VerifyInput;

const reasonOf = (input: VerifyInput): string => {
  try {
    verifyWebhook(input);
  } catch (error) {
    if (error instanceof WebhookVerificationError) return error.reason;
    throw error;
  }
  return 'verified';
};

const good = vectors.find(({ name }) => name.startsWith('the published vector')) as Vector;

describe('the verifier for receivers (P31)', () => {
  test.each(vectors)('gives the result of the test vector: $name', (vector) => {
    const input = inputOf(vector);
    if (!vector.expected.ok) {
      expect(reasonOf(input)).toBe(vector.expected.reason);
      return;
    }
    const verified = verifyWebhook(input);
    expect(verified.payload).toEqual(JSON.parse(vector.body));
    expect(verified.revision).toBe(vector.expected.revision);
    expect(Object.values(vector.headers)).toContain(verified.id);
    expect(verified.sentAt.getTime() / 1_000).toBe(1_731_705_121);
  });

  test.each(
    vectors.filter(
      ({ secret, headers, expected }) =>
        typeof secret === 'string' &&
        secret.length > 'whsec_AAAA'.length &&
        !headers['webhook-signature']?.includes('v1a') &&
        !['tooOld', 'tooNew', 'bodyNotJson'].includes(expected.reason ?? ''),
    ),
  )('agrees with an independent library: $name', ({ secret, headers, body, now, expected }) => {
    vi.setSystemTime(now * 1_000);
    try {
      const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
      const verifyByLibrary = () => new Webhook(String(secret)).verify(body, lower);
      if (expected.ok) verifyByLibrary();
      else if (expected.reason === 'signatureWrong') expect(verifyByLibrary).toThrow('No matching signature');
    } finally {
      vi.useRealTimers();
    }
  });

  test('refuses a body with any single flipped bit', () => {
    const bytes = Buffer.from(good.body);
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Buffer.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(reasonOf({ ...inputOf(good), body: flipped })).toBe('signatureWrong');
    }
  });

  test('checks no more signatures than a rotation has, so that a thousand cost nothing', () => {
    const [name, fits = ''] = Object.entries(good.headers).find(([, value]) => value.startsWith('v1,')) ?? [];
    const among = (othersCount: number) => {
      const signatures = [...Array.from({ length: othersCount }, () => 'v1,AAAA'), fits].join(' ');
      return reasonOf({ ...inputOf(good), headers: { ...good.headers, [String(name)]: signatures } });
    };
    expect([among(15), among(16)]).toEqual(['verified', 'signatureWrong']);
  });

  test('accepts a signature as it is, and none with additions', () => {
    const lengthened = Object.fromEntries(
      Object.entries(good.headers).map(([name, value]) => [name, value.startsWith('v1,') ? `${value},more` : value]),
    );
    expect(reasonOf({ ...inputOf(good), headers: lengthened })).toBe('signatureWrong');
  });

  test('gives no revision where the header, which is not signed, is no number', () => {
    const revisionOf = (text: string) =>
      verifyWebhook({ ...inputOf(good), headers: { ...good.headers, 'tributary-revision': text } }).revision;
    expect(['7', '7x', '-7', '7.5', '', '1'.repeat(16)].map(revisionOf)).toEqual([7, null, null, null, null, null]);
  });

  test('refuses a secret of fifteen bytes as cut off, and accepts one of sixteen', () => {
    const reasonWith = (bytes: number) =>
      reasonOf({ ...inputOf(good), secret: `whsec_${Buffer.alloc(bytes, 1).toString('base64')}` });
    expect([reasonWith(15), reasonWith(16)]).toEqual(['keyInvalid', 'signatureWrong']);
  });

  test.each([' ', '\n', '!', '===', '-_'])('names the mistake when a secret ends with %j', (rest) => {
    expect(reasonOf({ ...inputOf(good), secret: `${String(good.secret)}${rest}` })).toBe('keyInvalid');
  });

  test('names the mistake when one of several secrets is missing', () => {
    const secret = [good.secret, undefined] as unknown as readonly string[];
    expect(reasonOf({ ...inputOf(good), secret })).toBe('keyInvalid');
  });

  test('accepts headers in lists, as some frameworks give them', () => {
    const lists = Object.fromEntries(Object.entries(good.headers).map(([name, value]) => [name, [value, 'again']]));
    expect(verifyWebhook({ ...inputOf(good), headers: lists }).id).toBe('msg_loFOjxBNrRLzqYUf');
  });

  test('accepts the headers of fetch and bytes as they are', () => {
    const input = { ...inputOf(good), headers: new Headers(good.headers), body: new TextEncoder().encode(good.body) };
    expect(verifyWebhook(input).id).toBe('msg_loFOjxBNrRLzqYUf');
  });

  test('accepts the bytes in any form that a framework has, of another realm too', () => {
    const bytes = new TextEncoder().encode(good.body);
    const part = Buffer.from(`[${good.body}]`).subarray(1, -1);
    const ofRealm: Uint8Array = runInNewContext('Uint8Array.from(bytes)', { bytes });
    expect(ofRealm instanceof Uint8Array).toBe(false);
    for (const body of [bytes, bytes.buffer, part, ofRealm]) {
      expect(verifyWebhook({ ...inputOf(good), body }).payload).toEqual(JSON.parse(good.body));
    }
  });

  test.each([{ event_type: 'ping' }, undefined, null, 12])(
    'names the mistake when it gets a parsed body: %j',
    (body) => {
      const input = { ...inputOf(good), body } as unknown as VerifyInput;
      expect(() => verifyWebhook(input)).toThrow(/raw body is needed/);
      expect(reasonOf(input)).toBe('bodyNotRaw');
    },
  );

  test.each([Number.NaN, new Date('never')])('refuses with a clock that gives no time: %s', (now) => {
    expect(reasonOf({ ...inputOf(good), now })).toBe('tooOld');
  });

  test('reads the clock itself when none is given', () => {
    const { now: _, ...input } = inputOf(good);
    expect(reasonOf(input)).toBe('tooOld');
  });

  test('shows no secret and no body in an error', () => {
    for (const vector of vectors.filter(({ expected }) => !expected.ok)) {
      try {
        verifyWebhook(inputOf(vector));
      } catch (error) {
        const text = String(error);
        for (const secret of [vector.secret ?? []].flat()) if (secret !== '') expect(text).not.toContain(secret);
        expect(text).not.toContain(vector.body);
      }
    }
  });
});
