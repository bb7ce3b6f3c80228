import type { Stats } from '../monitoring/stats.ts';
import type { FunctionModel } from '../template/stack-model.ts';
import { type AccessRequest, isAllowed } from './statement.ts';

/** Checks the calls of a function against its role in the template, and remembers which grants were used. */
export interface Authorizer {
  /** The first request that the role does not allow; null when it allows all. */
  readonly refused: (model: FunctionModel, requests: readonly AccessRequest[]) => AccessRequest | null;
}

export const createAuthorizer = (stats: Stats): Authorizer => ({
  refused: (model, requests) => {
    for (const request of requests) {
      if (!isAllowed(model.statements, request)) return request;
      stats.used(model.name, request);
    }
    return null;
  },
});

/** The sentence of AWS. Its role, action and resource say which grant is missing. */
export const refusalMessage = (model: FunctionModel, { action, resource }: AccessRequest): string =>
  `User: arn:aws:sts::000000000000:assumed-role/${model.roleName}/${model.name} is not authorized to perform: ` +
  `${action} on resource: ${resource} because no identity-based policy allows the ${action} action`;
