import { type AccessRequest, isAllowed, type Statement } from './statement.ts';

/** Of a function: its name, and the role under which it calls AWS. */
interface Principal {
  readonly name: string;
  readonly roleName: string;
  readonly statements: readonly Statement[];
}

/** Hears which grants of a function were used. */
interface GrantsUsed {
  readonly used: (functionName: string, request: AccessRequest) => void;
}

/** Checks the calls of a function against its role in the template, and remembers which grants were used. */
export interface Authorizer {
  /** The first request that the role does not allow; null when it allows all. */
  readonly refused: (caller: Principal, requests: readonly AccessRequest[]) => AccessRequest | null;
}

export const createAuthorizer = (grants: GrantsUsed): Authorizer => ({
  refused: (caller, requests) => {
    for (const request of requests) {
      if (!isAllowed(caller.statements, request)) return request;
      grants.used(caller.name, request);
    }
    return null;
  },
});

/** The sentence of AWS. Its role, action and resource say which grant is missing. */
export const refusalMessage = ({ name, roleName }: Principal, { action, resource }: AccessRequest): string =>
  `User: arn:aws:sts::000000000000:assumed-role/${roleName}/${name} is not authorized to perform: ` +
  `${action} on resource: ${resource} because no identity-based policy allows the ${action} action`;
