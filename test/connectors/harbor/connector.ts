import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod/mini';
import type { CreateConnector } from '../../../lib/connectors/connector-module.ts';
import type { UpstreamHttp } from '../../../lib/connectors/http.ts';
import type { Collected, Connector, Context } from '../../../lib/connectors/kit/connector.ts';
import { failedWith, type Observed } from '../../../lib/connectors/kit/observed.ts';
import { readMemberReference } from '../../../lib/connectors/member-reference.ts';
import type { Connected } from '../../../lib/domain/members/connected.ts';
import { BY_CODE, BY_CONSENT, harborSettings, manifest, SETUP_CODE_FIELD } from './manifest.ts';
import { allFetchedData, toChanges } from './transform.ts';

/**
 * The connector to an upstream that nobody has: one that tells changes after a cursor, gives a token for a setup code once,
 * counts requests, makes consent pages by a call, signs hints by keys that it is asked for, and can be revoked.
 */
export const create: CreateConnector = (settings, { httpFor }) => {
  const http = httpFor({ baseUrl: harborSettings(settings).base_url, limits: manifest.limits });
  return { ...collecting(http), ...consenting(http), ...others(http) };
};

const SPENT = failedWith('credentials_spent', { wasSent: true });
const stateSchema = z.object({ connection: z.string(), cursor: z.string() });

const collecting = (http: UpstreamHttp): Pick<Connector, 'connect' | 'connectsAnew' | 'collect' | 'revoke'> => ({
  connectsAnew: true,
  connect: async ({ connection, once, signal }) => {
    const code = connection.answers.find(({ fieldName }) => fieldName === SETUP_CODE_FIELD)?.value ?? '';
    const body = { kind: 'json', value: { code } } as const;
    const claimed = await once('claim', () => http.json({ method: 'POST', path: '/claim', body }, toConnected, signal));
    return claimed.kind === 'unknown' ? SPENT : claimed;
  },
  collect: async (context): Promise<Observed<Collected>> => {
    const connection = digestOf(context.connection.secrets.token ?? '');
    const state = stateSchema.safeParse(context.connection.state).data;
    // A cursor belongs to one connection.
    const since = state !== undefined && state.connection === connection ? state.cursor : '';
    const asked = await http.json(
      { method: 'GET', path: `/changes?since=${encodeURIComponent(since)}`, headers: authorized(context) },
      toChanges,
      context.signal,
    );
    if (asked.kind === 'failed') return asked;
    const { cursor, accounts } = asked.value;
    const troubles = accounts.flatMap(({ is_failing }) =>
      is_failing === true ? [{ code: 'account', institutionName: BY_CODE.institution.name }] : [],
    );
    const next = { connection, cursor };
    return { kind: 'arrived', value: { accounts: allFetchedData(asked.value), troubles, state: next, more: false } };
  },
  revoke: async (context) => {
    const revoked = await http.json(
      { method: 'POST', path: '/revoke', headers: authorized(context) },
      () => 'revoked' as const,
      context.signal,
    );
    return revoked.kind === 'failed' && revoked.failure.status === 410 ? { kind: 'arrived', value: 'gone' } : revoked;
  },
});

/** The state names its connection without a secret. */
const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex').slice(0, 16);

const authorized = ({ connection: { secrets } }: Context) => ({ authorization: `Bearer ${secrets.token ?? ''}` });

const connectedBody = z.object({ token: z.string().check(z.minLength(1)), connection: z.string() });

const toConnected = (body: unknown): Connected | null => {
  const { data } = connectedBody.safeParse(body);
  if (data === undefined) return null;
  const { token, connection } = data;
  return { secrets: { token }, connectionKey: connection, upstreamIds: [connection], consentEndsAt: null };
};

const pageBody = z.object({ url: z.url(), id: z.string() });

const consenting = (http: UpstreamHttp): Pick<Connector, 'openConsent' | 'completeConsent'> => ({
  openConsent: ({ signal }, { state, returnUrl, codeChallenge }) => {
    const value = { state, return_url: returnUrl, challenge: codeChallenge };
    return http.json(
      { method: 'POST', path: '/consents', body: { kind: 'json', value } },
      (body) => {
        const { data } = pageBody.safeParse(body);
        return data === undefined ? null : { url: data.url, state: data.id };
      },
      signal,
    );
  },
  completeConsent: ({ signal }, { code, codeVerifier }) => {
    const value = { code, verifier: codeVerifier };
    return http.json({ method: 'POST', path: '/consents/end', body: { kind: 'json', value } }, toConnected, signal);
  },
});

const keyBody = z.object({ key: z.string() });
const hintBody = z.object({ id: z.string(), reference: z.string() });
const pagesBody = z.object({ codes: z.array(z.string()), next: z.nullable(z.string()) });

const LISTED = [BY_CODE, BY_CONSENT];

const others = (http: UpstreamHttp): Pick<Connector, 'hint' | 'institutions' | 'form'> => ({
  hint: async ({ headers, body }, { signal }) => {
    const path = `/keys/${encodeURIComponent(headers['harbor-key'] ?? '')}` as const;
    const found = await http.json({ method: 'GET', path }, (answer) => keyBody.safeParse(answer).data ?? null, signal);
    if (found.kind === 'failed') return { kind: 'wrongSignature' };
    const expected = createHmac('sha256', found.value.key).update(body).digest();
    const given = Buffer.from(headers['harbor-signature'] ?? '', 'hex');
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return { kind: 'wrongSignature' };
    const read = hintBody.safeParse(JSON.parse(Buffer.from(body).toString('utf8')));
    const member = read.success ? readMemberReference(read.data.reference) : null;
    return member === null || !read.success ? { kind: 'ignored' } : { kind: 'news', id: read.data.id, ...member };
  },
  institutions: (cursor, signal) =>
    http.json(
      { method: 'GET', path: `/institutions?cursor=${encodeURIComponent(cursor ?? '')}` },
      (answer) => {
        const { data } = pagesBody.safeParse(answer);
        if (data === undefined) return null;
        const institutions = LISTED.filter(({ institution }) => data.codes.includes(institution.code));
        return { institutions, cursorNext: data.next };
      },
      signal,
    ),
  form: async (institutionCode) => {
    const login = LISTED.find(({ institution }) => institution.code === institutionCode)?.login;
    return { kind: 'arrived', value: login?.kind === 'form' ? login.fields : [] };
  },
});
