import * as z from 'zod/mini';
import type { OpenUpstream, UpstreamSettings } from '../http.ts';
import type { OAuthExchange } from '../oauth.ts';
import { SANDBOX_CLIENT_ID } from './consent-url.ts';

/** How the token is stored among a member's credentials. The institution's login form has no such field. */
const ACCESS_TOKEN = { guid: 'CRD-7f0c1d52-4a3b-4c8e-9a55-0d6f1b7e2c91', fieldName: 'ACCESS_TOKEN' } as const;

const tokenBody = z.object({ access_token: z.string().check(z.minLength(1), z.maxLength(4_096)) });

export const createSandboxTokenExchange =
  (open: OpenUpstream, settings: UpstreamSettings): OAuthExchange =>
  async (_institutionCode, { code, codeVerifier, returnUrl }, signal) => {
    const value = {
      grant_type: 'authorization_code',
      client_id: SANDBOX_CLIENT_ID,
      code,
      code_verifier: codeVerifier,
      redirect_uri: returnUrl,
    };
    const body = { kind: 'json', value } as const;
    await using upstream = open();
    return await upstream.httpFor(settings).json({ method: 'POST', path: '/oauth/token', body }, toCredentials, signal);
  };

const toCredentials = (body: unknown) => {
  const { data } = tokenBody.safeParse(body);
  return data === undefined ? null : [{ ...ACCESS_TOKEN, value: data.access_token }];
};
