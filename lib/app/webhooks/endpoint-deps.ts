import type { WebhookEndpointStore } from '../../store/webhooks/webhook-endpoint-store.ts';
import type { Services } from '../adapters.ts';

/** What new endpoints and new keys of them need. */
export interface EndpointDeps extends Pick<Services, 'clock' | 'ids'> {
  readonly endpoints: WebhookEndpointStore;
}
