import type { Guid } from '../../domain/kernel/guid.ts';
import { connectorReset } from '../../store/users/client-connector-store.ts';
import type { ConnectorDeps } from './connector-deps.ts';

/** Takes everything away that the client set for a connector. `absent`: there is no such client. */
export const resetConnector = (
  { clients, change, clock }: ConnectorDeps,
  clientGuid: Guid<'CLT'>,
  name: string,
): Promise<'reset' | 'absent'> =>
  change({ what: 'connectors' }, async ({ write }) => {
    const client = await clients.read(clientGuid);
    if (client === null) return 'absent';
    write(...connectorReset(client, name, clock()));
    return 'reset';
  });
