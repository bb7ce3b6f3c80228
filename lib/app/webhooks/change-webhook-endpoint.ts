import { changeUntilWon, LOST } from '../../domain/kernel/change-until-won.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import {
  changeEndpoint,
  type EndpointAuthentication,
  type KeyedEndpoint,
  keepsCredential,
  type WebhookEndpointChange,
} from '../../domain/webhooks/webhook-endpoint.ts';
import type {
  EndpointPlace,
  NewCredential,
  WebhookEndpointStore,
} from '../../store/webhooks/webhook-endpoint-store.ts';

/**
 * What came of a change. `absent`: there is no such endpoint. `credentialMissing`: the change leaves the credential out,
 * though the stored one is for another account or another receiver.
 */
export type EndpointChanged =
  | { readonly kind: 'changed'; readonly endpoint: KeyedEndpoint }
  | { readonly kind: 'credentialMissing'; readonly type: EndpointAuthentication['type'] }
  | { readonly kind: 'absent' };

interface EndpointChangeDeps {
  readonly endpoints: Pick<WebhookEndpointStore, 'read' | 'replace'>;
  readonly clock: Clock;
}

/** A credential belongs to a change of authentication; it may be left out where the stored one goes on. */
export const changeWebhookEndpoint = (
  place: EndpointPlace,
  change: WebhookEndpointChange,
  { endpoints, clock }: EndpointChangeDeps,
  credential: NewCredential | null = null,
): Promise<EndpointChanged> =>
  changeUntilWon({ what: 'endpoint' }, async () => {
    const before = await endpoints.read(place.clientGuid, place.guid);
    if (before === null) return { kind: 'absent' };
    const next = changeEndpoint(before, change, clock());
    if (next.authentication && credential === null && !keepsCredential(before, next)) {
      return { kind: 'credentialMissing', type: next.authentication.type };
    }
    const isReplaced = credential !== null || change.authentication === null;
    const { kind } = await endpoints.replace(next, isReplaced ? credential : undefined);
    return kind === 'done' ? { kind: 'changed', endpoint: next } : LOST;
  });
