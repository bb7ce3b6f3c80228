import type { ObjectAction } from '../../contract/kernel/event-draft.ts';
import type { Member } from '../../domain/members/member.ts';
import type { User } from '../../domain/users/user.ts';
import { type DomainEvent, newEvent } from '../../domain/webhooks/event.ts';
import { memberEvent } from '../../present/members/member-event.ts';
import type { Adapters } from '../adapters.ts';

/** The event of a change that a caller made, to be written with the change. `member` is as it is after the change. */
export const newMemberEvent = (
  action: ObjectAction,
  member: Member,
  user: User,
  { ids, clock }: Pick<Adapters, 'ids' | 'clock'>,
): DomainEvent => {
  const nowMs = clock();
  return newEvent(memberEvent({ action, member, userId: user.externalGuid, nowMs }), ids, nowMs);
};
