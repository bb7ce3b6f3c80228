import { expect, test } from 'vitest';
import { placeOf } from '../../../lib/domain/kernel/cipher.ts';
import { openBytes } from '../../../lib/domain/kernel/sealed-bytes.ts';
import { packIfLarge, unpackIfPacked } from '../../../lib/store/table/deflate.ts';
import type { Item } from '../../../lib/store/table/table-client.ts';
import { startApi, type TestAnswer } from '../../support/api/api.ts';
import { OAUTH_BANK } from '../../support/members/oauth.ts';

const api = await startApi();
const app = await api.signIn('keeper');

const KEY = 'a key of the caller';
const HEADERS = { 'Idempotency-Key': KEY };
const ENDPOINT = { webhook_endpoint: { url: 'https://hooks.example.com/a', event_types: ['*'] } };
const WIDGET = { url: { type: 'connect_widget' } };
const CONSENT = { member: { institution_guid: OAUTH_BANK, is_oauth: true } };

/** Calls whose answers carry what nobody but the caller may know, and where it is in the answer. */
const CALLS: readonly (readonly [
  what: string,
  call: () => Promise<TestAnswer>,
  secretIn: (json: TestAnswer['json']) => string,
])[] = [
  [
    'the secret of a webhook endpoint',
    () => api.partner.call('POST', '/webhook_endpoints', ENDPOINT, HEADERS),
    (json) => json.webhook_endpoint.secret,
  ],
  [
    'the token of a widget address',
    () => api.partner.call('POST', '/users/keeper/urls', WIDGET, { 'Idempotency-Key': `${KEY} 2` }),
    (json) => json.url.url.split('/').at(-1),
  ],
  [
    'the state of a consent',
    () => app.call('POST', '/members', CONSENT, HEADERS),
    (json) => new URL(json.member.oauth_window_uri).searchParams.get('state') ?? '',
  ],
];

/** Whether a text is in the table: as text or bytes, also as they were before they were packed. */
const isIn = (items: readonly Item[], text: string): boolean =>
  items.flatMap((item) => Object.values(item)).some((value) => Buffer.concat(formsOf(value)).includes(text));

const formsOf = (value: unknown): readonly Uint8Array[] => {
  if (!(value instanceof Uint8Array)) return [Buffer.from(JSON.stringify(value) ?? '')];
  try {
    return [value, unpackIfPacked(value)];
  } catch {
    return [value];
  }
};

/** Bytes of a stored value that could be a key of 256 bits: as they are, or written in hex. */
const keysIn = (value: unknown): readonly Uint8Array[] => {
  const bytes = typeof value === 'string' ? Buffer.from(value, 'hex') : value;
  return bytes instanceof Uint8Array && bytes.length === 32 ? [bytes] : [];
};

test.each(CALLS)('%s is repeated from storage, and cannot be read in the table (P3, P8)', async (_, call, secretIn) => {
  const first = await call();
  expect(first.status).toBe(200);
  const again = await call();
  expect(again.headers).toMatchObject({ 'idempotency-replayed': 'true' });
  expect(again.text).toBe(first.text);
  const secret = secretIn(first.json);
  expect(secret.length).toBeGreaterThan(20);
  const items = await api.items();
  expect(items.filter(({ answer }) => answer instanceof Uint8Array).length).toBeGreaterThan(0);
  for (const hidden of [secret, KEY]) expect(isIn(items, hidden)).toBe(false);
});

test('nothing in the table can decrypt a stored answer (P3, P8)', async () => {
  await api.partner.call('POST', '/webhook_endpoints', ENDPOINT, { 'Idempotency-Key': `${KEY} 4` });
  const items = await api.items();
  const stored = items.flatMap((item) => Object.values(item).flatMap(keysIn));
  expect(stored.length).toBeGreaterThan(0);
  for (const { pk, sk, answer } of items) {
    if (!(answer instanceof Uint8Array)) continue;
    const place = placeOf({ pk, sk }, 'answer');
    for (const key of stored) expect(() => openBytes({ key, place }, answer)).toThrow('under this key');
  }
});

test('an API token exchanged with one key many times opens one session (P3, P4, P8)', async () => {
  const { token } = (await api.partner.get('/users/keeper/api_token')).json.api_token;
  const headers = { 'Idempotency-Key': `${KEY} 3` };
  const exchange = () =>
    api.caller({ 'MD-API-TOKEN': token }).call('POST', '/sessions', { session: { skip_aggregation: true } }, headers);
  const sessionsBefore = (await api.items()).filter(({ sk }) => sk.startsWith('SES#')).length;
  await Promise.all(Array.from({ length: 10 }, exchange));
  const opened = await exchange();
  expect(opened.status).toBe(200);
  const items = await api.items();
  expect(items.filter(({ sk }) => sk.startsWith('SES#')).length).toBe(sessionsBefore + 1);
  const session: string = opened.json.session.token;
  expect((await api.caller({ 'MD-SESSION-TOKEN': session }).get('/user')).status).toBe(200);
  for (const hidden of [session, token, KEY]) expect(isIn(items, hidden)).toBe(false);
});

test('this test would find an answer that is stored in clear text', () => {
  const text = JSON.stringify({ secret: 'whsec_1', more: 'x'.repeat(2_000) });
  for (const answer of [text, Buffer.from(text), packIfLarge(Buffer.from(text))]) {
    expect(isIn([{ pk: 'a', sk: 'b', answer }], 'whsec_1')).toBe(true);
  }
});
