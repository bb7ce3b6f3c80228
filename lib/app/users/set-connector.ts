import { isEnabledFor } from '../../connectors/client-connectors.ts';
import type { ConnectorManifest } from '../../connectors/kit/manifest.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Client } from '../../domain/users/client.ts';
import { connectorSet, type StoredConnector } from '../../store/users/client-connector-store.ts';
import type { ConnectorDeps } from './connector-deps.ts';
import { type ConnectorChange, type ConnectorFault, connectorFault } from './connector-fault.ts';

/** `set`: with the client and the connector as they are from then on. `absent`: there is no such client. */
export type ConnectorSet =
  | { readonly kind: 'set'; readonly client: Client; readonly stored: StoredConnector }
  | { readonly kind: 'refused'; readonly fault: ConnectorFault }
  | { readonly kind: 'absent' };

/** Keeps what a client says of one connector of this stage. */
export const setConnector = (
  { clients, clientConnectors, change, clock }: ConnectorDeps,
  clientGuid: Guid<'CLT'>,
  manifest: ConnectorManifest,
  asked: ConnectorChange,
): Promise<ConnectorSet> =>
  change({ what: 'connectors' }, async ({ write }): Promise<ConnectorSet> => {
    const { name } = manifest;
    const [client, before] = await Promise.all([clients.read(clientGuid), clientConnectors.read(clientGuid, name)]);
    if (client === null) return { kind: 'absent' };
    const fault = connectorFault(manifest, asked, before);
    if (fault !== null) return { kind: 'refused', fault };
    const { isEnabled = before === null || isEnabledFor(manifest, client), settings, secrets } = asked;
    const stored = {
      name,
      settings: settings ?? before?.settings ?? {},
      secrets: secrets ? await clientConnectors.seal(client, name, secrets) : (before?.secrets ?? null),
      updatedAt: clock(),
    };
    const set = connectorSet(client, stored, isEnabled);
    write(...set.writes);
    return { kind: 'set', client: set.client, stored };
  });
