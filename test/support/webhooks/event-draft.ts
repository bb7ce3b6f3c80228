import type { EventDraft } from '../../../lib/contract/kernel/event-draft.ts';
import { testUser } from '../members/members.ts';

/** An event of a user, unless told about the user itself. */
export const testDraft = (fields: Partial<EventDraft> = {}): EventDraft => {
  const { guid, clientGuid } = testUser();
  return { type: 'USER', clientGuid, userGuid: guid, subjectGuid: guid, revision: 1, body: '{}', ...fields };
};
