import type { ObjectAction } from '../../contract/kernel/event-draft.ts';
import type { Ids } from '../../domain/kernel/ids.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import type { Member } from '../../domain/members/member.ts';
import type { User } from '../../domain/users/user.ts';
import { type DomainEvent, newEvent } from '../../domain/webhooks/event.ts';
import { memberEvent } from '../../present/members/member-event.ts';

/** The notification of a change that a caller made, to be written with it. `member` as it is after the change. */
export const memberNews = (
  action: ObjectAction,
  member: Member,
  user: User,
  { ids, clock }: { readonly ids: Ids; readonly clock: Clock },
): DomainEvent => {
  const nowMs = clock();
  return newEvent(memberEvent({ action, member, userId: user.externalGuid, nowMs }), ids, nowMs);
};
