import { expect, test } from 'vitest';
import { sign } from '../../../lib/delivery/sign.ts';
import vectorFile from '../../../packages/verify/test-vectors.json' with { type: 'json' };

interface Vector {
  readonly name: string;
  readonly secret?: string | readonly string[];
  readonly signingKey?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly expected: { readonly ok: boolean };
}

/** Those of one signature by one key: what is sent then follows from the vector. */
const vectors = (vectorFile.vectors as readonly unknown[] as readonly Vector[]).filter(
  ({ expected, secret, signingKey, headers }) =>
    expected.ok &&
    (typeof secret === 'string' || signingKey !== undefined) &&
    !headers['webhook-signature']?.includes(' ') &&
    headers['webhook-id'] !== undefined,
);

test.each(vectors)(
  'the sender signs as receivers are told to verify: $name (P31)',
  ({ secret, signingKey, headers, body }) => {
    const signed = sign({
      id: headers['webhook-id'] ?? '',
      nowMs: Number(headers['webhook-timestamp']) * 1_000,
      body,
      secrets: typeof secret === 'string' ? [secret] : [],
      privateKeys: signingKey === undefined ? [] : [signingKey],
    });
    expect(signed).toEqual(headers);
  },
);

test('there are test vectors of both kinds of signature', () => {
  const kinds = vectors.map(({ headers }) => headers['webhook-signature']?.split(',')[0]);
  expect(new Set(kinds)).toEqual(new Set(['v1', 'v1a']));
});
