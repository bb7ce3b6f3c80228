import { type ApiTokenDeps, exchangeApiToken } from '../../../lib/app/users/exchange-api-token.ts';
import { type Problem, problem } from '../../../lib/contract/error-code.ts';
import type { Run } from '../../../lib/contract/run.ts';
import type * as entries from '../../../lib/contract/users/session-operations.ts';
import type { RefreshVerdict } from '../../../lib/domain/jobs/throttle.ts';
import type { User } from '../../../lib/domain/users/user.ts';
import type { ApiTokenCaller } from '../../../lib/http/caller.ts';
import { refreshHeaders } from '../../../lib/present/jobs/refresh-headers.ts';

export interface SessionsDeps extends ApiTokenDeps {
  /** Starts a job for each member of the user that may have one; never fails the opening of the session. */
  readonly refreshMembers: (user: User) => Promise<readonly RefreshVerdict[]>;
}

export const createSession: Run<typeof entries.createSession, ApiTokenCaller, SessionsDeps> = async (
  input,
  caller,
  deps,
) => {
  const exchanged = await exchangeApiToken(caller.userGuid, caller.tokenHash, deps);
  if (exchanged.kind !== 'done') return REFUSALS[exchanged.kind];
  const isSkipped = input.body?.session?.skip_aggregation === true;
  const verdicts = isSkipped ? [] : await deps.refreshMembers(exchanged.user);
  return { body: { session: { token: exchanged.token } }, headers: refreshHeaders(verdicts) };
};

const REFUSALS: Readonly<Record<'unknown' | 'spent' | 'disabled', Problem>> = {
  unknown: problem('tokenUnknown', 'The MD-API-TOKEN header holds no token we know.'),
  spent: problem('apiTokenSpent', 'The API token was used already or is older than ten minutes; ask for a new one.'),
  disabled: problem('tokenUnknown', 'The user of the API token is disabled; the partner can enable it again.'),
};
