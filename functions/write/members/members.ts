import { memberNews } from '../../../lib/app/members/member-news.ts';
import { NOT_FOUND, problem } from '../../../lib/contract/error-code.ts';
import type * as entries from '../../../lib/contract/members/member-changes.ts';
import type { Run } from '../../../lib/contract/run.ts';
import type { Ids } from '../../../lib/domain/kernel/ids.ts';
import type { Clock } from '../../../lib/domain/kernel/time.ts';
import type { DomainEvent } from '../../../lib/domain/webhooks/event.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import type { MemberStore } from '../../../lib/store/members/member-store.ts';
import { type ReopenDeps, reopenAccounts } from '../accounts/reopen-accounts.ts';

export interface MemberDeps extends ReopenDeps {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly members: Pick<MemberStore, 'read' | 'remove'>;
  /** Sends the messages of committed events; never fails the change they tell of. */
  readonly announce: (events: readonly DomainEvent[]) => Promise<void>;
}

/** Tries against other changes of the same member, one of which wins each time. */
const TRIES_MAX = 25;

/** Ends the member at once, with its running job and its credentials. */
export const deleteMember: Run<typeof entries.deleteMember, SessionCaller, MemberDeps> = async (
  { params, skipWebhook },
  caller,
  deps,
) => {
  const user = await caller.user();
  for (let attempt = 0; attempt < TRIES_MAX; attempt += 1) {
    const before = await deps.members.read(caller.userGuid, params.member_guid);
    if (before === null) return NOT_FOUND;
    const deleted = { ...before, revision: before.revision + 1, updatedAt: deps.clock(), deletedAt: deps.clock() };
    const events = skipWebhook ? [] : [memberNews('deleted', deleted, user, deps)];
    if ((await deps.members.remove({ before, events })).kind === 'done') {
      await deps.announce(events);
      await reopenAccounts(user, skipWebhook, deps);
      return { body: {} };
    }
  }
  return problem('unavailable', 'The member is being changed by many calls at once; try again.');
};
