import * as z from 'zod/mini';
import { createBoundedMap } from '../domain/kernel/bounded-map.ts';
import type { Guid } from '../domain/kernel/guid.ts';
import { type Clock, HOUR_MS, MINUTE_MS, SECOND_MS } from '../domain/kernel/time.ts';
import type { GuardSettings } from '../outbound/address-guard.ts';
import { type GuardedConnection, guardedConnection, type Resolve } from '../outbound/guarded-connection.ts';

/**
 * Together with the fifteen seconds of the webhook, and the writes around both, this is within the thirty seconds of a
 * worker.
 */
const CONNECT_MS_MAX = 4 * SECOND_MS;
const TOTAL_MS_MAX = 8 * SECOND_MS;
/** A token is at most as long as a header may be; the fields beside it are short. */
const ANSWER_BYTES_MAX = 16 * 1_024;
/** A token is not used within this time of its end: it might have ended on arrival. */
const SPARE_MS = 30 * SECOND_MS;
/** How long a token is used when its server does not say. */
const LIFE_MS_DEFAULT = 5 * MINUTE_MS;
/** No token is used for longer than this, whatever its server promised: it may have been revoked. */
const LIFE_MS_MAX = HOUR_MS;
/** More endpoints than this in one warm environment and the token used longest ago is dropped. */
const TOKENS_MAX = 1_000;

/** What a token is requested with (RFC 6749, 4.4). */
export interface TokenGrant {
  readonly endpointGuid: Guid<'WHE'>;
  /** The revision of the credentials. A token from other credentials is not used. */
  readonly revision: number;
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string | null;
}

export interface BearerTokens {
  /**
   * A token from its server, or one that is kept from before; null when none can be had. Takes eight seconds at most.
   */
  readonly of: (grant: TokenGrant) => Promise<string | null>;
  /** For a token that the receiver refuses: the next call requests a new one. */
  readonly forget: (grant: TokenGrant, token: string) => void;
}

/** RFC 6749, 5.1. Some servers write the seconds as text, or null. The token must fit into a header (RFC 6750, 2.1). */
const tokenAnswer = z.object({
  access_token: z.string().check(z.regex(/^[A-Za-z0-9._~+/-]+=*$/)),
  token_type: z.string().check(z.regex(/^bearer$/i)),
  expires_in: z.nullish(z.union([z.number(), z.string().check(z.regex(/^[0-9]{1,9}$/))])),
});

interface Token {
  readonly text: string;
  readonly untilMs: number;
}

/** Tokens for receivers that want one, kept in the worker that requested them. */
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
      // The server was not reached, was cut off or too late, or sent no JSON: then there is no token.
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
      // Of several attempts at the same time the first one requests a token, and the others wait for it.
      const asked = asking.get(id) ?? askAndKeep(id, grant);
      asking.set(id, asked);
      return asked;
    },
    forget: (grant, token) => {
      if (kept.get(idOf(grant))?.text === token) kept.delete(idOf(grant));
    },
  };
};

/** The scope is part of the name: it may change while the secret stays. */
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
