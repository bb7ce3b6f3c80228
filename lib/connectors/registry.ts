import type { Clock } from '../domain/kernel/time.ts';
import { CODE_EXCHANGE_TIMEOUT_MS } from '../domain/members/consent.ts';
import type { Connector } from './connector.ts';
import type { DepositNetwork } from './deposit-network.ts';
import type { OAuthExchange } from './oauth.ts';
import { createSandboxConnector } from './sandbox/client.ts';
import { createSandboxDepositNetwork } from './sandbox/deposits.ts';
import { SANDBOX_INSTITUTIONS } from './sandbox/institutions.ts';
import { createSandboxTokenExchange } from './sandbox/token.ts';

interface RegistryOptions {
  /** Null where the sandbox bank does not exist. */
  readonly sandboxBankUrl: string | null;
  readonly clock: Clock;
}

/** The connector that aggregates an institution, by the institution's code; null when there is none, or no longer. */
export type ConnectorRegistry = (institutionCode: string) => Connector | null;

export const createConnectorRegistry = ({ sandboxBankUrl, clock }: RegistryOptions): ConnectorRegistry => {
  const connectors = new Map<string, Connector>();
  if (sandboxBankUrl !== null) {
    const sandbox = createSandboxConnector({ baseUrl: baseUrlOf(sandboxBankUrl), clock });
    for (const { institution } of SANDBOX_INSTITUTIONS) connectors.set(institution.code, sandbox);
  }
  return (institutionCode) => connectors.get(institutionCode) ?? null;
};

const baseUrlOf = (url: string): string => url.replace(/\/+$/, '');

/** Null where no service makes small deposits. */
export const createDepositNetwork = ({ sandboxBankUrl, clock }: RegistryOptions): DepositNetwork | null =>
  sandboxBankUrl === null ? null : createSandboxDepositNetwork({ baseUrl: baseUrlOf(sandboxBankUrl), clock });

/** Null where no institution offers OAuth. */
export const createOAuthExchange = ({ sandboxBankUrl, clock }: RegistryOptions): OAuthExchange | null =>
  sandboxBankUrl === null
    ? null
    : createSandboxTokenExchange({
        baseUrl: baseUrlOf(sandboxBankUrl),
        clock,
        totalTimeoutMs: CODE_EXCHANGE_TIMEOUT_MS,
      });
