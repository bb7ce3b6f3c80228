import type { EventDraft } from '../../contract/kernel/event-draft.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Member } from '../../domain/members/member.ts';
import { ofOwner } from '../kernel/event-draft.ts';

interface ErasedObject {
  readonly guid: Guid;
  /** The revision that the deletion made. */
  readonly revision: number;
  readonly accountGuid: Guid<'ACT'>;
}

/** An object that was erased with its account: only its guids are left. */
export const erasedEvent = (
  type: 'TRANSACTION' | 'HOLDING',
  { guid, revision, accountGuid }: ErasedObject,
  member: Member,
  userId: string | null,
): EventDraft => ({
  ...ofOwner(member, { guid, revision }),
  type,
  body: JSON.stringify({
    action: 'deleted',
    [type === 'TRANSACTION' ? 'transaction' : 'holding']: {
      account_guid: accountGuid,
      guid,
      member_guid: member.guid,
      revision,
      user_guid: member.userGuid,
      user_id: userId,
    },
  }),
});
