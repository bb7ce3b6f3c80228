import type { EventDraft } from '../../contract/kernel/event-draft.ts';
import type * as entry from '../../contract/members/connection-status-event.ts';
import type { Member } from '../../domain/members/member.ts';
import { type EventBody, ofOwner } from '../kernel/event-draft.ts';
import { connectionStatusIdOf } from './member.ts';

/** A caller may ask for the event in any status of the member, so the type of the body allows every status. */
export const connectionStatusEvent = (member: Member): EventDraft => {
  const body: Record<keyof EventBody<typeof entry.connectionStatusEvent>, string | number | null> = {
    action: 'CHANGED',
    connection_status: member.connectionStatus,
    connection_status_id: connectionStatusIdOf(member),
    connection_status_message: member.connectionStatusMessage,
    member_guid: member.guid,
    type: 'CONNECTION_STATUS',
    user_guid: member.userGuid,
  };
  return { ...ofOwner(member, member), type: 'CONNECTION_STATUS', body: JSON.stringify(body) };
};
