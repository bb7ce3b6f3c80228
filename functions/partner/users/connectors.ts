import { isEnabledFor } from '../../../lib/connectors/client-connectors.ts';
import type { ConnectorManifest } from '../../../lib/connectors/kit/manifest.ts';
import { isProblem, NOT_FOUND } from '../../../lib/contract/error-code.ts';
import type * as entries from '../../../lib/contract/users/connector-operations.ts';
import { changeUntilWon, LOST } from '../../../lib/domain/kernel/change-until-won.ts';
import { toTimestamp } from '../../../lib/domain/kernel/time.ts';
import type { Client } from '../../../lib/domain/users/client.ts';
import type { StoredConnector } from '../../../lib/store/users/client-connector-store.ts';
import type { PartnerDeps, PartnerRun } from '../partner-deps.ts';
import { connectorProblem } from './connector-input.ts';

export const listConnectors: PartnerRun<typeof entries.listConnectors> = async (_input, { client }, deps) => {
  const stored = await deps.clientConnectors.list(client.guid);
  const known = deps.connectors.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return {
    body: { connectors: known.map((manifest) => present(manifest, client, stored.get(manifest.name) ?? null)) },
  };
};

export const updateConnector: PartnerRun<typeof entries.updateConnector> = async ({ params, body }, caller, deps) => {
  const manifest = named(params.connector, deps);
  if (manifest === null) return NOT_FOUND;
  const asked = body.connector;
  const written = await changeUntilWon({ what: 'connectors' }, async () => {
    const { guid } = caller.client;
    const [client, before] = await Promise.all([
      deps.clients.read(guid),
      deps.clientConnectors.read(guid, manifest.name),
    ]);
    if (client === null) return NOT_FOUND;
    const refused = connectorProblem(manifest, asked, before);
    if (refused !== null) return refused;
    const { is_enabled: isEnabled = before === null || isEnabledFor(manifest, client), settings, secrets } = asked;
    const change = { name: manifest.name, isEnabled, settings, secrets };
    return (await deps.clientConnectors.set(client, before, change)) ? 'written' : LOST;
  });
  return isProblem(written) ? written : presented(manifest, caller.client, deps);
};

export const resetConnector: PartnerRun<typeof entries.resetConnector> = async ({ params }, caller, deps) => {
  const manifest = named(params.connector, deps);
  if (manifest === null) return NOT_FOUND;
  const removed = await changeUntilWon({ what: 'connectors' }, async () => {
    const client = await deps.clients.read(caller.client.guid);
    if (client === null) return NOT_FOUND;
    return (await deps.clientConnectors.remove(client, manifest.name)) ? 'removed' : LOST;
  });
  return isProblem(removed) ? removed : { body: undefined };
};

const named = (name: string, { connectors }: Pick<PartnerDeps, 'connectors'>): ConnectorManifest | null =>
  connectors.find((manifest) => manifest.name === name) ?? null;

const presented = async (manifest: ConnectorManifest, { guid }: Client, deps: PartnerDeps) => {
  const [client, stored] = await Promise.all([
    deps.clients.read(guid),
    deps.clientConnectors.read(guid, manifest.name),
  ]);
  return client === null ? NOT_FOUND : { body: { connector: present(manifest, client, stored) } };
};

const present = (manifest: ConnectorManifest, client: Client, stored: StoredConnector | null) => ({
  has_secrets: stored !== null && stored.secrets !== null,
  is_enabled: isEnabledFor(manifest, client),
  name: manifest.name,
  settings: { ...stored?.settings },
  updated_at: stored === null ? null : toTimestamp(stored.updatedAt),
});
