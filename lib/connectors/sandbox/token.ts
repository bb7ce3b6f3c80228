import * as z from 'zod/mini';
import { SECOND_MS } from '../../domain/kernel/time.ts';
import type { Connected } from '../../domain/members/connected.ts';
import { CODE_EXCHANGE_TIMEOUT_MS } from '../../domain/members/consent.ts';
import type { UpstreamHttp } from '../http.ts';
import type { CompleteConsent } from '../kit/connector.ts';
import { SANDBOX_CLIENT_ID } from './consent-url.ts';

const tokenBody = z.object({ access_token: z.string().check(z.minLength(1), z.maxLength(4_096)) });

/** Exchanges the code of a consent for the token that jobs log in with. */
export const createSandboxTokenExchange =
  ({ json: ask }: Pick<UpstreamHttp, 'json'>): CompleteConsent =>
  ({ signal }, { code, codeVerifier, returnUrl }) => {
    const value = {
      grant_type: 'authorization_code',
      client_id: SANDBOX_CLIENT_ID,
      code,
      code_verifier: codeVerifier,
      redirect_uri: returnUrl,
    };
    const body = { kind: 'json', value } as const;
    const limits = { callSeconds: CODE_EXCHANGE_TIMEOUT_MS / SECOND_MS };
    return ask({ method: 'POST', path: '/oauth/token', body, limits }, toConnected, signal);
  };

const toConnected = (body: unknown): Connected | null => {
  const { data } = tokenBody.safeParse(body);
  // The bank finds the token in this field of a job's credentials.
  return data === undefined
    ? null
    : { secrets: { ACCESS_TOKEN: data.access_token }, connectionKey: null, upstreamIds: [], consentEndsAt: null };
};
