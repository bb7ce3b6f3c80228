import { LOST, type Lost } from '../../domain/kernel/change-until-won.ts';
import type { MemberStore, MemberUpdate, NameTaken } from '../../store/members/member-store.ts';

/** One try of a change of a member. */
export const tryUpdate = async (
  members: Pick<MemberStore, 'update'>,
  change: Omit<MemberUpdate, 'extras'>,
): Promise<{ readonly kind: 'done' } | NameTaken | Lost> => {
  const updated = await members.update(change);
  switch (updated.kind) {
    case 'done':
    case 'loginTaken':
    case 'externalGuidTaken':
      return updated;
    case 'stale':
      return LOST;
    case 'barred':
      throw new Error('Only a write beside it can bar the update of a member');
  }
};
