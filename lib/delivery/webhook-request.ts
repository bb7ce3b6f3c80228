import type { DomainEvent } from '../domain/webhooks/event.ts';
import type {
  CompleteAuthentication,
  EndpointCredentials,
  WebhookEndpoint,
} from '../domain/webhooks/webhook-endpoint.ts';
import type { WebhookRequest } from './sender.ts';
import { sign } from './sign.ts';

/** How the sender names itself; receivers filter and log by it. */
const USER_AGENT = 'Tributary/1 (webhooks)';

/** One attempt, with the secrets of its endpoint. */
export interface WebhookAttempt {
  readonly event: Pick<DomainEvent, 'guid' | 'body' | 'revision'>;
  readonly endpoint: Pick<WebhookEndpoint, 'guid' | 'url' | 'signsWithPrivateKey'>;
  readonly credentials: EndpointCredentials;
  readonly nowMs: number;
}

/**
 * The request of one attempt: the event's body byte for byte as it was written; everything else is in headers. The id
 * is the event's guid, so that a receiver knows the event again at another endpoint or after a retry. `bearerToken` is
 * for endpoints that want one.
 */
export const webhookRequest = (attempt: WebhookAttempt, bearerToken: string | null): WebhookRequest => {
  const { event, endpoint, credentials } = attempt;
  const { keys, authentication } = credentials;
  const authorization = authorizationOf(authentication, bearerToken);
  return {
    url: endpoint.url,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      accept: 'application/json',
      'user-agent': USER_AGENT,
      'tributary-revision': String(event.revision),
      ...(authorization !== null && { authorization }),
      ...sign({
        id: event.guid,
        nowMs: attempt.nowMs,
        body: event.body,
        secrets: keys.map(({ secret }) => secret),
        privateKeys: endpoint.signsWithPrivateKey ? keys.map(({ privateKey }) => privateKey) : [],
      }),
    },
    body: event.body,
    ...(authentication?.type === 'MTLS' && {
      clientCertificate: { certificate: authentication.certificate, privateKey: authentication.credential },
    }),
  };
};

/** Basic of RFC 7617, in UTF-8, or a bearer token of RFC 6750. */
const authorizationOf = (authentication: CompleteAuthentication | null, bearerToken: string | null): string | null => {
  if (authentication?.type === 'BASIC') {
    const account = `${authentication.username}:${authentication.credential}`;
    return `Basic ${Buffer.from(account).toString('base64')}`;
  }
  return bearerToken === null ? null : `Bearer ${bearerToken}`;
};
