import type { UpstreamBudget } from '../domain/upstream/request-budget.ts';
import { byInstitutionCode } from './directory.ts';
import type { ConnectorManifest } from './kit/manifest.ts';

/** The budget of one connector. */
export interface ConnectorBudget extends UpstreamBudget {
  readonly connector: string;
}

/** By the code of an institution; null where its upstream does not count requests, or no connector lists it. */
export type BudgetRuleOf = (institutionCode: string) => ConnectorBudget | null;

/** Also for connectors that the stage does not offer now: what was spent stays spent. */
export const createBudgetRules = (connectors: readonly ConnectorManifest[]): BudgetRuleOf => {
  const listed = byInstitutionCode(connectors);
  return (institutionCode) => {
    const manifest = listed.get(institutionCode)?.manifest;
    return manifest === undefined || manifest.budget === null ? null : { ...manifest.budget, connector: manifest.name };
  };
};
