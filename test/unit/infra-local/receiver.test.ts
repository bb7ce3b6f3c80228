import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { createReceiver, type Receiver } from '../../../infra/local/panel/receiver.ts';
import { newSigningKeys, type SignedHeaders, sign } from '../../../lib/delivery/sign.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { testIds } from '../../support/adapters/ids.ts';

const ids = testIds();
const clock = testClock();
const BODY = '{"type":"USER"}';

const request = (method: string, url: string, headers: object = {}): IncomingMessage =>
  Object.assign(new IncomingMessage(new Socket()), { method, url, headers });
const answer = (endpoint: object, status = 200) => ({
  status,
  headers: {},
  body: JSON.stringify({ webhook_endpoint: endpoint }),
});
const verifies = (receiver: Receiver, headers: SignedHeaders): boolean | undefined => {
  receiver.receive(request('POST', '/_local/receiver', headers), Buffer.from(BODY));
  return receiver.deliveries().at(-1)?.verified;
};
const signed = (secrets: readonly string[], privateKeys: readonly string[] = []) =>
  sign({ id: 'EVT-1', nowMs: clock(), body: BODY, secrets, privateKeys });

const newReceiver = (shelf: string[] = []) =>
  createReceiver(clock, { load: () => shelf, save: (keys) => void shelf.splice(0, Infinity, ...keys) });

test('the local receiver verifies by secrets of creations and rotations alone (P31)', () => {
  const shelf: string[] = [];
  const receiver = newReceiver(shelf);
  const [first, second, stranger] = [newSigningKeys(ids), newSigningKeys(ids), newSigningKeys(ids)];
  expect(verifies(receiver, signed([first.secret]))).toBe(false);
  receiver.learnFrom(request('POST', '/webhook_endpoints'), answer({ secret: first.secret }));
  expect(verifies(receiver, signed([first.secret]))).toBe(true);
  expect(verifies(receiver, signed([second.secret]))).toBe(false);
  receiver.learnFrom(request('POST', '/webhook_endpoints/WHE-1/rotate_secret'), answer({ secret: second.secret }));
  expect(verifies(receiver, signed([second.secret]))).toBe(true);
  expect(verifies(receiver, signed([second.secret, first.secret]))).toBe(true);
  expect(verifies(receiver, signed([stranger.secret]))).toBe(false);
  // After a restart it knows both.
  expect(verifies(newReceiver(shelf), signed([second.secret]))).toBe(true);
});

test('with v1a, the local receiver needs one good signature of each kind (P31)', () => {
  const receiver = newReceiver();
  const [known, stranger] = [newSigningKeys(ids), newSigningKeys(ids)];
  receiver.learnFrom(request('POST', '/webhook_endpoints'), answer({ secret: known.secret }));
  expect(verifies(receiver, signed([known.secret], [known.privateKey]))).toBe(false);
  receiver.learnFrom(request('PUT', '/webhook_endpoints/WHE-1'), answer({ public_key: known.publicKey }));
  expect(verifies(receiver, signed([known.secret], [known.privateKey]))).toBe(true);
  expect(verifies(receiver, signed([known.secret], [stranger.privateKey]))).toBe(false);
  expect(verifies(receiver, signed([stranger.secret], [known.privateKey]))).toBe(false);
  expect(verifies(receiver, signed([known.secret]))).toBe(true);
});

test('the local receiver learns no secret from refusals, reads and other paths', () => {
  const receiver = newReceiver();
  const { secret } = newSigningKeys(ids);
  receiver.learnFrom(request('POST', '/webhook_endpoints'), answer({ secret }, 400));
  receiver.learnFrom(request('GET', '/webhook_endpoints/WHE-1'), answer({ secret }));
  receiver.learnFrom(request('POST', '/users'), answer({ secret }));
  expect(verifies(receiver, signed([secret]))).toBe(false);
});

test('a signature that is more than five minutes off or of another body is wrong', () => {
  const receiver = newReceiver();
  const { secret } = newSigningKeys(ids);
  receiver.learnFrom(request('POST', '/webhook_endpoints'), answer({ secret }));
  for (const [offsetMs, isGood] of [
    [-301_000, false],
    [-299_000, true],
    [299_000, true],
    [302_000, false],
  ] as const) {
    const headers = sign({ id: 'EVT-1', nowMs: clock() + offsetMs, body: BODY, secrets: [secret] });
    expect(verifies(receiver, headers)).toBe(isGood);
  }
  expect(verifies(receiver, sign({ id: 'EVT-1', nowMs: clock(), body: `${BODY} `, secrets: [secret] }))).toBe(false);
});

test('the local receiver forgets the oldest of 10,000 webhooks and 1,000 keys', () => {
  const shelf: string[] = [];
  const receiver = newReceiver(shelf);
  for (let number = 0; number <= 10_000; number += 1)
    receiver.receive(request('POST', '/_local/receiver'), Buffer.from(String(number)));
  expect([receiver.deliveries().length, receiver.deliveries()[0]?.body]).toEqual([10_000, '1']);
  const secrets = Array.from({ length: 1_001 }, (_, number) => `whsec_${number}`);
  receiver.learnFrom(request('POST', '/webhook_endpoints'), {
    ...answer({}),
    body: JSON.stringify(secrets.map((secret) => ({ secret }))),
  });
  expect(shelf).toEqual(secrets.slice(1));
});

test('the local receiver keeps webhooks up to a size, and counts the dropped', () => {
  const receiver = newReceiver();
  const body = Buffer.alloc(9 * 1_024 * 1_024, 'x');
  const receive = (id: string): void => {
    receiver.receive(request('POST', '/_local/receiver', { 'webhook-id': id }), body);
  };
  for (let count = 1; count <= 60; count += 1) receive(`EVT-${count}`);
  const ids = receiver.deliveries().map(({ headers }) => headers['webhook-id']);
  expect(ids).toEqual(['EVT-58', 'EVT-59', 'EVT-60']);
  expect(receiver.dropped()).toBe(57);
});

test('headers count as bytes too, and ten thousand webhooks of the usual size are kept', () => {
  const receiver = newReceiver();
  const small = Buffer.alloc(1_500, 'x');
  for (let count = 0; count < 10_000; count += 1) receiver.receive(request('POST', '/', { a: 'x'.repeat(600) }), small);
  expect(receiver.deliveries()).toHaveLength(10_000);
  for (let count = 0; count < 10_000; count += 1)
    receiver.receive(request('POST', '/', { a: 'x'.repeat(9_000) }), small);
  expect(receiver.deliveries().length).toBeLessThan(4_000);
  expect(receiver.deliveries().length + receiver.dropped()).toBe(20_000);
});
