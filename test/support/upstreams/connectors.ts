import type { ConnectorSettings } from '../../../lib/connectors/connectors.ts';
import type { Connector } from '../../../lib/connectors/kit/connector.ts';
import type { ConnectorManifest } from '../../../lib/connectors/kit/manifest.ts';
import type { ClientSettingsOf, OfferedConnector } from '../../../lib/connectors/registry.ts';
import type { BudgetRuleOf } from '../../../lib/connectors/request-budgets.ts';
import { manifest as sandbox } from '../../../lib/connectors/sandbox/manifest.ts';
import type { UpstreamBudget } from '../../../lib/domain/upstream/request-budget.ts';

/** Where nothing calls the bank. */
export const SANDBOX_SETTINGS: ConnectorSettings = { sandbox: { base_url: 'https://bank.example' } };

/** Where no upstream counts requests. */
export const NO_BUDGETS: BudgetRuleOf = () => null;

/** The budget of every institution, where there is one. */
export const budgetOf = (budget: UpstreamBudget | null | undefined): BudgetRuleOf =>
  budget ? () => ({ ...budget, connector: 'counted' }) : NO_BUDGETS;

/** Clients that set nothing for connectors. */
export const NOTHING_SET: ClientSettingsOf = async () => null;

/** A connector as it is offered, with what the sandbox bank says of itself unless a test says otherwise. */
export const offered = (connector: Connector, manifest: Partial<ConnectorManifest> = {}): OfferedConnector => ({
  connector,
  manifest: { ...sandbox, ...manifest },
});
