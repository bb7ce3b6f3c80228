import type { Guid } from '../../domain/kernel/guid.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import { memberEvent } from '../../present/members/member-event.ts';
import { type MemberStore, memberRemoved } from '../../store/members/member-store.ts';
import type { UnitOfWork } from '../table/unit-of-work.ts';
import type { MemberRequest } from './member-request.ts';

interface DeleteDeps {
  readonly members: MemberStore;
  readonly change: UnitOfWork;
  readonly clock: Clock;
}

/** Deletes the member at once, with its running job and its credentials. */
export const deleteMember = (
  { members, change, clock }: DeleteDeps,
  { user, isQuiet }: Omit<MemberRequest, 'client'>,
  guid: Guid<'MBR'>,
): Promise<'deleted' | 'missing'> =>
  change({ what: 'member', isQuiet }, async ({ write, emit }) => {
    const before = await members.read(user.guid, guid);
    if (before === null) return 'missing';
    const nowMs = clock();
    const last = { ...before, revision: before.revision + 1, updatedAt: nowMs, deletedAt: nowMs };
    write(...memberRemoved(before, nowMs));
    emit(memberEvent({ action: 'deleted', member: last, userId: user.externalGuid, nowMs }));
    return 'deleted';
  });
