import type { BearerTokens, TokenGrant } from './bearer-token.ts';
import type { AttemptOutcome } from './outcome.ts';
import type { SendWebhook } from './sender.ts';
import { type WebhookAttempt, webhookRequest } from './webhook-request.ts';

export interface PostDeps {
  readonly send: SendWebhook;
  readonly bearerTokens: BearerTokens;
}

const UNAUTHORIZED = 401;

/**
 * Makes one attempt, with a token when its endpoint wants one. When no token can be had, the endpoint is not called.
 */
export const postWebhook = async (attempt: WebhookAttempt, deps: PostDeps): Promise<AttemptOutcome> => {
  const grant = grantOf(attempt);
  if (grant === null) return deps.send(webhookRequest(attempt, null));
  const token = await deps.bearerTokens.of(grant);
  if (token === null) return { kind: 'failed', failure: 'notAuthorized' };
  const outcome = await deps.send(webhookRequest(attempt, token));
  if (outcome.kind === 'answered' && outcome.status === UNAUTHORIZED) deps.bearerTokens.forget(grant, token);
  return outcome;
};

/** Null where the receiver wants no token. */
const grantOf = ({ endpoint, credentials: { authentication } }: WebhookAttempt): TokenGrant | null => {
  if (authentication?.type !== 'OAUTH2') return null;
  const { credential: clientSecret, ...rest } = authentication;
  return { ...rest, clientSecret, endpointGuid: endpoint.guid };
};
