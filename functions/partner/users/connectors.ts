import { resetConnector as reset } from '../../../lib/app/users/reset-connector.ts';
import { setConnector } from '../../../lib/app/users/set-connector.ts';
import { isEnabledFor } from '../../../lib/connectors/client-connectors.ts';
import type { ConnectorManifest } from '../../../lib/connectors/kit/manifest.ts';
import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import { toTimestamp } from '../../../lib/domain/kernel/time.ts';
import type { Client } from '../../../lib/domain/users/client.ts';
import type { StoredConnector } from '../../../lib/store/users/client-connector-store.ts';
import type { PartnerDeps, PartnerRun } from '../partner-deps.ts';
import { connectorProblem } from './connector-problem.ts';

export const listConnectors: PartnerRun<'listConnectors'> = async (_input, { client }, deps) => {
  const stored = await deps.clientConnectors.list(client.guid);
  const known = deps.connectors.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return {
    body: { connectors: known.map((manifest) => present(manifest, client, stored.get(manifest.name) ?? null)) },
  };
};

export const updateConnector: PartnerRun<'updateConnector'> = async ({ params, body }, caller, deps) => {
  const manifest = named(params.connector, deps);
  if (manifest === null) return NOT_FOUND;
  const { is_enabled: isEnabled, settings, secrets } = body.connector;
  const set = await setConnector(deps, caller.client.guid, manifest, { isEnabled, settings, secrets });
  switch (set.kind) {
    case 'set':
      return { body: { connector: present(manifest, set.client, set.stored) } };
    case 'refused':
      return connectorProblem(set.fault);
    case 'absent':
      return NOT_FOUND;
  }
};

export const resetConnector: PartnerRun<'resetConnector'> = async ({ params }, { client }, deps) => {
  const manifest = named(params.connector, deps);
  const isReset = manifest !== null && (await reset(deps, client.guid, manifest.name)) === 'reset';
  return isReset ? { body: undefined } : NOT_FOUND;
};

const named = (name: string, { connectors }: Pick<PartnerDeps, 'connectors'>): ConnectorManifest | null =>
  connectors.find((manifest) => manifest.name === name) ?? null;

const present = (manifest: ConnectorManifest, client: Client, stored: StoredConnector | null) => ({
  has_secrets: stored !== null && stored.secrets !== null,
  is_enabled: isEnabledFor(manifest, client),
  name: manifest.name,
  settings: { ...stored?.settings },
  updated_at: stored === null ? null : toTimestamp(stored.updatedAt),
});
