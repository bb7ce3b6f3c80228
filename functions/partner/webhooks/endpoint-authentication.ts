import { type Problem, problem } from '../../../lib/contract/error-code.ts';
import type { ChangedAuthentication } from '../../../lib/contract/webhooks/webhook-endpoint-schema.ts';
import { certificateFault } from '../../../lib/delivery/client-certificate.ts';
import type { EndpointAuthentication } from '../../../lib/domain/webhooks/webhook-endpoint.ts';
import { type GuardSettings, urlFault } from '../../../lib/outbound/address-guard.ts';

/** How a caller wants its receiver to be called. `credential` is null where the secret part was left out. */
export interface GivenAuthentication {
  readonly shown: EndpointAuthentication;
  readonly credential: string | null;
}

const PLACE = 'webhook_endpoint.authentication';

/** Checks what no schema can: whether the token server may be called, and whether certificate and key fit together. */
export const readAuthentication = (
  given: ChangedAuthentication,
  { guard, nowMs }: { readonly guard: GuardSettings; readonly nowMs: number },
): GivenAuthentication | Problem => {
  switch (given.type) {
    case 'BASIC':
      return { shown: { type: 'BASIC', username: given.username }, credential: given.password ?? null };
    case 'OAUTH2': {
      const fault = urlFault(given.token_url, guard);
      if (fault !== null) return problem('malformed', `${PLACE}.token_url ${fault}.`);
      const { token_url: tokenUrl, client_id: clientId, scope } = given;
      return { shown: { type: 'OAUTH2', tokenUrl, clientId, scope }, credential: given.client_secret ?? null };
    }
    case 'MTLS': {
      const { certificate, private_key: privateKey } = given;
      const shown = { type: 'MTLS', certificate } as const;
      if (privateKey === undefined) return { shown, credential: null };
      const found = certificateFault({ certificate, privateKey }, nowMs);
      if (found === null) return { shown, credential: privateKey };
      const field = found.field === 'privateKey' ? 'private_key' : 'certificate';
      return problem('malformed', `${PLACE}.${field} ${found.fault}.`);
    }
  }
};

/** For a change that left the secret part out, though account or receiver differ from before. */
export const credentialMissing = (type: EndpointAuthentication['type']): Problem =>
  problem('missing', `${PLACE}.${SECRET_FIELDS[type]} is required, unless account and receiver stay the same.`);

const SECRET_FIELDS: Readonly<Record<EndpointAuthentication['type'], string>> = {
  BASIC: 'password',
  OAUTH2: 'client_secret',
  MTLS: 'private_key',
};
