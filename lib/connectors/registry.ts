import type { Clock } from '../domain/time.ts';
import type { Connector } from './connector.ts';
import { createSandboxConnector } from './sandbox/client.ts';
import { SANDBOX_INSTITUTIONS } from './sandbox/institutions.ts';

interface RegistryOptions {
  /** Null where the sandbox bank does not exist. */
  readonly sandboxBankUrl: string | null;
  readonly clock: Clock;
}

/** Which connector aggregates an institution, by the institution's code; null when none does (any more). */
export type ConnectorRegistry = (institutionCode: string) => Connector | null;

export const createConnectorRegistry = ({ sandboxBankUrl, clock }: RegistryOptions): ConnectorRegistry => {
  const connectors = new Map<string, Connector>();
  if (sandboxBankUrl !== null) {
    const sandbox = createSandboxConnector({ baseUrl: sandboxBankUrl.replace(/\/+$/, ''), clock });
    for (const { institution } of SANDBOX_INSTITUTIONS) connectors.set(institution.code, sandbox);
  }
  return (institutionCode) => connectors.get(institutionCode) ?? null;
};
