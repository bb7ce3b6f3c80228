import { memberNews } from '../../../lib/app/members/member-news.ts';
import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import type * as entries from '../../../lib/contract/members/member-changes.ts';
import type { Run } from '../../../lib/contract/run.ts';
import { changeUntilWon, LOST } from '../../../lib/domain/kernel/change-until-won.ts';
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

/** Ends the member at once, with its running job and its credentials. */
export const deleteMember: Run<typeof entries.deleteMember, SessionCaller, MemberDeps> = async (
  { params, skipWebhook },
  caller,
  deps,
) => {
  const user = await caller.user();
  const isFound = await changeUntilWon({ what: 'member' }, async () => {
    const before = await deps.members.read(caller.userGuid, params.member_guid);
    if (before === null) return false;
    const deleted = { ...before, revision: before.revision + 1, updatedAt: deps.clock(), deletedAt: deps.clock() };
    const events = skipWebhook ? [] : [memberNews('deleted', deleted, user, deps)];
    if ((await deps.members.remove({ before, events })).kind === 'stale') return LOST;
    await deps.announce(events);
    return true;
  });
  if (!isFound) return NOT_FOUND;
  await reopenAccounts(user, skipWebhook, deps);
  return { body: {} };
};
