import type { Clock } from '../../domain/kernel/time.ts';
import type { ClientConnectorStore } from '../../store/users/client-connector-store.ts';
import type { ClientStore } from '../../store/users/client-store.ts';
import type { UnitOfWork } from '../table/unit-of-work.ts';

/** What changes of a client's connectors need. */
export interface ConnectorDeps {
  readonly clients: ClientStore;
  readonly clientConnectors: ClientConnectorStore;
  readonly change: UnitOfWork;
  readonly clock: Clock;
}
