import { inflateSync } from 'node:zlib';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import type { LocalHost } from '../../infra/local/host/start-local-host.ts';
import { everyOperation } from '../../lib/contract/operations.ts';
import { createMatcher } from '../../lib/http/match.ts';
import { searchFor } from './search-bytes.ts';

/** Sees every call of a client, and remembers what must never be found again and what was told to callers. */
export interface Witness {
  readonly send: typeof fetch;
  /** Tokens, keys, credentials, answers, signing secrets and what is personal, each with a word for what it is. */
  readonly secrets: ReadonlyMap<string, string>;
  /** Ids of operations that were called and did not refuse. */
  readonly operationsDone: ReadonlySet<string>;
  /** Bodies of answers that were refusals. */
  readonly refusals: readonly string[];
}

const operationOf = createMatcher(everyOperation);

const TOKEN_HEADERS = ['md-api-key', 'md-api-token', 'md-session-token'] as const;

export const createWitness = (): Witness => {
  const secrets = new Map<string, string>();
  const operationsDone = new Set<string>();
  const refusals: string[] = [];
  return {
    secrets,
    operationsDone,
    refusals,
    send: async (input, init) => {
      const headers = new Headers(init?.headers);
      if (init?.method === 'POST') {
        // Then its answer is kept.
        const key = crypto.randomUUID();
        headers.set('idempotency-key', key);
        secrets.set(key, 'Idempotency-Key');
      }
      for (const name of TOKEN_HEADERS) {
        const value = headers.get(name);
        if (value !== null) secrets.set(value, name);
      }
      if (typeof init?.body === 'string')
        for (const value of typedIn(JSON.parse(init.body))) secrets.set(value, 'credential');
      const answer = await fetch(input, { ...init, headers });
      const text = await answer.clone().text();
      const { method, url } = new Request(input, init);
      const called = operationOf(method, new URL(url).pathname);
      if (called && answer.status < 400) operationsDone.add(called.route.id);
      if (!answer.ok) refusals.push(text);
      for (const [, secret = ''] of text.matchAll(/"secret"\s*:\s*"([^"]+)"/g)) secrets.set(secret, 'webhook secret');
      for (const token of widgetTokensIn(`${url} ${text}`)) secrets.set(token, 'token of a widget');
      for (const personal of personalIn(url, text)) secrets.set(personal, 'personal');
      return answer;
    },
  };
};

/**
 * Of owners and microdeposits; states of consent pages count as well. Numbers of accounts do not: an institution tells
 * them with the accounts, and lists of accounts show them.
 */
const personalIn = (url: string, text: string): readonly string[] => {
  const found = (pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, value = '']) => value);
  const states = found(/"oauth_window_uri":"[^"]*[?&]state=([^"&]+)/g);
  if (url.includes('/account_owners')) return [...states, ...found(/"(?:email|address)":"([^"]+)"/g)];
  if (!url.includes('/micro_deposits')) return states;
  return found(/"(?:email|last_name|account_number|routing_number)":"([^"]+)"/g);
};

/** Words by which the sandbox bank is told what to play: they stand for nothing secret, and in many places. */
const SCENARIOS: ReadonlySet<string> = new Set([
  'challenge',
  'options',
  'image',
  'image_options',
  'correct',
  'INVALID',
]);

/** The tokens of widget addresses. */
const widgetTokensIn = (text: string): readonly string[] =>
  [...text.matchAll(/\/md\/connect(?:ions)?\/([A-Za-z0-9_-]{86})/g)].map(([, token = '']) => token);

/** What is secret of a receiver's authentication, and what the page of a widget makes for its exchange. */
const RECEIVER_SECRETS: ReadonlySet<string> = new Set(['password', 'client_secret', 'private_key', 'key']);

/** What a user typed, values of `credentials` and `challenges`, and what a partner tells of a receiver. */
const typedIn = (body: unknown): readonly string[] => {
  if (Array.isArray(body)) return body.flatMap(typedIn);
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([name, value]) => {
    if (RECEIVER_SECRETS.has(name) && typeof value === 'string') return [value];
    if (name !== 'credentials' && name !== 'challenges') return typedIn(value);
    return (value as readonly { readonly value?: unknown }[]).flatMap(({ value: typed }) =>
      typeof typed === 'string' && !SCENARIOS.has(typed) ? [typed] : [],
    );
  });
};

/** A piece of text or bytes that was stored, logged, sent or answered, and where. */
interface Trace {
  readonly place: string;
  readonly content: Buffer;
}

/** Where a secret was found, as `what in place`; empty when nowhere. */
export const leaksOf = async (host: LocalHost, witness: Witness): Promise<readonly string[]> => {
  const traces = [
    ...(await itemsOf(host)),
    ...host.logLines().map(({ functionName, text }) => trace(`log of ${functionName}`, text)),
    ...host.queueBodies().map((body) => trace('queue message', body)),
    ...host.deliveries().map(({ body }) => trace('webhook body', body)),
    ...witness.refusals.map((body) => trace('error body', body)),
  ];
  const needles = new Map<Buffer, string>();
  for (const [secret, what] of witness.secrets)
    for (const spelling of spellingsOf(secret)) needles.set(spelling, `${what} ${secret.slice(0, 12)}…`);
  const search = searchFor([...needles.keys()]);
  return [
    ...new Set(
      traces.flatMap(({ place, content }) =>
        [...search(content)].map((spelling) => `${needles.get(spelling)} in ${place}`),
      ),
    ),
  ];
};

const trace = (place: string, text: string): Trace => ({ place, content: Buffer.from(text) });

/** Raw, hexadecimal, base64 in all three positions of a longer text, and URL-encoded; the bytes of a token as well. */
const spellingsOf = (secret: string): readonly Buffer[] => {
  const raw = Buffer.from(secret);
  const bytes = /^(whsec_)?[A-Za-z0-9_+/=-]{40,}$/.test(secret)
    ? [Buffer.from(secret.replace(/^whsec_/, ''), 'base64')]
    : [];
  return [
    Buffer.from(encodeURIComponent(secret)),
    ...[raw, ...bytes].flatMap((part) => [
      part,
      Buffer.from(part.toString('hex')),
      Buffer.from(part.toString('hex').toUpperCase()),
      ...[0, 1, 2].flatMap((shift) => {
        const padded = Buffer.concat([Buffer.alloc(shift), part]);
        // Characters at either end also depend on what stands beside the secret.
        const inner = (text: string): string => text.slice(shift === 0 ? 0 : shift + 1, -2).replace(/=+$/, '');
        return [inner(padded.toString('base64')), inner(padded.toString('base64url'))].map((text) => Buffer.from(text));
      }),
    ]),
  ];
};

const itemsOf = async (host: LocalHost): Promise<readonly Trace[]> => {
  const client = new DynamoDBClient(host.operator);
  const traces: Trace[] = [];
  for (const { name } of host.model.tables) {
    let start: Record<string, never> | undefined;
    do {
      const answer = await client.send(new ScanCommand({ TableName: name, ExclusiveStartKey: start }));
      for (const item of answer.Items ?? []) {
        const place = `item ${item.pk?.S} ${item.sk?.S}`;
        traces.push(...contentsOf(item).map((content) => ({ place, content })));
      }
      start = answer.LastEvaluatedKey as Record<string, never> | undefined;
    } while (start !== undefined);
  }
  client.destroy();
  return traces;
};

/** Every text and every run of bytes in an item, also as they were before compression. */
const contentsOf = (value: unknown): readonly Buffer[] => {
  if (typeof value === 'string') return [Buffer.from(value)];
  if (value instanceof Uint8Array) return [Buffer.from(value), ...unpacked(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [Buffer.from(name), ...contentsOf(part)]);
};

/** Pieces of a ledger are packed as a whole, large values behind one byte that says so. */
const unpacked = (bytes: Uint8Array): readonly Buffer[] =>
  [bytes, bytes.subarray(1)].flatMap((packed) => {
    try {
      return [inflateSync(packed)];
    } catch {
      return [];
    }
  });
