import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { createBoundedMap } from '../../../lib/domain/kernel/bounded-map.ts';
import { type BankAnswer, badRequest, error, json, notFound, troubleAt } from './answer.ts';
import { consentPage, refusalPage } from './consent-page.ts';
import { parseJson } from './json.ts';
import { parseLogin } from './login.ts';
import { createSealer } from './seal.ts';

/** The part of OAuth 2.0 that a consent by code and PKCE needs (RFC 6749 and 7636). */
export interface OAuthBank {
  readonly handle: (request: OAuthRequest) => BankAnswer;
  /** Null for a token the bank never gave. */
  readonly openToken: (token: string) => { readonly login: string; readonly isRevoked: boolean } | null;
}

interface OAuthRequest {
  readonly method: string;
  /** After `/oauth/`. */
  readonly action: string | undefined;
  readonly query: URLSearchParams;
  readonly body: string;
}

/** A code that is not exchanged within this time is lost. */
const CODE_LIFE_MS = 300_000;
const CODES_REMEMBERED = 20_000;
const LOGINS_REMEMBERED = 20_000;
const TEXT_LENGTH_MAX = 4_096;

const text = z.string().check(z.minLength(1), z.maxLength(TEXT_LENGTH_MAX));
const authorization = z.object({
  response_type: z.literal('code'),
  client_id: z.literal('tributary'),
  redirect_uri: text,
  state: text,
  code_challenge: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
  code_challenge_method: z.literal('S256'),
});
const decision = z.object({
  ...authorization.shape,
  decision: z.enum(['allow', 'deny']),
  login: z.optional(z.string()),
});
const tokenRequest = z.object({
  grant_type: z.literal('authorization_code'),
  client_id: z.literal('tributary'),
  code: text,
  code_verifier: text,
  redirect_uri: text,
});

/** Real banks know each client's address; this one knows the path that ours has everywhere. */
const isRegistered = (redirectUri: string): boolean => {
  if (!URL.canParse(redirectUri)) return false;
  const { protocol, pathname, search, hash } = new URL(redirectUri);
  return /^https?:$/.test(protocol) && pathname === '/oauth/return' && search === '' && hash === '';
};

const challengeOf = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url');

const codes = createSealer('authorization code');
const tokens = createSealer('access token');

const ask = (query: URLSearchParams): BankAnswer => {
  const asked = authorization.safeParse(Object.fromEntries(query));
  return asked.success && isRegistered(asked.data.redirect_uri) ? consentPage(asked.data, null) : refusalPage();
};

export const createOAuthBank = ({ clock }: { readonly clock: () => number }): OAuthBank => {
  const spent = createBoundedMap<string, true>(CODES_REMEMBERED);
  const revokedAt = createBoundedMap<string, number>(LOGINS_REMEMBERED);

  const decide = (body: string): BankAnswer => {
    const decided = decision.safeParse(Object.fromEntries(new URLSearchParams(body)));
    if (!decided.success || !isRegistered(decided.data.redirect_uri)) return refusalPage();
    const { redirect_uri, state, code_challenge, login = '' } = decided.data;
    const back = new URL(redirect_uri);
    back.searchParams.set('state', state);
    if (decided.data.decision === 'deny') {
      back.searchParams.set('error', 'access_denied');
    } else {
      if (login.trim() === '') return consentPage(decided.data, 'Enter a username.');
      const code = codes.seal([login.trim(), redirect_uri, code_challenge, clock()], state);
      back.searchParams.set('code', code);
    }
    return { kind: 'redirect', location: back.href };
  };

  const exchange = (body: string): BankAnswer => {
    const asked = tokenRequest.safeParse(parseJson(body));
    if (!asked.success) return badRequest();
    const { code, code_verifier, redirect_uri } = asked.data;
    const [login, redirectUri, challenge, issuedAtMs] = codes.open(code) ?? [];
    if (typeof login !== 'string' || typeof issuedAtMs !== 'number') return error(400, 'grant.invalid');
    const isGood =
      spent.get(code) === undefined &&
      clock() < issuedAtMs + CODE_LIFE_MS &&
      redirectUri === redirect_uri &&
      challenge === challengeOf(code_verifier);
    spent.set(code, true);
    // The code is spent already, and the caller cannot know it.
    const trouble = troubleAt(parseLogin(login), 'token');
    if (isGood && trouble !== null) return trouble;
    return isGood
      ? json({ access_token: tokens.seal([login, clock()], code), token_type: 'Bearer' })
      : error(400, 'grant.invalid');
  };

  const revoke = (body: string): BankAnswer => {
    const login = new URLSearchParams(body).get('login');
    if (login === null || login === '') return badRequest();
    revokedAt.set(login, clock());
    return json({ revoked: true });
  };

  return {
    handle: ({ method, action, query, body }) => {
      switch (`${method} ${action ?? ''}`) {
        case 'GET authorize':
          return ask(query);
        case 'POST authorize':
          return decide(body);
        case 'POST token':
          return exchange(body);
        case 'POST revoke':
          return revoke(body);
        default:
          return notFound();
      }
    },
    openToken: (token) => {
      const [login, issuedAtMs] = tokens.open(token) ?? [];
      if (typeof login !== 'string' || typeof issuedAtMs !== 'number') return null;
      const revoked = revokedAt.get(login);
      return { login, isRevoked: revoked !== undefined && issuedAtMs <= revoked };
    },
  };
};
