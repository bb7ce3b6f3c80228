import type { Guid } from '../domain/kernel/guid.ts';
import type { Clock } from '../domain/kernel/time.ts';
import type { ClientSettings, ConnectorModule } from './connector-module.ts';
import { type ConnectorName, type ConnectorSettings, offeredConnectors } from './connectors.ts';
import type { DepositNetwork } from './deposit-network.ts';
import { byInstitutionCode } from './directory.ts';
import type { OpenUpstream, UpstreamSession, UpstreamSettings } from './http.ts';
import type { Connector } from './kit/connector.ts';
import type { ConnectorManifest } from './kit/manifest.ts';
import { failedWith } from './kit/observed.ts';
import { loopbackOriginsOf } from './loopback-origins.ts';
import { createSandboxDepositNetwork } from './sandbox/deposits.ts';
import { SANDBOX_LIMITS } from './sandbox/limits.ts';
import { sandboxSettings } from './sandbox/manifest.ts';

/** Null where the client set nothing for the connector of this name. */
export type ClientSettingsOf = (clientGuid: Guid<'CLT'>, connector: string) => Promise<ClientSettings | null>;

interface RegistryOptions {
  readonly connectorSettings: ConnectorSettings;
  readonly clientSettingsOf: ClientSettingsOf;
  readonly clock: Clock;
  /** Beside those of the list, in tests. */
  readonly more?: ReadonlyMap<ConnectorManifest, ConnectorModule>;
}

export interface OfferedConnector {
  readonly manifest: ConnectorManifest;
  readonly connector: Connector;
}

/**
 * The connector that aggregates an institution, by the institution's code; null when there is none, or no longer. It
 * calls over the given session, so it serves one step.
 */
export type ConnectorRegistry = (
  institutionCode: string,
  upstream: UpstreamSession,
  clientGuid: Guid<'CLT'>,
) => Promise<OfferedConnector | null>;

/** Loaded when a job first needs them. Null where nobody is called: files are read by `files/read-file.ts`. */
const MODULES: Readonly<Record<ConnectorName, (() => Promise<ConnectorModule>) | null>> = {
  files: null,
  sandbox: () => import('./sandbox/connector.ts'),
  simplefin: () => import('./simplefin/connector.ts'),
};

export const createConnectorRegistry = (options: RegistryOptions): ConnectorRegistry => {
  const { connectorSettings, clientSettingsOf, clock, more = new Map<ConnectorManifest, ConnectorModule>() } = options;
  const modules = new Map([
    ...Object.entries(MODULES),
    ...[...more].map(([{ name }, module]) => [name, async () => module] as const),
  ]);
  const offered = byInstitutionCode([...offeredConnectors(connectorSettings), ...more.keys()]);
  return async (institutionCode, { httpFor }, clientGuid) => {
    const manifest = offered.get(institutionCode)?.manifest;
    const load = manifest === undefined ? null : (modules.get(manifest.name) ?? null);
    if (manifest === undefined || load === null) return null;
    const rule = manifest.settings.client;
    const client = rule === undefined ? NOTHING_SET : await clientSettingsOf(clientGuid, manifest.name);
    if (client === null && rule?.isNeeded === true) return { manifest, connector: UNCONFIGURED };
    const { create } = await load();
    const settings = connectorSettings[manifest.name];
    const loopbackOrigins = loopbackOriginsOf(settings);
    const tools = {
      httpFor: (own: UpstreamSettings) => httpFor({ ...own, connector: manifest.name, loopbackOrigins }),
      client: client ?? NOTHING_SET,
      clock,
    };
    return { manifest, connector: create(settings, tools) };
  };
};

const NOTHING_SET: ClientSettings = { settings: {}, secrets: {} };

/** Where the client took its settings back while a job was running. */
const UNCONFIGURED: Connector = { collect: async () => failedWith('configuration', { wasSent: false }) };

/** Null where no service makes small deposits. */
export const createDepositNetwork = ({
  connectorSettings,
  openUpstream,
}: {
  readonly connectorSettings: ConnectorSettings;
  readonly openUpstream: OpenUpstream;
}): DepositNetwork | null => {
  const { sandbox } = connectorSettings;
  if (sandbox === undefined) return null;
  const { base_url: baseUrl, bank_key: bankKey } = sandboxSettings(sandbox);
  return createSandboxDepositNetwork(openUpstream, {
    baseUrl,
    bankKey,
    connector: 'sandbox',
    limits: SANDBOX_LIMITS,
    loopbackOrigins: loopbackOriginsOf(sandbox),
  });
};
