import type { DepositNetwork } from './deposit-network.ts';
import type { OpenUpstream, UpstreamSession, UpstreamSettings } from './http.ts';
import type { Connector } from './kit/connector.ts';
import { createSandboxConnector } from './sandbox/connector.ts';
import { createSandboxDepositNetwork } from './sandbox/deposits.ts';
import { SANDBOX_INSTITUTIONS } from './sandbox/institutions.ts';
import { SANDBOX_LIMITS } from './sandbox/limits.ts';

interface RegistryOptions {
  /** Null where the sandbox bank does not exist. */
  readonly sandboxBankUrl: string | null;
}

interface CallerOptions extends RegistryOptions {
  readonly openUpstream: OpenUpstream;
}

/**
 * The connector that aggregates an institution, by the institution's code; null when there is none, or no longer. It
 * calls over the given session, so it serves one step.
 */
export type ConnectorRegistry = (institutionCode: string, upstream: UpstreamSession) => Connector | null;

export const createConnectorRegistry = ({ sandboxBankUrl }: RegistryOptions): ConnectorRegistry => {
  const sandbox = sandboxBankUrl === null ? null : sandboxSettings(sandboxBankUrl);
  const sandboxCodes = new Set<string>(SANDBOX_INSTITUTIONS.map(({ institution }) => institution.code));
  return (institutionCode, upstream) =>
    sandbox !== null && sandboxCodes.has(institutionCode) ? createSandboxConnector(upstream.httpFor(sandbox)) : null;
};

const sandboxSettings = (url: string): UpstreamSettings => ({
  baseUrl: url.replace(/\/+$/, ''),
  limits: SANDBOX_LIMITS,
});

/** Null where no service makes small deposits. */
export const createDepositNetwork = ({ sandboxBankUrl, openUpstream }: CallerOptions): DepositNetwork | null =>
  sandboxBankUrl === null ? null : createSandboxDepositNetwork(openUpstream, sandboxSettings(sandboxBankUrl));
