import type { ConsentRequest } from '../oauth.ts';

/** The one client the sandbox bank knows. */
export const SANDBOX_CLIENT_ID = 'tributary';

export const sandboxConsentUrl = (baseUrl: string, request: ConsentRequest): string => {
  const url = new URL('/oauth/authorize', baseUrl);
  url.search = new URLSearchParams({
    response_type: 'code',
    client_id: SANDBOX_CLIENT_ID,
    redirect_uri: request.returnUrl,
    state: request.state,
    code_challenge: request.codeChallenge,
    code_challenge_method: 'S256',
  }).toString();
  return url.href;
};
