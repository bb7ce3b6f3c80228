import type { UpstreamBudget } from '../domain/upstream/request-budget.ts';
import { listedBy } from './directory.ts';
import type { ConnectorManifest } from './kit/manifest.ts';

/** The budget of one connector. */
export interface ConnectorBudget extends UpstreamBudget {
  readonly connector: string;
}

/** By the code of an institution; null where its upstream does not count requests, or no connector lists it. */
export type BudgetRuleOf = (institutionCode: string) => ConnectorBudget | null;

/** Also for connectors that the stage does not offer now: what was spent stays spent. */
export const createBudgetRules = (connectors: readonly ConnectorManifest[]): BudgetRuleOf => {
  const rules = new Map(
    connectors.flatMap((manifest) => {
      const rule = manifest.budget === null ? null : { ...manifest.budget, connector: manifest.name };
      return listedBy(manifest).map(({ institution }) => [institution.code, rule] as const);
    }),
  );
  return (institutionCode) => rules.get(institutionCode) ?? null;
};
