import * as z from 'zod/mini';
import { createBoundedMap } from '../domain/kernel/bounded-map.ts';
import type { Guid } from '../domain/kernel/guid.ts';
import { type Clock, HOUR_MS, MINUTE_MS, SECOND_MS } from '../domain/kernel/time.ts';
import type { GuardSettings } from './address-guard.ts';
import { type GuardedConnection, guardedConnection, type Resolve } from './guarded-connection.ts';

/** With the fifteen seconds of the webhook itself, and the writes around both, within the thirty of a worker. */
const CONNECT_MS_MAX = 4 * SECOND_MS;
const TOTAL_MS_MAX = 8 * SECOND_MS;
/** A token is at most as long as a header may be; what comes with it is little. */
const ANSWER_BYTES_MAX = 16 * 1_024;
/** No token is sent so shortly before its end that it may have ended on arrival. */
const SPARE_MS = 30 * SECOND_MS;
/** Where a server does not say how long its token lives. */
const LIFE_MS_DEFAULT = 5 * MINUTE_MS;
/** A token taken back is not used for longer than this, whatever its server promised. */
const LIFE_MS_MAX = HOUR_MS;
/** More endpoints than this in one warm environment and the token used longest ago is dropped. */
const TOKENS_MAX = 1_000;

/** What a token is asked with (RFC 6749, 4.4). */
export interface TokenGrant {
  readonly endpointGuid: Guid<'WHE'>;
  /** Of the credentials: a token had with others is not used. */
  readonly revision: number;
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string | null;
}

export interface BearerTokens {
  /** Asked of its server or kept from before; null when it cannot be had. Takes eight seconds at most. */
  readonly of: (grant: TokenGrant) => Promise<string | null>;
  /** The receiver does not take it: the next one is asked for anew. */
  readonly forget: (grant: TokenGrant, token: string) => void;
}

/** RFC 6749, 5.1; some servers write the seconds as text, or null. What it calls a token must fit into a header (RFC 6750, 2.1). */
const tokenAnswer = z.object({
  access_token: z.string().check(z.regex(/^[A-Za-z0-9._~+/-]+=*$/)),
  token_type: z.string().check(z.regex(/^bearer$/i)),
  expires_in: z.nullish(z.union([z.number(), z.string().check(z.regex(/^[0-9]{1,9}$/))])),
});

interface Token {
  readonly text: string;
  readonly untilMs: number;
}

/** Tokens of the receivers that want one, kept in the worker that had them. */
export const createBearerTokens = (deps: {
  readonly guard: GuardSettings;
  readonly clock: Clock;
  readonly resolve?: Resolve;
  /** Shorter in tests that wait for them. */
  readonly timeouts?: { readonly connectMs: number; readonly totalMs: number };
}): BearerTokens => {
  const timeouts = deps.timeouts ?? { connectMs: CONNECT_MS_MAX, totalMs: TOTAL_MS_MAX };
  const kept = createBoundedMap<string, Token>(TOKENS_MAX);
  const asking = new Map<string, Promise<string | null>>();

  const ask = async (grant: TokenGrant): Promise<Token | null> => {
    const { guard, resolve } = deps;
    const total = AbortSignal.timeout(timeouts.totalMs);
    const connection = await guardedConnection(grant.tokenUrl, { guard, resolve, ...timeouts });
    if (connection.kind === 'failed') return null;
    try {
      const answer = tokenAnswer.safeParse(await answerOf(connection, grant, total));
      if (!answer.success) return null;
      const { access_token: text, expires_in: seconds } = answer.data;
      const lifeMs = seconds == null ? LIFE_MS_DEFAULT : Number(seconds) * SECOND_MS;
      return { text, untilMs: deps.clock() + Math.min(lifeMs, LIFE_MS_MAX) - SPARE_MS };
    } catch {
      // Not reached, cut off, too late, or no JSON: in each case there is no token.
      return null;
    } finally {
      await connection.client.destroy();
    }
  };

  const askAndKeep = async (id: string, grant: TokenGrant): Promise<string | null> => {
    const token = await ask(grant).finally(() => asking.delete(id));
    kept.delete(id);
    if (token === null) return null;
    kept.set(id, token);
    return token.text;
  };

  return {
    of: (grant) => {
      const id = idOf(grant);
      const token = kept.get(id);
      if (token && token.untilMs > deps.clock()) return Promise.resolve(token.text);
      // Of attempts at the same time the first one asks, and the others wait for its token.
      const asked = asking.get(id) ?? askAndKeep(id, grant);
      asking.set(id, asked);
      return asked;
    },
    forget: (grant, token) => {
      if (kept.get(idOf(grant))?.text === token) kept.delete(idOf(grant));
    },
  };
};

/** The scope may change beside a secret that stays. */
const idOf = ({ endpointGuid, revision, scope }: TokenGrant): string => `${endpointGuid}/${revision}/${scope ?? ''}`;

/** RFC 6749, 2.3.1: both halves are encoded as a form would before they are joined. */
const formEncoded = (text: string): string => new URLSearchParams({ '': text }).toString().slice(1);

/** The server's JSON. Throws when there is none; a redirect is no answer and is not followed. */
const answerOf = async (
  { client, path }: Extract<GuardedConnection, { kind: 'open' }>,
  { clientId, clientSecret, scope }: TokenGrant,
  total: AbortSignal,
): Promise<unknown> => {
  const account = `${formEncoded(clientId)}:${formEncoded(clientSecret)}`;
  const answer = await client.request({
    method: 'POST',
    path,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'application/json',
      authorization: `Basic ${Buffer.from(account).toString('base64')}`,
    },
    body: new URLSearchParams({ grant_type: 'client_credentials', ...(scope !== null && { scope }) }).toString(),
    reset: true,
    signal: total,
  });
  if (answer.statusCode !== 200) throw new Error('The token server refused');
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of answer.body) {
    const read = Buffer.from(chunk);
    bytes += read.length;
    if (bytes > ANSWER_BYTES_MAX) throw new Error('The token server says too much');
    chunks.push(read);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
};
