import { describe, expect, test } from 'vitest';
import { secretsIn } from '../support/conformance/secret-scan.ts';

const SECRET = 'p@ss:"word"/ü+%';

describe('the scan for secrets', () => {
  test.each([
    ['as it is', SECRET],
    ['within a text', `GET /?x=${SECRET}&y`],
    ['escaped as JSON within JSON', JSON.stringify({ body: JSON.stringify({ password: SECRET }) })],
    ['percent-encoded', `https://user:${encodeURIComponent(SECRET)}@bank.example`],
    ['in hex', Buffer.from(SECRET).toString('hex')],
    ['in base64', Buffer.from(SECRET).toString('base64')],
    ['in base64 behind one byte', Buffer.from(`:${SECRET}`).toString('base64')],
    ['in base64 behind two bytes, as with Basic', Buffer.from(`ab:cd:${SECRET}xy`).toString('base64')],
    ['in base64url', Buffer.from(`?${SECRET}`).toString('base64url')],
    ['in bytes', Buffer.from(`..${SECRET}..`)],
    ['in an error', new Error(`refused: ${SECRET}`)],
    ['in the cause of an error', new Error('refused', { cause: { password: SECRET } })],
    ['as a name', { [SECRET]: true }],
  ])('finds a secret %s', (_, left) => {
    expect(secretsIn([{ deep: [1n, left] }], [SECRET, 'another secret'])).toEqual([SECRET]);
  });

  test('finds nothing where there is no secret, and ignores texts that occur by chance', () => {
    expect(secretsIn({ text: 'abc', bytes: Buffer.from('xyz') }, [SECRET, 'abc'])).toEqual([]);
  });
});
