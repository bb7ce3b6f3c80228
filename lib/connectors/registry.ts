import type { Clock } from '../domain/kernel/time.ts';
import type { ConnectorModule, Tools } from './connector-module.ts';
import { type ConnectorName, type ConnectorSettings, offeredConnectors } from './connectors.ts';
import type { DepositNetwork } from './deposit-network.ts';
import { listedBy } from './directory.ts';
import type { OpenUpstream, UpstreamSession } from './http.ts';
import type { Connector } from './kit/connector.ts';
import type { ConnectorManifest } from './kit/manifest.ts';
import { loopbackOriginsOf } from './loopback-origins.ts';
import { createSandboxDepositNetwork } from './sandbox/deposits.ts';
import { SANDBOX_LIMITS } from './sandbox/limits.ts';
import { sandboxSettings } from './sandbox/manifest.ts';

interface RegistryOptions {
  readonly connectorSettings: ConnectorSettings;
  readonly clock: Clock;
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
) => Promise<OfferedConnector | null>;

/** Loaded when a job first needs them. Null where nobody is called: files are read by `files/read-file.ts`. */
const MODULES: Readonly<Record<ConnectorName, (() => Promise<ConnectorModule>) | null>> = {
  files: null,
  sandbox: () => import('./sandbox/connector.ts'),
  simplefin: () => import('./simplefin/connector.ts'),
};

export const createConnectorRegistry = ({ connectorSettings, clock }: RegistryOptions): ConnectorRegistry => {
  const modules = new Map(Object.entries(MODULES));
  const offered = new Map(
    offeredConnectors(connectorSettings).flatMap((manifest) =>
      listedBy(manifest).map(({ institution }) => [institution.code, manifest] as const),
    ),
  );
  return async (institutionCode, { httpFor }) => {
    const manifest = offered.get(institutionCode);
    const load = manifest === undefined ? null : (modules.get(manifest.name) ?? null);
    if (manifest === undefined || load === null) return null;
    const { create } = await load();
    const settings = connectorSettings[manifest.name];
    const loopbackOrigins = loopbackOriginsOf(settings);
    const tools: Tools = { httpFor: (own) => httpFor({ ...own, loopbackOrigins }), clock };
    return { manifest, connector: create(settings, tools) };
  };
};

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
  return createSandboxDepositNetwork(openUpstream, {
    baseUrl: sandboxSettings(sandbox).base_url,
    limits: SANDBOX_LIMITS,
    loopbackOrigins: loopbackOriginsOf(sandbox),
  });
};
