import type * as entry from '../../contract/accounts/account-event.ts';
import type { ObjectAction } from '../../contract/kernel/event-draft.ts';
import type { FoundAccount } from '../../domain/accounts/account.ts';
import { eventDraft, ofOwner } from '../kernel/event-draft.ts';
import { presentAccount } from './account.ts';
import { inWebhookWords } from './in-webhook-words.ts';

/**
 * `found` is the account after the change. For a deletion it is the account before it, with the revision that the
 * deletion made.
 */
export const accountEvent = (action: ObjectAction, found: FoundAccount, userId: string | null) => {
  const account = inWebhookWords(presentAccount(found), { revision: found.account.revision, userId });
  return eventDraft<typeof entry.accountEvent>('ACCOUNT', ofOwner(found.member, found.account), { account, action });
};
