import type { ConnectorFault } from '../../../lib/app/users/connector-fault.ts';
import { type Problem, problem } from '../../../lib/contract/error-code.ts';
import { problemOfIssues } from '../../../lib/contract/problem-of-issues.ts';

/** Longer names are cut where an answer repeats them. */
const NAME_LENGTH_SHOWN_MAX = 64;

/** Names the field by its path in the body of the call. */
export const connectorProblem = (fault: ConnectorFault): Problem => {
  switch (fault.kind) {
    case 'unknownField': {
      const path = fault.path.slice(0, NAME_LENGTH_SHOWN_MAX);
      return problem('malformed', `connector.${fault.part}.${path} is not known to this connector.`);
    }
    case 'invalid': {
      const { part, given } = fault;
      const issues = fault.issues.map((one) => ({ ...one, path: ['connector', part, ...one.path] }));
      return problemOfIssues(issues, { connector: { [part]: given } });
    }
  }
};
