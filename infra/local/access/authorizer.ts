import type { Stats } from '../stats.ts';
import type { FunctionModel } from '../template/stack-model.ts';
import { type AccessRequest, isAllowed } from './statement.ts';

/** Checks what a function does against its role in the template, and notes which grants were made use of. */
export interface Authorizer {
  /** The first request that is refused, or null when all are granted. */
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

/** The sentence AWS answers with; it names role, action and resource, which is what a missing grant needs. */
export const refusalMessage = (model: FunctionModel, { action, resource }: AccessRequest): string =>
  `User: arn:aws:sts::000000000000:assumed-role/${model.roleName}/${model.name} is not authorized to perform: ` +
  `${action} on resource: ${resource} because no identity-based policy allows the ${action} action`;
