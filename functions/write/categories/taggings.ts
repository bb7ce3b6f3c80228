import { NOT_FOUND, problem } from '../../../lib/contract/error-code.ts';
import { TAGGINGS_MAX, type Tagging } from '../../../lib/domain/categories/tag.ts';
import { changeUntilWon, LOST } from '../../../lib/domain/kernel/change-until-won.ts';
import { hasPfm } from '../../../lib/domain/members/use-case.ts';
import { newEvent } from '../../../lib/domain/webhooks/event.ts';
import { presentTagging } from '../../../lib/present/categories/tag.ts';
import { taggingEvent } from '../../../lib/present/categories/tagging-event.ts';
import type { WriteRun } from '../deps.ts';
import { removeAllTaggings, TAG_LIMITS } from './remove-taggings.ts';

export const createTagging: WriteRun<'createTagging'> = async ({ body, skipWebhook }, caller, deps) => {
  const { tag_guid: tagGuid, transaction_guid: namedGuid, skip_webhook } = body.tagging;
  const user = await caller.user();
  const ledgers = (await deps.ledger.open(user.guid)).filter(({ member }) => hasPfm(member.useCases));
  const found = await deps.ledger.byGuid(user.guid, ledgers, namedGuid);
  if (found === null) return NOT_FOUND;
  const { guid: transactionGuid } = found.transaction;
  const memberIsManagedByUser = found.member.isManagedByUser;
  const present = (tagging: Tagging) => ({
    body: { tagging: presentTagging(tagging, memberIsManagedByUser, user.guid) },
  });
  return changeUntilWon({ what: 'tags', ...TAG_LIMITS }, async () => {
    const before = await deps.tags.read(user.guid);
    const tag = before.tags.find(({ guid }) => guid === tagGuid);
    if (tag === undefined) return NOT_FOUND;
    const existing = await deps.tags.readTagging(user.guid, transactionGuid, tagGuid);
    if (existing !== null) return present(existing);
    if (before.taggingCount >= TAGGINGS_MAX) {
      return problem('ruleBroken', `A user may have at most ${TAGGINGS_MAX} taggings.`);
    }
    const nowMs = deps.clock();
    const tagging: Tagging = { guid: `TGN-${deps.ids.uuid()}`, tagGuid, transactionGuid, createdAt: nowMs };
    const news = taggingEvent({ action: 'created', tagging, tag, memberIsManagedByUser, user, nowMs });
    const events = skipWebhook || skip_webhook ? [] : [newEvent(news, deps.ids, nowMs)];
    if ((await deps.tags.addTagging(user.guid, before, tagging, events)).kind === 'stale') return LOST;
    await deps.announce(events);
    return present(tagging);
  });
};

export const deleteTagging: WriteRun<'deleteTagging'> = async ({ params, skipWebhook }, caller, deps) => {
  const user = await caller.user();
  const isMeant = ({ guid }: Tagging): boolean => guid === params.tagging_guid;
  const removedCount = await changeUntilWon({ what: 'tags', ...TAG_LIMITS }, async () => {
    const removed = await removeAllTaggings(deps, user, isMeant, skipWebhook);
    return removed.kind === 'done' ? removed.removedCount : LOST;
  });
  return removedCount > 0 ? { body: {} } : NOT_FOUND;
};
