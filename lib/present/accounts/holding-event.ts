import type * as entry from '../../contract/accounts/holding-event.ts';
import type { ObjectAction } from '../../contract/kernel/event-draft.ts';
import type { FoundHolding } from '../../domain/accounts/holding.ts';
import { eventDraft, ofOwner } from '../kernel/event-draft.ts';
import { presentHolding } from './holding.ts';
import { inWebhookWords } from './in-webhook-words.ts';

/**
 * `found` is the holding after the change. For a deletion it is the holding before it, with the revision that the
 * deletion made.
 */
export const holdingEvent = (action: ObjectAction, found: FoundHolding, userId: string | null) => {
  const holding = inWebhookWords(presentHolding(found), { revision: found.holding.revision, userId });
  return eventDraft<typeof entry.holdingEvent>('HOLDING', ofOwner(found.member, found.holding), { action, holding });
};
