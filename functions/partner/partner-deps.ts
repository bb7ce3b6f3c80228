import type { Services } from '../../lib/app/adapters.ts';
import type { UnitOfWork } from '../../lib/app/table/unit-of-work.ts';
import type { EmitEvent } from '../../lib/app/webhooks/emit-event.ts';
import type { EndpointSlots } from '../../lib/app/webhooks/endpoint-slots.ts';
import type { ConnectorManifest } from '../../lib/connectors/kit/manifest.ts';
import type { Operations } from '../../lib/contract/operations.ts';
import type { Guid } from '../../lib/domain/kernel/guid.ts';
import type { User } from '../../lib/domain/users/user.ts';
import type { CallerByAuth } from '../../lib/http/authenticate.ts';
import type { GuardSettings } from '../../lib/outbound/address-guard.ts';
import type { ClientConnectorStore } from '../../lib/store/users/client-connector-store.ts';
import type { ClientStore } from '../../lib/store/users/client-store.ts';
import type { SessionStore } from '../../lib/store/users/session-store.ts';
import type { UserStore } from '../../lib/store/users/user-store.ts';
import type { DeliveryLog } from '../../lib/store/webhooks/delivery-log.ts';
import type { DeliveryStore } from '../../lib/store/webhooks/delivery-store.ts';
import type { FeedStore } from '../../lib/store/webhooks/feed-store.ts';
import type { ParkingStore } from '../../lib/store/webhooks/parking-store.ts';
import type { ReceiverStates } from '../../lib/store/webhooks/receiver-states.ts';
import type { ReplayStore } from '../../lib/store/webhooks/replay-store.ts';
import type { WebhookEndpointStore } from '../../lib/store/webhooks/webhook-endpoint-store.ts';
import type { WidgetTokenStore } from '../../lib/store/widgets/widget-token-store.ts';

/** What the operations for a client's server need. */
export interface PartnerDeps extends Pick<Services, 'clock' | 'ids' | 'notifyQueue' | 'onSendFailed'> {
  readonly change: UnitOfWork;
  readonly emit: EmitEvent;
  readonly clients: ClientStore;
  /** Those of this stage. */
  readonly connectors: readonly ConnectorManifest[];
  readonly clientConnectors: ClientConnectorStore;
  readonly users: UserStore;
  readonly sessions: Pick<SessionStore, 'issueApiToken' | 'endAll'>;
  readonly widgetTokens: Pick<WidgetTokenStore, 'issue'>;
  /** Starts a job for each member of the user that may have one; a start that fails is logged. */
  readonly refreshMembers: (user: User) => Promise<unknown>;
  /** Whether pages of `http:` may embed widgets in this stage. */
  readonly isWidgetHttpAllowed: boolean;
  readonly endpoints: WebhookEndpointStore;
  readonly health: Pick<EndpointSlots, 'clear'>;
  readonly parkings: Pick<ParkingStore, 'hasten'>;
  readonly receiverStates: ReceiverStates;
  readonly deliveries: Pick<DeliveryStore, 'read' | 'listOfEndpoint' | 'create' | 'tryRestart'>;
  readonly deliveryLog: Pick<DeliveryLog, 'typesOf'>;
  readonly feed: Pick<FeedStore, 'find'>;
  readonly replays: Pick<ReplayStore, 'create' | 'newest' | 'read'>;
  /** The same guard as the sender has. */
  readonly webhookGuard: GuardSettings;
  /** Removes the members of a user that was marked as deleted. The sweep finishes what a crash leaves. */
  readonly continueDeletion: (userGuid: Guid<'USR'>) => Promise<void>;
}

export type PartnerOperations<Deps> = Operations<'partner', CallerByAuth, Deps>;

/** The code of one operation, by its id. */
export type PartnerRun<Id extends keyof PartnerOperations<Deps>, Deps = PartnerDeps> = PartnerOperations<Deps>[Id];
